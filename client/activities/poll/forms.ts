import type { FormName } from '../../../server/activities/poll/wire.ts';
import { boxes } from './forms/boxes.tsx';
import type { Form } from './forms/form.ts';
import { many } from './forms/many.tsx';
import { one } from './forms/one.tsx';
import { rank } from './forms/rank.tsx';
import { words } from './forms/words.tsx';

/** The ways to answer that the panel knows. */
export const forms: Record<FormName, Form> = { one, many, words, rank, boxes };
