import type { Level } from '../../wire.ts';
import { ARRIVING } from '../arriving/wire.ts';
import { DECIDING } from '../deciding/wire.ts';
import { LEAVING } from '../leaving/wire.ts';
import { TUNING } from '../tuning/wire.ts';
import type { FormName, PollAnswer } from '../wire.ts';

/** A poll that is ready to be asked. Each is data and nothing else: the shelf, the rules and the results read it from here. */
export type Preset = {
  key: string; // stored with every poll, so it never changes its meaning
  form: FormName;
  levels: readonly [Level, ...Level[]]; // who may be allowed to know what; the usual level first
  question: string;
  answers: PollAnswer[]; // from better to harder where they are ordered
  ordered: boolean;
  rough?: readonly string[]; // the answers after which a facilitator may want words: a hard day, or little energy
  plain?: string; // the preset that asks the same in plain words
  pair?: string; // the preset that asks the same at the beginning
  live?: true; // its counts are of use only as they come in
  pulse?: true; // asked in passing: one press opens it, and it closes itself
  urgent?: string; // the answer that a facilitator must not overlook
  open?: 'topic' | 'places'; // what the facilitator fills in: the topic in its question, or the places that are its answers
};

/** What stands in a question where the facilitator's topic goes. */
export const TOPIC_GAP = '(topic)';

/** What people come to a poll for, each with its polls in the order of the shelf. */
export const SHELF = { arrive: ARRIVING, tune: TUNING, decide: DECIDING, leave: LEAVING } as const;
export type Purpose = keyof typeof SHELF;

export const PRESETS: readonly Preset[] = [...ARRIVING, ...TUNING, ...DECIDING, ...LEAVING];
