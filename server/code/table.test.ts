import { describe, expect, test } from 'vitest';
import { changeKey, versionKey, type Series } from './keepsakes.ts';
import { headsOf, itemsOf, tableOf, under } from './table.ts';
import { USUAL_RULE, type Change, type Version } from './wire.ts';

const NAMES = { id: 'names', text: 'We use first names.' };
const version: Version = { number: 1, at: 0, rule: USUAL_RULE, present: 8, clauses: [NAMES], added: [], changed: [], out: [] };

/** A code of one clause, and what people ask to change about it. Of what nobody has moved, `a` stands before `b`. */
function asked(wishes: Record<string, { out: boolean }>): Series {
  const changes = Object.entries(wishes).map(([id, { out }]): [string, Change] => [
    changeKey(id),
    { id, about: NAMES.id, text: out ? NAMES.text : `Words ${id}.`, out, on: 0, answer: null },
  ]);
  return new Map<string, object>([[versionKey(version.number), version], ...changes]);
}

const [wording, out] = [{ out: false }, { out: true }];

describe('several wishes about one clause', () => {
  test.each<[string, Record<string, { out: boolean }>, string[], string[]]>([
    ['two wordings: one is asked, the other lies under it', { a: wording, b: wording }, ['a'], ['b']],
    ['to take it out, twice', { a: out, b: out }, ['a'], ['b']],
    ['a wording, and to take it out: both are asked', { a: wording, b: out }, ['a', 'b'], []],
    ['to take it out, then two wordings', { a: out, b: wording, c: wording }, ['a', 'b'], ['c']],
    ['a wording, to take it out, and another wording', { a: wording, b: out, c: wording }, ['a', 'b'], ['c']],
    ['a wording, then to take it out twice', { a: wording, b: out, c: out }, ['a', 'b'], ['c']],
  ])('%s', (_what, wishes, heads, below) => {
    const series = asked(wishes);
    const table = tableOf(series, new Map());
    expect(headsOf(table).map(([id]) => id)).toEqual(heads);
    expect(heads.flatMap((head) => under(table, head).map(([id]) => id))).toEqual(below);
    expect(itemsOf(table, series).map(({ id }) => id)).toEqual(heads);
  });
});
