import * as fc from '../support/fast-check.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CheckMove } from '../../server/activities/check/wire.ts';
import { STANCES, type Stance } from '../../server/code/wire.ts';
import type { Frame } from '../../server/wire.ts';
import { newest } from '../support/group.ts';
import { SEED } from '../support/seed.ts';
import { idOf, saidYes, startWorld, type Witness, type World } from '../support/world.ts';

const RUNS = 5;
const PATIENCE_MS = 180_000; // two servers for each run
const STEP_MS = 4_000; // longer than news takes to settle, and long enough that nobody is too fast

const NEEDS = ['Say your name first.', 'Read the chat out loud.', 'A break each hour.', 'Talk more slowly.'];
const WHY = 'This shuts out people who cannot hear.';

/** Who wrote which line, and who said what of it, in each of two worlds; what is written and said is the same in both. */
type Evening = { authors: [number[], number[]]; said: [Stance[], Stance[]] };

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2027, 2, 1, 10), toFake: ['Date', 'setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

class Room {
  readonly world: World;
  readonly host: Witness;
  readonly watcher: Witness;
  readonly people: Witness[];
  /** Where the check begins in what each person hears: on the way to it, each writes at moments of their own. */
  checkFrom: number[] = [];
  readonly #seqs = new Map<Witness, number>();

  constructor(world: World, host: Witness, watcher: Witness, people: Witness[]) {
    this.world = world;
    this.host = host;
    this.watcher = watcher;
    this.people = people;
  }

  static async gather(size: number): Promise<Room> {
    const world = await startWorld('a code in spring');
    const host = await world.comesIn('Ana', { role: 'host' });
    const watcher = await world.comesIn('Walt');
    const people: Witness[] = [];
    for (let at = 0; at < size; at += 1) people.push(await world.comesIn(`Voter ${at}`));
    return new Room(world, host, watcher, people);
  }

  /** A move whose id names what it is about, and not who made it. */
  async move(person: Witness, kind: 'conduct' | 'check', move: object, about: string): Promise<number> {
    const { id } = newest(this.host.view, kind) as { id: string };
    const seq = (this.#seqs.get(person) ?? 0) + 1;
    this.#seqs.set(person, seq);
    return saidYes(await person.send({ type: 'move', activityId: id, move, seq }, idOf(about)));
  }

  async open(kind: 'conduct' | 'check', setup: object): Promise<number> {
    return saidYes(await this.host.send({ type: 'open', kind, setup }, idOf('open', kind)));
  }

  get items(): string[] {
    return newest(this.host.view, 'check')!.common.items.map(({ id }) => id);
  }
}

async function inBoth(rooms: Room[], act: (room: Room, at: 0 | 1) => Promise<number>): Promise<void> {
  const revs: number[] = [];
  for (const at of [0, 1] as const) revs.push(await act(rooms[at]!, at));
  vi.advanceTimersByTime(STEP_MS);
  for (const at of [0, 1] as const) {
    const { host, watcher, people } = rooms[at]!;
    await Promise.all([host, watcher, ...people].map((person) => person.told(revs[at]!)));
  }
}

/** Everything that people receive who wrote and said nothing, the operators, and the others' part that is everybody's. */
async function learnt({ world, host, watcher, people, checkFrom }: Room) {
  return {
    host: [...host.answers, ...host.lines, await host.look()],
    watcher: [...watcher.answers, ...watcher.lines, await watcher.look()],
    people: people.map(({ lines }) => lines.filter((line) => !line.includes('"mine"'))),
    lengths: people.map(({ lines }, at) => lines.slice(checkFrom[at]).map((line) => Buffer.byteLength(line))),
    log: [...world.log],
    metrics: await world.metrics(),
    review: await world.review('Ana'),
  };
}

const lineIn = (view: Frame, text: string): string =>
  newest(view, 'conduct')!
    .common.lines!.flatMap((line) => [line, ...line.under])
    .find((line) => line.text === text)!.id;

async function suggestAndGroup(rooms: Room[], authors: Evening['authors']): Promise<void> {
  await inBoth(rooms, (room) => room.open('conduct', { short: false }));
  await inBoth(rooms, (room) => room.move(room.host, 'conduct', { do: 'go', step: 'suggest' }, 'go suggest'));
  for (const [number, text] of NEEDS.entries())
    await inBoth(rooms, (room, at) =>
      room.move(room.people[authors[at][number]!]!, 'conduct', { do: 'suggest', text, starter: null }, text),
    );
  await inBoth(rooms, (room) => room.move(room.host, 'conduct', { do: 'go', step: 'group' }, 'go group'));
  await inBoth(rooms, (room, at) => {
    const line = lineIn(room.host.view, NEEDS[0]!);
    return room.move(room.people[authors[at][0]!]!, 'conduct', { do: 'not-meant', line, on: true }, 'not meant');
  });
  await inBoth(rooms, (room) => room.move(room.host, 'conduct', { do: 'go', step: 'talk' }, 'go talk'));
  await inBoth(rooms, (room, at) => {
    const line = lineIn(room.host.view, NEEDS[1]!);
    return room.move(room.people[authors[at][1]!]!, 'conduct', { do: 'mark', line, has: 'worry', on: true }, 'worry');
  });
  await inBoth(rooms, (room) => room.move(room.host, 'conduct', { do: 'finish' }, 'finish'));
}

const sayOf = (item: string, stance: Stance): CheckMove =>
  stance === 'block' ? { do: 'say', item, stance, why: WHY, told: 'all' } : { do: 'say', item, stance, why: null, told: 'nobody' };

async function play({ authors, said }: Evening): Promise<[unknown, unknown][]> {
  const size = said[0].length;
  const rooms = [await Room.gather(size), await Room.gather(size)];
  const seen: [unknown, unknown][] = [];
  const note = async () => seen.push([await learnt(rooms[0]!), await learnt(rooms[1]!)]);
  await suggestAndGroup(rooms, authors);
  for (const room of rooms) room.checkFrom = room.people.map(({ lines }) => lines.length);
  await inBoth(rooms, (room) => room.open('check', { only: null, words: {}, short: false }));
  for (let person = 0; person < size; person += 1)
    await inBoth(rooms, (room, at) => room.move(room.people[person]!, 'check', sayOf(room.items[0]!, said[at][person]!), `says ${person}`));
  await note();
  await inBoth(rooms, (room) => room.move(room.host, 'check', { do: 'finish', today: false }, 'close'));
  await note();
  for (const { world, host, watcher, people } of rooms) {
    for (const person of [host, watcher, ...people]) person.leave();
    await world.stop();
  }
  return seen;
}

const SIZE = 7;
const evenings: fc.Arbitrary<Evening> = fc
  .tuple(
    fc.array(fc.constantFrom(...STANCES), { minLength: SIZE, maxLength: SIZE }),
    fc.array(fc.nat(), { minLength: SIZE, maxLength: SIZE }),
    fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 4, maxLength: 4 }),
    fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 4, maxLength: 4 }),
  )
  .map(([here, order, one, other]) => {
    const there = here
      .map((_stance, at) => at)
      .toSorted((a, b) => order[a]! - order[b]!)
      .map((at) => here[at]!);
    return { authors: [one, other], said: [here, there] };
  });

test(
  `who wrote which line, and who asked to stop it, makes no difference to anything that anybody receives (seed ${SEED})`,
  { timeout: PATIENCE_MS },
  async () => {
    await fc.assert(
      fc.asyncProperty(evenings, async (evening) => {
        for (const [here, there] of await play(evening)) expect(there).toEqual(here);
      }),
      { numRuns: RUNS },
    );
  },
);

test('what may differ is seen to differ: one stop more, once the check is closed', { timeout: PATIENCE_MS }, async () => {
  const agree: Stance[] = ['agree', 'agree', 'agree', 'agree', 'agree', 'agree', 'agree'];
  const [before, after] = await play({
    authors: [
      [0, 1, 2, 3],
      [0, 1, 2, 3],
    ],
    said: [agree, ['block', ...agree.slice(1)]],
  });
  expect(before![1]).toEqual(before![0]);
  expect(after![1]).not.toEqual(after![0]);
});
