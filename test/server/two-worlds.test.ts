import * as fc from '../support/fast-check.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Choice as Answer, PollChoice } from '../../server/activities/poll/wire.ts';
import type { Frame } from '../../server/wire.ts';
import { SEED } from '../support/seed.ts';
import { idOf, saidYes, startWorld, type Witness, type World } from '../support/world.ts';

const RUNS = 15;
const PATIENCE_MS = 180_000; // two servers for each run

const CHOICES = ['sunny', 'bright-spells', 'storm'] as const;
type Choice = (typeof CHOICES)[number];

/** What a person does at one moment. Everybody can see that it is done, and nobody what it says. */
type Step = { person: number; does: 'answer' | 'take back' | 'send again' | 'ask for time' | 'add somebody'; here: Choice; there: Choice };

/** A way to answer: how a poll of it is set up, and what is sent for each choice. They are as different in length as people make them. */
type Form = { setup: PollChoice; sends: Record<Choice, Answer> };

/** One evening in two worlds: the same people do the same things at the same moments, but their answers are others. */
type Evening = { names: string[]; form: Form; steps: Step[] };

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2027, 2, 1, 10), toFake: ['Date', 'setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Longer than news takes to settle, and long enough that nobody is too fast. Now and then a heartbeat falls into it. */
const STEP_MS = 4_000;

type Told = { host: Witness; watcher: Witness; voters: Witness[] };

const everybody = ({ host, watcher, voters }: Told): Witness[] => [host, watcher, ...voters];

/** A world as a crowd of two and so many voters sees it. */
class Room {
  readonly world: World;
  readonly people: Told;
  poll = '';
  readonly #last = new Map<number, { move: object; seq: number }>();

  constructor(world: World, people: Told) {
    this.world = world;
    this.people = people;
  }

  static async gather(names: string[]): Promise<Room> {
    const world = await startWorld('an evening in spring');
    const host = await world.comesIn('Ana', { role: 'host' });
    const watcher = await world.comesIn('Walt');
    const voters: Witness[] = [];
    for (const [at, name] of names.entries()) voters.push(await world.comesIn(name, { person: `voter ${at}` }));
    return new Room(world, { host, watcher, voters });
  }

  async open(setup: PollChoice): Promise<number> {
    return saidYes(await this.people.host.send({ type: 'open', kind: 'poll', setup }, idOf('open')));
  }

  /** News behind which nothing is still on its way to anybody. */
  async entitle(title: string): Promise<number> {
    return saidYes(await this.people.host.send({ type: 'title', title }, idOf(title)));
  }

  async close(): Promise<number> {
    return saidYes(await this.people.host.send({ type: 'close', activityId: this.poll, show: true, now: true }, idOf('close')));
  }

  async take({ person, does }: Step, choice: Answer): Promise<number> {
    const last = this.#last.get(person);
    const next = { move: moveOf(does, choice), seq: (last?.seq ?? 0) + 1 };
    const { move, seq } = (does === 'send again' && last) || next;
    this.#last.set(person, { move, seq });
    return saidYes(await this.people.voters[person]!.move(this.poll, move, seq));
  }

  async end(): Promise<void> {
    for (const person of everybody(this.people)) person.leave();
    await this.world.stop();
  }

  /** Lets the news of a change go out, and waits until it has reached everybody. */
  async tell(rev: number): Promise<void> {
    await Promise.all(everybody(this.people).map((person) => person.told(rev)));
  }
}

function moveOf(does: Step['does'], choice: Answer): object {
  switch (does) {
    case 'answer':
    case 'send again':
      return { choice };
    case 'take back':
      return { choice: null };
    case 'ask for time':
      return { moreTime: true };
    case 'add somebody':
      return { choice, other: { place: 1, how: 'phone', asked: true, knows: true } };
  }
}

async function inBoth(rooms: Room[], act: (room: Room, at: number) => Promise<number>): Promise<void> {
  const revs: number[] = [];
  for (const [at, room] of rooms.entries()) revs.push(await act(room, at));
  vi.advanceTimersByTime(STEP_MS);
  for (const [at, room] of rooms.entries()) await room.tell(revs[at]!);
}

/** Everything that somebody receives. */
const learnt = async (person: Witness) => ({ answers: [...person.answers], lines: person.lines, look: await person.look() });

/** What a voter hears, with nothing taken out but the own answer; its length stays. */
const outline = async (voter: Witness) => ({
  answers: [...voter.answers],
  lengths: [...voter.lines, await voter.look()].map((text) => Buffer.byteLength(text)),
  common: voter.lines.filter((line) => !line.includes('"mine"')),
});

type Seen = { before: [unknown, unknown]; after: [unknown, unknown] };

/** Plays an evening in both worlds. Returns what was to be learnt in each, until the poll closes and once it is closed. */
async function play({ names, form: { setup, sends }, steps }: Evening): Promise<Seen> {
  const rooms = [await Room.gather(names), await Room.gather(names)];
  await inBoth(rooms, (room) => room.open(setup));
  for (const room of rooms) room.poll = openPoll(room.people.host.view);
  for (const step of steps) await inBoth(rooms, (room, at) => room.take(step, sends[at === 0 ? step.here : step.there]));
  await inBoth(rooms, (room) => room.entitle('All have answered'));
  const [here, there] = rooms as [Room, Room];
  const before: Seen['before'] = [await soFar(here), await soFar(there)];

  const heard = rooms.map(({ people }) => everybody(people).map(({ lines }) => lines.length));
  await inBoth(rooms, (room) => room.close());
  await inBoth(rooms, (room) => room.entitle('All have seen'));
  const since = (at: number) => everybody(rooms[at]!.people).map(({ lines }, person) => lines.slice(heard[at]![person]! - 1));
  const after: Seen['after'] = [
    [since(0), await soFar(here)],
    [since(1), await soFar(there)],
  ];
  for (const room of rooms) await room.end();
  return { before, after };
}

async function soFar(room: Room) {
  const { host, watcher, voters } = room.people;
  const { log, metrics, review } = room.world;
  return {
    host: await learnt(host),
    watcher: await learnt(watcher),
    voters: await Promise.all(voters.map(outline)),
    log: [...log],
    metrics: await metrics(),
    review: await review('Ana'),
  };
}

const openPoll = (view: Frame): string => Object.keys(view.activities ?? {})[0] ?? '';

/** Names of every length, also of many bytes, because a line is as long as the name in it. */
const names = fc.array(fc.string({ unit: fc.constantFrom('a', '語', '🌻'), minLength: 1, maxLength: 40 }), { minLength: 2, maxLength: 6 });
const madeSteps = fc.array(
  fc.record({
    person: fc.nat(),
    does: fc.oneof(
      { weight: 4, arbitrary: fc.constant('answer' as const) },
      fc.constant('take back' as const),
      fc.constant('ask for time' as const),
      fc.constant('add somebody' as const),
      fc.constant('send again' as const),
    ),
    here: fc.constantFrom(...CHOICES),
    there: fc.constantFrom(...CHOICES),
  }),
  { minLength: 1, maxLength: 10 },
);

/** What each person says last is dealt out anew among those who say something, so that both worlds come to the same result. */
function permuted(made: Step[], order: number[]): Step[] {
  const last = new Map<string, Step>(); // by whose answer it is: the person's own, or that of whom they have added
  const acted = new Set<number>();
  for (const step of made) {
    const repeats = step.does === 'send again' && acted.has(step.person);
    acted.add(step.person);
    if (!repeats && step.does !== 'ask for time') last.set(`${step.does === 'add somebody' ? 'with' : 'of'} ${step.person}`, step);
  }
  const final = [...last.values()].filter(({ does }) => does !== 'take back');
  const dealt = final.toSorted((a, b) => order[final.indexOf(a)]! - order[final.indexOf(b)]!).map(({ here }) => here);
  return made.map((step) => (final.includes(step) ? { ...step, there: dealt[final.indexOf(step)]! } : step));
}

const said = (person: number, here: Choice, there: Choice): Step => ({ person, does: 'answer', here, there });

/** Whoever had a name like these once gave away by the length of a line whether they were sunny, or cloudy with bright spells. */
const LONG_NAMES: Omit<Evening, 'form'> = {
  names: [32, 33, 34, 35].map((length) => '🌻'.repeat(length)),
  steps: [0, 1, 2, 3].map((person) => (person % 2 ? said(person, 'sunny', 'bright-spells') : said(person, 'bright-spells', 'sunny'))),
};

const weather = (setup: PollChoice): Form => ({
  setup,
  sends: { sunny: 'sunny', 'bright-spells': 'bright-spells', storm: 'storm' },
});
const several = (setup: PollChoice): Form => ({
  setup,
  sends: { sunny: ['curious'], 'bright-spells': ['live-with-this', 'family', 'service', 'research'], storm: ['service', 'curious'] },
});
const order = (rules: object): Form => ({
  setup: { own: { form: 'rank', question: 'What first?', answers: ['Tea', 'The plan', 'A walk'], ordered: false }, ...rules },
  sends: {
    sunny: ['answer-1', 'answer-2', 'answer-3'],
    'bright-spells': ['answer-3', 'answer-1', 'answer-2'],
    storm: ['answer-2', 'answer-3', 'answer-1'],
  },
});
const words: Form = {
  setup: { preset: 'one-word', threshold: 3 },
  sends: { sunny: 'ok', 'bright-spells': 'here at last', storm: '語 müde 🌻🌻🌻' },
};

/** Half of the evenings have the weather, which most have. */
const formsOf = (usual: Form, ...others: Form[]): fc.Arbitrary<Form> =>
  fc.oneof({ weight: others.length, arbitrary: fc.constant(usual) }, ...others.map((form) => fc.constant(form)));

const evenings = (forms: fc.Arbitrary<Form>): fc.Arbitrary<Evening> =>
  fc.tuple(names, forms, madeSteps, fc.array(fc.nat(), { minLength: 16, maxLength: 16 })).map(([called, form, made, shuffle]) => ({
    names: called,
    form,
    steps: permuted(
      made.map((step) => ({ ...step, person: step.person % called.length })),
      shuffle,
    ),
  }));

const HELD = { level: 'counted', hold: true } as const;

describe.each<[string, Form, Form[]]>([
  [
    'a private poll',
    weather({ preset: 'weather-3', threshold: 3 }),
    [several({ preset: 'who-is-here', threshold: 3 }), order({ threshold: 3 }), words],
  ],
  [
    'a counted poll whose counts are held',
    weather({ preset: 'weather-3', ...HELD }),
    [several({ preset: 'who-is-here', ...HELD }), order(HELD)],
  ],
])('%s, however it is answered', (_what, usual, others) => {
  test(
    `who says what makes no difference: not until it closes, nor afterwards if the result is the same (seed ${SEED})`,
    { timeout: PATIENCE_MS },
    async () => {
      await fc.assert(
        fc.asyncProperty(evenings(formsOf(usual, ...others)), async (evening) => {
          const { before, after } = await play(evening);
          expect(before[1]).toEqual(before[0]);
          expect(after[1]).toEqual(after[0]);
        }),
        { numRuns: RUNS, examples: [usual, ...others].map((form) => [{ ...LONG_NAMES, form }]) },
      );
    },
  );
});

test('whoever would rather not say is heard of by nobody', async () => {
  const room = await Room.gather(['Ben']);
  await inBoth([room], () => room.open({ preset: 'weather-3' }));
  room.poll = openPoll(room.people.host.view);
  const before = room.people.host.frames.length;
  await inBoth([room], () => room.take({ ...said(0, 'storm', 'storm'), does: 'take back' }, 'storm'));
  await inBoth([room], () => room.entitle('Some time later'));
  expect(room.people.host.frames.slice(before)).toMatchObject([{ meeting: { title: 'Some time later' } }]);
  await room.end();
});

test.each<[string, PollChoice]>([
  ['an answer while its counts come in live', { preset: 'weather-3', level: 'counted', hold: false }],
  ['the result of a private poll', { preset: 'weather-3', threshold: 3 }],
])('what may differ is seen to differ: %s', async (_what, setup) => {
  const steps = [0, 1, 2].map((person) => said(person, 'sunny', 'storm'));
  const { before, after } = await play({ names: ['Ben', 'Cai', 'Dee'], form: weather(setup), steps });
  if (setup.hold === false) expect(before[1]).not.toEqual(before[0]);
  else expect(before[1]).toEqual(before[0]);
  expect(after[1]).not.toEqual(after[0]);
});

test('names that are held say nothing before they are shown', async () => {
  const form: Form = {
    setup: { preset: 'fist-0-5', level: 'named', hold: true },
    sends: { sunny: '5', 'bright-spells': '3', storm: '0' },
  };
  const steps = [said(0, 'sunny', 'storm'), said(1, 'storm', 'sunny'), said(2, 'bright-spells', 'storm'), said(2, 'sunny', 'sunny')];
  const { before, after } = await play({ names: ['Ben', 'Cai', 'Dee'], form, steps });
  expect(before[1]).toEqual(before[0]);
  expect(after[1]).not.toEqual(after[0]);
});
