import { gather, inTurns, voteOf, type Meeting } from './people.ts';
import { Listeners } from './listening.ts';
import { startProduct, type Served } from './processes.ts';
import { RawConnection } from './raw.ts';
import { quantile, report } from './report.ts';

/** Everybody votes within so many milliseconds while everybody watches. */
const CROWDS = [
  { people: 500, withinMs: 200, aim: 'acknowledged p95 <= 50 ms, result on all screens <= 500 ms' },
  { people: 10_000, withinMs: 10_000, aim: 'acknowledged p99 <= 100 ms, seen by all <= 2 s' },
  { people: 10_000, withinMs: 3_000, aim: 'acknowledged p99 <= 300 ms, seen by all <= 2 s' },
];

const CONNECTIONS = 512;

export async function benchCrowd(): Promise<void> {
  for (const crowd of CROWDS) {
    const served = await startProduct();
    const meeting = await gather(served, crowd.people);
    const listeners = new Listeners();
    await listeners.open(served.port, meeting.tokens);
    await meeting.host.until((view) => view.meeting?.here === crowd.people + 1);
    await vote(served, meeting, listeners, crowd);
    listeners.close();
    meeting.host.leave();
    await served.stop();
  }
}

async function vote(
  served: Served,
  { host, tokens, openPoll }: Meeting,
  listeners: Listeners,
  { people, withinMs, aim }: (typeof CROWDS)[number],
): Promise<void> {
  const activityId = await openPoll();
  const requests = tokens.map((token) => voteOf(token, activityId, 1));
  const idle = await Promise.all(Array.from({ length: Math.min(CONNECTIONS, people) }, () => RawConnection.open(served.port)));
  const connections = [...idle];
  let last = 0;
  const seen = listeners.expect(`"answered":${people}`, () => last);
  const messages = listeners.messages;
  const began = performance.now();
  const answers = await inTurns(people, idle.length, async (number) => {
    const due = began + (number * withinMs) / people;
    if (due > performance.now()) await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
    const connection = idle.shift(); // in turn, so that none is idle for so long that the server closes it
    const request = requests[number];
    if (!connection || !request) throw new Error('no connection was free');
    const status = await connection.send(request);
    idle.push(connection);
    last = performance.now();
    return { status, ms: last - due };
  });
  const name = `crowd-${people}-in-${withinMs}ms`;
  const refused = answers.filter(({ status }) => status !== 200).map(({ status }) => status);
  report({ bench: `${name}-lost`, unit: 'answers', value: refused.length, aim: '0' });
  // Without them the last answer is never seen, and there is nothing to wait for.
  if (refused.length > 0) throw new Error(`answers were refused, with ${[...new Set(refused)].join(', ')}`);
  report({
    bench: `${name}-acknowledged-p95`,
    unit: 'ms',
    value: quantile(
      answers.map(({ ms }) => ms),
      0.95,
    ),
    aim,
  });
  report({
    bench: `${name}-acknowledged-p99`,
    unit: 'ms',
    value: quantile(
      answers.map(({ ms }) => ms),
      0.99,
    ),
    aim,
  });
  report({ bench: `${name}-last-answer-seen-by-all`, unit: 'ms', value: quantile(await seen, 0.99), aim });
  report({ bench: `${name}-messages-each`, unit: 'messages', value: (listeners.messages - messages) / people });
  await showResult(host, activityId, listeners, name, aim);
  for (const connection of connections) connection.close();
}

async function showResult(host: Meeting['host'], activityId: string, listeners: Listeners, name: string, aim: string): Promise<void> {
  const began = performance.now();
  const shown = listeners.expect('"phase":"shown"', () => began);
  await host.send({ type: 'close', activityId, show: true, now: true });
  report({ bench: `${name}-result-on-all-screens`, unit: 'ms', value: Math.max(...(await shown)), aim });
}
