import Database from 'better-sqlite3';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { tally } from '../../server/activities/kind-of.ts';
import { poll } from '../../server/activities/poll/poll.ts';
import type { PollSetup, PollWire } from '../../server/activities/poll/wire.ts';
import { Refusal } from '../../server/lib/refusal.ts';
import { chanceFrom } from '../../server/lib/chance.ts';
import type { Store } from '../../server/store/store.ts';
import { answersAre, heldOf } from '../support/activity.ts';
import { SEED } from '../support/seed.ts';
import { aMeeting, anActivity, aPerson, comesIn, openTestStore, opens } from '../support/stored.ts';
import { filesUnder } from '../support/traces.ts';

/** A thousand polls; every so often in new places, before what one evening changes drowns in what earlier ones did. */
const SEASONS = 50;
const EVENINGS = 20;
const PATIENCE_MS = 300_000; // each is held four times

/** People in a poll. */
const FEWEST = 2;
const MOST = 8;

const chance = chanceFrom(SEED);
const upTo = (most: number): number => Math.floor(chance() * (most + 1));
const oneOf = <T>(things: readonly T[]): T => things[upTo(things.length - 1)]!;

/** A small private poll: everybody's answer, in the order in which they came. One of them is whom the intruder is after. */
type Evening = { number: number; setup: PollSetup; answers: string[]; victim: number };

const resultOf = (setup: PollSetup, answers: string[]): string =>
  JSON.stringify(poll.tally(answersAre(answers.map((choice) => ({ choice }))), { ...heldOf<PollWire>(setup), series: new Map() }));

const withAnswer = ({ answers, victim }: Evening, choice: string): string[] => answers.with(victim, choice);

/** What the victim can have said, for somebody who knows all other answers and the result that was published. */
const possible = (held: Evening): string[] => {
  const { setup, answers } = held;
  const published = resultOf(setup, answers);
  return setup.answers.map(({ key }) => key).filter((choice) => resultOf(setup, withAnswer(held, choice)) === published);
};

function evening(number: number): Evening {
  const setup = poll.parseSetup({ preset: 'weather-3', threshold: oneOf([3, 4, 5]) });
  if (setup instanceof Refusal) throw new Error('the preset is gone');
  const answers = Array.from({ length: FEWEST + upTo(MOST - FEWEST) }, () => oneOf(setup.answers).key);
  const made = { number, setup, answers, victim: upTo(answers.length - 1) };
  // Where the result and all others together give the victim away, nothing on a disk could add to it.
  return possible(made).length > 1 ? made : evening(number);
}

const MEETING = aMeeting();
const personOf = (at: number): string => `person ${at}`;

/** Nothing here is about waiting for a disk, so it is one in memory where there is one. */
const MEMORY = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** What a thief can look at, and, to see that looking is worth something, what lies there only while a poll is open. */
type Look = 'backup in the middle' | 'database afterwards' | 'other files afterwards' | 'words left anywhere' | 'words in the open box';

const forEach = <T>(of: (look: Look) => T): Record<Look, T> => ({
  'backup in the middle': of('backup in the middle'),
  'database afterwards': of('database afterwards'),
  'other files afterwards': of('other files afterwards'),
  'words left anywhere': of('words left anywhere'),
  'words in the open box': of('words in the open box'),
});

type Looks = Record<Look, Buffer>;

/** A data folder in which evenings are held, one after the other, and what can be seen of each. */
class Place {
  readonly #folder = mkdtempSync(join(MEMORY, 'bright-spells-intruder-'));
  readonly #store: Store;
  readonly #reader: Database.Database;
  #now = 0;
  #words: number[] = [];

