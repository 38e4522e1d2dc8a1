import { gather, inTurns, saturate, voteOf } from './people.ts';
import { startLimit, startProduct, type Served } from './processes.ts';
import { post, RawConnection } from './raw.ts';
import { median, quantile, report } from './report.ts';

const PEOPLE = 3_000;
const VOTES_EACH = 3; // a round; a person may send ten at once
const ROUNDS = 3;
const CONNECTIONS = 256;
const STEADY_PER_SECOND = 1_000;
const STEADY_SECONDS = 3;

/** Votes a second through identity, limits, parsing, rules, ballot box and group commit; then the wait at a steady thousand a second. */
export async function benchVotes(): Promise<void> {
  const product = await startProduct();
  const limit = await startLimit();
  const { host, tokens, openPoll } = await gather(product, PEOPLE);
  const activityId = await openPoll();
  const rates: { ours: number; theirs: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const ours = tokens.flatMap((token) => seqs(round).map((seq) => voteOf(token, activityId, seq)));
    const theirs = tokens.flatMap((_token, number) => seqs(round).map((seq) => plainVote(number, seq)));
    rates.push({ theirs: await rate(limit, theirs), ours: await rate(product, ours) });
  }
  report({
    bench: 'votes',
    unit: 'votes/s',
    value: median(rates.map((r) => r.ours)),
    limit: median(rates.map((r) => r.theirs)),
    aim: 'ratio >= 0.6',
  });

  const count = STEADY_PER_SECOND * STEADY_SECONDS;
  const next = ROUNDS * VOTES_EACH + 1;
  const theirs = await steady(
    limit,
    Array.from({ length: count }, (_none, number) => plainVote(number, 1)),
  );
  const ours = await steady(
    product,
    Array.from({ length: count }, (_none, number) => voteOf(tokens[number % PEOPLE] ?? '', activityId, next)),
  );
  report({ bench: 'vote-p99-at-1000', unit: 'ms', value: quantile(ours, 0.99), limit: quantile(theirs, 0.99), aim: 'ratio <= 4' });
  host.leave();
  await product.stop();
  await limit.stop();
}

const seqs = (round: number): number[] => Array.from({ length: VOTES_EACH }, (_none, at) => round * VOTES_EACH + at + 1);

/** As many bytes as a vote in the product has, token included. */
const plainVote = (number: number, seq: number): Buffer =>
  post('/vote', 'x'.repeat(300), {
    id: `voter-${number}`,
    protocol: 1,
    type: 'move',
    activityId: 'x'.repeat(22),
    move: { choice: 'sunny' },
    seq,
  });

async function rate(served: Served, requests: Buffer[]): Promise<number> {
  const { ms, statuses } = await saturate(served.port, requests, CONNECTIONS);
  const refused = [...statuses].filter(([status]) => status !== 200 && status !== 409); // 409: two votes of one person overtook each other
  if (refused.length > 0) throw new Error(`votes were refused: ${JSON.stringify(refused)}`);
  return (requests.length / ms) * 1000;
}

/** Sends at even distances, whatever the answers do. Returns the wait for each, in ms. */
async function steady(served: Served, requests: Buffer[]): Promise<number[]> {
  const idle = await Promise.all(Array.from({ length: CONNECTIONS }, () => RawConnection.open(served.port)));
  const connections = [...idle];
  const began = performance.now();
  const waits = await inTurns(requests.length, CONNECTIONS, async (number) => {
    const due = began + (number * 1000) / STEADY_PER_SECOND;
    const early = due - performance.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    const connection = idle.pop();
    const request = requests[number];
    if (!connection || !request) throw new Error('no connection was free');
    await connection.send(request);
    idle.push(connection);
    return performance.now() - due;
  });
  for (const connection of connections) connection.close();
  return waits;
}
