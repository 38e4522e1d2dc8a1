import { array, assert, constantFrom, integer, option, property } from '../../test/support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import type { Outcome, RoomList, ZoomNo, ZoomRoom } from '../zoom/rooms-shape.ts';
import { leftByHand } from './left.ts';
import { nextRun } from './next.ts';
import { planRooms, type RoomGroup } from './plan.ts';
import { beginRun, type Ask, type Run, type RunEvent } from './run.ts';
import { wanted } from './wanted.ts';

const group = (number: number, ...names: string[]): RoomGroup => ({
  id: `g${number}`,
  name: `Group ${number}`,
  members: names.map((name) => ({ personId: `p-${name}`, name, zoomParticipant: `z-${name}` })),
});
const GROUPS = [group(1, 'Amina', 'Ben', 'Cai'), group(2, 'Dee', 'Eli', 'Fay')];
const begin = (groups = GROUPS) => beginRun(planRooms(groups, 'z-host'));

const ok = <T>(value: T) => ({ ok: true, value }) as const;
const no = (why: ZoomNo) => ({ ok: false, why }) as const;
const room = (name: string, people: ZoomRoom['people'] = null): ZoomRoom => ({ id: `id of ${name}`, name, people });
const ROOMS = [room('Group 1'), room('Group 2')];
const list = (rooms: ZoomRoom[], open = false): Outcome<RoomList> => ok({ open, rooms });

type Answers = { [K in Ask['ask']]?: unknown[] };
/** Zoom's answers to each kind of question, the last one for ever. */
function play(from: Run, answers: Answers, most = 200): { run: Run; asked: string[]; waited: number } {
  const left = new Map(Object.entries(answers).map(([ask, all]) => [ask, [...all]]));
  const asked: string[] = [];
  let waited = 0;
  let run = from;
  for (let next = wanted(run); next; next = wanted(run)) {
    if (asked.push(next.ask.ask) > most) throw new Error(`never ends: ${asked.slice(-20).join(' ')}`);
    waited += next.afterMs;
    const all = left.get(next.ask.ask) ?? [];
    const outcome = (all.length > 1 ? all.shift() : all[0]) ?? USUAL[next.ask.ask];
    run = nextRun(run, { type: 'answered', to: next.ask, outcome } as RunEvent);
  }
  return { run, asked, waited };
}
const USUAL: Record<Ask['ask'], unknown> = {
  list: list([]),
  create: ok(ROOMS),
  settle: ok(null),
  place: ok(null),
  open: ok(null),
  close: ok(null),
};
const names = (run: Run) => leftByHand(run).map(({ name, why }) => `${name}: ${why}`);

describe('a Zoom that says yes', () => {
  test('is asked for rooms, settings, one person after the other, and then to open', () => {
    const { run, asked } = play(begin(), {});
    expect(asked).toEqual(['list', 'create', 'settle', ...Array.from({ length: 6 }, () => 'place'), 'open']);
    expect(run.step).toEqual({ at: 'open' });
    expect(run.ids).toEqual(['id of Group 1', 'id of Group 2']);
    expect(leftByHand(run)).toEqual([]);
  });

  test('never hears of settings before there are rooms', () => {
    const { asked } = play(begin(), { create: [no('busy'), no('busy'), ok(ROOMS)] });
    expect(asked.slice(0, 5)).toEqual(['list', 'create', 'create', 'create', 'settle']);
  });
});

