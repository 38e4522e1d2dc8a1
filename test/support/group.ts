import { expect } from 'vitest';
import type { AgreementWire } from '../../server/activities/agreement/wire.ts';
import type { CheckWire } from '../../server/activities/check/wire.ts';
import type { ConductWire } from '../../server/activities/conduct/wire.ts';
import type { KindName } from '../../server/activities/wire.ts';
import type { Stance } from '../../server/code/wire.ts';
import type { ActivitySlice, Frame, RefusalCode } from '../../server/wire.ts';
import type { Someone } from './someone.ts';

type Slice<K extends KindName> = Extract<ActivitySlice, { kind: K }>;

/** The newest activity of a kind on somebody's screen. */
export function newest<K extends KindName>(view: Frame, kind: K): Slice<K> | undefined {
  const ids = view.meeting?.activities ?? [];
  return ids.map((id) => view.activities?.[id]).findLast((activity) => activity?.kind === kind) as Slice<K> | undefined;
}

/** Waits until the newest activity of a kind is as it should be on this person's screen. */
export async function sees<K extends KindName>(person: Someone, kind: K, is: (slice: Slice<K>) => boolean = () => true): Promise<Slice<K>> {
  const holds = (view: Frame) => {
    const slice = newest(view, kind);
    return slice !== undefined && is(slice);
  };
  return newest(await person.until(holds), kind)!;
}

type Moves = { conduct: ConductWire['move']; check: CheckWire['move']; agreement: AgreementWire['move'] };

/** What the server says to a move in the newest activity of a kind. */
export async function tries<K extends keyof Moves>(person: Someone, kind: K, move: Moves[K]): Promise<RefusalCode | 'done'> {
  const { id } = (await sees(person, kind)) as ActivitySlice;
  const answer = await person.move(id, move);
  return answer.ok ? 'done' : answer.why;
}

export async function does<K extends keyof Moves>(person: Someone, kind: K, move: Moves[K]): Promise<void> {
  expect(await tries(person, kind, move)).toBe('done');
}

/** Opens it, and waits until everybody has it before them. */
export async function opens(person: Someone, kind: 'conduct' | 'check', setup: object, all: Someone[]): Promise<void> {
  const before = newest(person.view, kind)?.id;
  await person.does({ type: 'open', kind, setup });
  await Promise.all([person, ...all].map((each) => sees(each, kind, ({ id, phase }) => id !== before && phase === 'open')));
}

export const WHOLE_CHECK = { only: null, words: {}, short: false };

/** Says the same of the item that has these words. */
export async function say(people: Someone[], text: string, stance: Stance, why: string | null = null): Promise<void> {
  for (const person of people) {
    const check = await sees(person, 'check');
    const item = check.common.items.find((each) => each.text === text)!;
    await does(person, 'check', { do: 'say', item: item.id, stance, why, told: why === null ? 'nobody' : 'all' });
  }
}

/** Closes the check, and gives what came of each item, by its words. */
export async function finish(host: Someone, today = false): Promise<Record<string, string>> {
  await does(host, 'check', { do: 'finish', today });
  const { common } = await sees(host, 'check', ({ phase }) => phase === 'shown');
  return Object.fromEntries(common.outcome!.results.map(({ item, verdict }) => [item.text, verdict]));
}
