import type { Activities, KindName } from '../activities/wire.ts';
import { STARTERS, type Starter } from '../code/starters/wire.ts';
import type { Stance } from '../code/wire.ts';
import type { ActivitySlice } from '../wire.ts';
import type { Chance } from '../lib/chance.ts';

type Seen<K extends KindName> = { activity: Extract<ActivitySlice, { kind: K }>; mine: Activities[K]['mine'] | undefined; chance: Chance };
type Doing = { once: string; move: () => unknown };

/** Most need something, and half of them write it in words that we offer. */
export const onTheWay = ({ activity: { common }, chance }: Seen<'conduct'>): Doing[] =>
  common.step === 'suggest' && chance() < 0.8
    ? [{ once: 'suggest', move: () => (chance() < 0.5 ? starter(chance) : { do: 'suggest', text: oneOf(NEEDS, chance), starter: null }) }]
    : [];

export const inTheCheck = ({ activity: { common }, chance }: Seen<'check'>): Doing[] =>
  common.items.map(({ id }) => ({
    once: id,
    move: () => ({ do: 'say', item: id, stance: oneOf(STANCES, chance), why: null, told: 'nobody' }),
  }));

export function readingIt({ activity: { common }, chance }: Seen<'agreement'>): Doing[] {
  const version = common.version?.number;
  if (version === undefined || chance() < 0.4) return [];
  return [{ once: `read ${version}`, move: () => ({ do: 'read', version, says: chance() < 0.9 ? 'ok' : 'question' }) }];
}

const oneOf = <T>(things: readonly [T, ...T[]], chance: Chance): T => things[Math.floor(chance() * things.length)] ?? things[0];

function starter(chance: Chance) {
  const { key, text } = oneOf(STARTERS as readonly [Starter, ...Starter[]], chance);
  return { do: 'suggest', text, starter: key };
}

/** Most pretend people agree; nobody asks to stop, since the facilitator is alone with them. */
const STANCES: readonly [Stance, ...Stance[]] = ['agree', 'agree', 'agree', 'agree', 'agree', 'live', 'live', 'aside', 'disagree'];

const NEEDS = [
  'I need a moment to think before I answer.',
  'Please read out what stands in the chat.',
  'Say your name before you talk.',
  'I need the questions before the meeting.',
  'Tell us early what will happen next.',
  'Please no long speeches.',
  'I may have to leave for my child.',
] as const;