describe('rooms that are there already', () => {
  const others = list([room('Team A'), room('Team B'), room('Team C')]);

  test('are not deleted before the facilitator says so', () => {
    const { run, asked } = play(begin(), { list: [others] });
    expect(asked).toEqual(['list']);
    expect(run.step).toEqual({ at: 'asking', found: { rooms: 3, open: false, same: false } });
    expect(play(nextRun(run, { type: 'replace' }), {}).run.step).toEqual({ at: 'open' });
  });

  test('are closed first when people are in them, and the busy seconds after that are waited for', () => {
    const { run } = play(begin(), { list: [list([room('Team A')], true)] });
    const { run: after, asked, waited } = play(nextRun(run, { type: 'replace' }), { create: [no('busy'), no('busy'), ok(ROOMS)] });
    expect(asked.slice(0, 4)).toEqual(['close', 'create', 'create', 'create']);
    expect(waited).toBeGreaterThanOrEqual(3_000);
    expect(after.step).toEqual({ at: 'open' });
  });

  test('stay as they are when the facilitator keeps them', () => {
    const { run } = play(begin(), { list: [others] });
    expect(play(nextRun(run, { type: 'stop' }), {}).asked).toEqual([]);
  });

  test('that are our own are found again after the panel was loaded anew, and nobody is placed twice', () => {
    const amina = { participant: 'z-Amina', name: 'Amina', joined: false };
    const { run } = play(begin(), { list: [list([room('Group 1', [amina]), room('Group 2', [])])] });
    expect(run.step).toMatchObject({ found: { same: true } });
    const { run: after, asked } = play(nextRun(run, { type: 'use' }), {});
    expect(asked.filter((ask) => ask === 'place')).toHaveLength(5);
    expect(after.step).toEqual({ at: 'open' });
  });

  test('that are our own and open already are not opened again', () => {
    const { run } = play(begin(), { list: [list(ROOMS, true)] });
    expect(play(nextRun(run, { type: 'use' }), {}).asked).not.toContain('open');
  });

  test('may be there where Zoom does not tell, so the facilitator is asked all the same', () => {
    const { run } = play(begin(), { list: [no('silent')] });
    expect(run.step).toEqual({ at: 'asking', found: { rooms: null, open: false, same: false } });
    expect(play(nextRun(run, { type: 'replace' }), { close: [no('not-open')] }).run.step).toEqual({ at: 'open' });
  });
});

describe('a Zoom that was silent', () => {
  test('had made the rooms all the same: they are found, and not made twice', () => {
    const { run, asked } = play(begin(), { list: [list([]), list(ROOMS)], create: [no('silent')] });
    expect(asked.filter((ask) => ask === 'create')).toHaveLength(1);
    expect(run.step).toEqual({ at: 'open' });
  });

  test('had not: they are made again, but not for ever', () => {
    expect(play(begin(), { create: [no('silent'), ok(ROOMS)] }).run.step).toEqual({ at: 'open' });
    expect(play(begin(), { create: [no('silent')] }).run.step).toMatchObject({ at: 'refused', during: 'making' });
  });

  test('had opened them', () => {
    expect(play(begin(), { open: [no('silent')], list: [list([]), list(ROOMS, true)] }).run.step).toEqual({ at: 'open' });
    expect(play(begin(), { open: [no('silent')], list: [list([]), list(ROOMS)] }).run.step).toMatchObject({ at: 'refused' });
  });
});

describe('a Zoom that refuses', () => {
  test.each(['not-allowed', 'too-many'] as const)('rooms, because %s: at once, and everybody is left by room', (why) => {
    const { run, asked } = play(begin(), { create: [no(why)] });
    expect(run.step).toEqual({ at: 'refused', during: 'making', why });
    expect(asked).toEqual(['list', 'create']);
    expect(leftByHand(run)).toHaveLength(6);
  });

  test('rooms that are switched off, after some tries and within half a minute', () => {
    const { run, waited } = play(begin(), { create: [no('busy')] });
    expect(run.step).toMatchObject({ at: 'refused', why: 'busy' });
    expect(waited).toBeLessThan(30_000);
  });

  test('one person: the others go on, and the rooms wait until the facilitator has seen it', () => {
    const place = [ok(null), no('no-such-person'), ok(null), no('busy'), no('busy'), no('busy'), ok(null)];
    const { run } = play(begin(), { place });
    expect(run.step).toEqual({ at: 'ready' });
    expect(names(run)).toEqual(['Ben: gone', 'Dee: refused']);
    expect(play(nextRun(run, { type: 'open' }), {}).run.step).toEqual({ at: 'open' });
  });

  test('everybody: after three it is not asked ninety times', () => {
    const { run } = play(begin([...GROUPS, group(3, 'Gus', 'Hal', 'Ivy')]), {
      create: [ok([...ROOMS, room('Group 3')])],
      place: [no('other')],
    });
    expect(run.step).toMatchObject({ at: 'refused', during: 'placing' });
    expect(leftByHand(run)).toHaveLength(9);
  });

  test('whoever is no host any more, in the middle', () => {
    const { run } = play(begin(), { place: [ok(null), no('not-allowed')] });
    expect(names(run)).toEqual(['Ben', 'Cai', 'Dee', 'Eli', 'Fay'].map((name) => `${name}: not-reached`));
  });

  test('our settings: the rooms open, and it is known that people are only asked', () => {
    const { run } = play(begin(), { settle: [no('other')] });
    expect(run).toMatchObject({ step: { at: 'open' }, set: false });
  });
});