  constructor() {
    this.#store = openTestStore(this.#folder, { tally, now: () => this.#now });
    this.#reader = new Database(this.#file, { readonly: true });
    onTestFinished(() => rmSync(this.#folder, { recursive: true, force: true }));
  }

  /** Each at a moment of their own, which the database keeps. */
  async gather(): Promise<void> {
    for (let at = 0; at < MOST; at += 1) await comesIn(this.#store, aPerson(personOf(at), { roleSeenAt: this.#later() }), MEETING);
  }

  async end(): Promise<void> {
    this.#reader.close();
    await this.#store.stop();
  }

  get #file(): string {
    return join(this.#folder, 'bright-spells.db');
  }

  async hold({ number, setup, answers }: Evening): Promise<Looks> {
    const id = `poll ${number}`;
    await opens(this.#store, anActivity(id, { setup, level: 'private', openedAt: this.#later() }), MEETING.id);
    for (const [at, choice] of answers.entries()) await this.#answer(id, personOf(at), choice);
    const open = { 'backup in the middle': this.#backup(id), 'words in the open box': asBytes(wordsIn(this.#otherFiles(), setup)) };
    await this.#store.close(MEETING.id, id, tally, true, this.#later());
    const database = readFileSync(this.#file);
    const others = this.#otherFiles();
    const words = wordsIn([database, ...others], setup);
    const more = words.map((count, at) => count - (this.#words[at] ?? 0));
    this.#words = words;
    return {
      ...open,
      'database afterwards': database,
      'other files afterwards': Buffer.concat(others),
      'words left anywhere': asBytes(more),
    };
  }

  async #answer(activityId: string, personId: string, choice: string): Promise<void> {
    await this.#store.change(MEETING.id, () => ({
      writes: [{ write: 'response', activityId, personId, slot: 'answer', body: { choice }, seq: 1 }],
      gives: true,
    }));
  }

  /** The name of a box is made by chance, and says nothing: whoever compares leaves it out. */
  #backup(activityId: string): Buffer {
    const bytes = this.#reader.serialize();
    const name = this.#reader.prepare<[string], string>('SELECT box FROM activities WHERE id = ?').pluck().get(activityId);
    if (name === undefined) throw new Error('an open poll without a box');
    for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name)) bytes.fill(0, at, at + name.length);
    return bytes;
  }

  #otherFiles(): Buffer[] {
    return filesUnder(this.#folder)
      .filter((file) => file !== this.#file)
      .toSorted()
      .map((file) => readFileSync(file));
  }

  #later(): number {
    this.#now += 1_000;
    return this.#now;
  }
}

/** How often each answer is written there. */
function wordsIn(files: Buffer[], { answers }: PollSetup): number[] {
  const text = Buffer.concat(files).toString('latin1');
  return answers.map(({ key }) => text.split(`"choice":"${key}"`).length - 1);
}

const asBytes = (counts: number[]): Buffer => Buffer.from(Int32Array.from(counts).buffer);

function differences(a: Buffer, b: Buffer): number {
  if (a.equals(b)) return 0;
  let sum = Math.abs(a.length - b.length);
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) sum += Number(a[at] !== b[at]);
  return sum;
}

/**
 * The motivated intruder. Has everything that lies on the disk and in the backups, knows who came and when, knows the program,
 * its secrets, and all answers but one. Holds each evening anew in places of their own, once with each answer that the victim
 * can have given, and believes the place that looks most like the real one.
 */
class Intruder {
  readonly #places: Place[];
  #before = forEach((): number[] => []);

  constructor(places: Place[]) {
    this.#places = places;
  }

  async guess(held: Evening, seen: Looks): Promise<Record<Look, string>> {
    const choices = possible(held);
    const own: Looks[] = [];
    for (const [at, place] of this.#places.entries())
      own.push(await place.hold({ ...held, answers: withAnswer(held, choices[at % choices.length]!) }));
    const differing = forEach((look) => own.map((looks) => differences(looks[look], seen[look])));
    const guesses = forEach((look) => choices[this.#likest(look, differing[look]) % choices.length]!);
    this.#before = { ...differing, 'words left anywhere': [], 'words in the open box': [] };
    return guesses;
  }

  /** Which place has come to differ least by this evening: what earlier ones left in the files does not count again. */
  #likest(look: Look, differing: number[]): number {
    const more = differing.map((sum, at) => sum - (this.#before[look][at] ?? 0));
    return oneOf([...more.keys()].filter((at) => more[at] === Math.min(...more)));
  }
}

test(
  `whoever has the disk, the backups and all answers but one guesses the last no better than from the result (seed ${SEED})`,
  { timeout: PATIENCE_MS },
  async () => {
    const right = forEach(() => 0);
    let byResultAlone = 0;
    let variance = 0;
    for (let season = 0; season < SEASONS; season += 1) {
      const real = new Place();
      const own = [new Place(), new Place(), new Place()];
      const intruder = new Intruder(own);
      for (const place of [real, ...own]) await place.gather();
      for (let number = 0; number < EVENINGS; number += 1) {
        const held = evening(number);
        const guesses = await intruder.guess(held, await real.hold(held));
        const said = held.answers[held.victim];
        forEach((look) => (right[look] += Number(guesses[look] === said)));
        const even = 1 / possible(held).length;
        byResultAlone += even;
        variance += even * (1 - even);
      }
      for (const place of [real, ...own]) await place.end();
    }

    // Five standard deviations: by luck alone once in three million runs.
    const luck = byResultAlone + 5 * Math.sqrt(variance);
    const { 'words in the open box': whileOpen, ...afterwards } = right;
    expect(Object.entries(afterwards).filter(([, successes]) => successes > luck)).toEqual([]);
    // An open box gives answers away, though not whose they are. So the intruder is a good one.
    expect(whileOpen).toBe(SEASONS * EVENINGS);
  },
);
