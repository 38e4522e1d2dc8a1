import { boxes } from './forms/boxes.ts';
import type { Form } from './forms/form.ts';
import { many } from './forms/many.ts';
import { one } from './forms/one.ts';
import { rank } from './forms/rank.ts';
import { words } from './forms/words.ts';
import type { FormName, PollSetup } from './wire.ts';

const FORMS_BY_NAME: Record<FormName, Form> = { one, many, words, rank, boxes };

export const formName = ({ form }: Pick<PollSetup, 'form'>): FormName => form ?? 'one';

export const formOf = (setup: Pick<PollSetup, 'form'>): Form => FORMS_BY_NAME[formName(setup)];