describe('stopping', () => {
  const until = (ask: Ask['ask'], times = 1) => {
    let run = begin();
    let seen = 0;
    for (let next = wanted(run); next; next = wanted(run)) {
      if (next.ask.ask === ask && ++seen === times) return { run, ask: next.ask };
      run = nextRun(run, { type: 'answered', to: next.ask, outcome: USUAL[next.ask.ask] } as RunEvent);
    }
    throw new Error(`${ask} was never asked`);
  };
  const answer = (run: Run, to: Ask) => nextRun(run, { type: 'answered', to, outcome: USUAL[to.ask] } as RunEvent);

  test.each(['list', 'create', 'settle', 'place', 'open'] as const)('while Zoom is asked to %s ends the asking', (ask) => {
    const { run } = until(ask);
    expect(wanted(nextRun(run, { type: 'stop' }))).toBeNull();
  });

  test('is followed by going on where it was', () => {
    const { run, ask } = until('place', 3);
    const stopped = answer(nextRun(run, { type: 'stop' }), ask);
    expect(names(stopped)).toEqual(['Dee: not-reached', 'Eli: not-reached', 'Fay: not-reached']);
    const { asked, run: after } = play(nextRun(stopped, { type: 'again' }), {});
    expect(asked).toEqual(['place', 'place', 'place', 'open']);
    expect(after.step).toEqual({ at: 'open' });
  });

  test('too late is told as it is: the rooms are open', () => {
    const { run, ask } = until('open');
    expect(answer(nextRun(run, { type: 'stop' }), ask).step).toEqual({ at: 'open' });
  });

  test('while rooms are made, and going on before Zoom has answered, does not make them twice', () => {
    const { run, ask } = until('create');
    const went = nextRun(nextRun(run, { type: 'stop' }), { type: 'again' });
    const { run: after, asked } = play(answer(went, ask), { list: [list(ROOMS)] });
    expect(asked).toEqual(['list']);
    expect(after.step).toMatchObject({ at: 'asking', found: { same: true } });
  });
});

describe('while rooms are open', () => {
  const open = () => play(begin(), {}).run;
  const late = { personId: 'p-Gus', name: 'Gus', room: 1, participant: 'z-Gus' };

  test('people who come later are placed, and nobody else again', () => {
    const { run, asked } = play(nextRun(open(), { type: 'more', places: [late] }), {});
    expect(asked).toEqual(['place']);
    expect(run.step).toEqual({ at: 'open' });
  });

  test('everybody is brought back, also where somebody else has closed them', () => {
    for (const outcome of [ok(null), no('not-open')])
      expect(play(nextRun(open(), { type: 'close' }), { close: [outcome] }).run.step).toEqual({ at: 'closed' });
    expect(play(nextRun(open(), { type: 'close' }), { close: [no('busy')] }).run.step).toMatchObject({ at: 'refused', during: 'closing' });
  });
});

test('whatever Zoom answers, and whenever it is stopped: it ends, and nobody is forgotten', () => {
  const why = constantFrom<ZoomNo>('not-allowed', 'busy', 'no-such-room', 'no-such-person', 'not-open', 'already-open', 'silent', 'other');
  const answers = array(option(why, { nil: null, freq: 2 }), { maxLength: 120 });
  const presses = array(constantFrom<RunEvent['type']>('stop', 'again', 'replace', 'use', 'open', 'close'), { maxLength: 6 });
  assert(
    property(answers, presses, integer({ min: 1, max: 20 }), (said, pressed, every) => {
      let run = begin();
      let asked = 0;
      const placed = new Set<string>();
      for (let turn = 0; turn < 600; turn++) {
        const next = wanted(run);
        if (pressed.length > 0 && (!next || turn % every === 0)) run = nextRun(run, { type: pressed.shift() } as RunEvent);
        else if (next) {
          const reason = said[asked++] ?? null;
          const outcome = reason === null ? USUAL[next.ask.ask] : no(reason);
          if (reason === null && next.ask.ask === 'place') placed.add(next.ask.participant);
          run = nextRun(run, { type: 'answered', to: next.ask, outcome } as RunEvent);
        } else break;
      }
      expect(wanted(run)).toBeNull();
      const left = new Set(leftByHand(run).map(({ personId }) => personId.replace('p-', 'z-')));
      if (!['asking', 'closed'].includes(run.step.at))
        for (const { participant } of run.plan.places) expect(placed.has(participant) || left.has(participant)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
