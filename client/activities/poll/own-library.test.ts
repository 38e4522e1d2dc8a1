import { beforeEach, expect, test } from 'vitest';
import type { OwnPoll } from '../../../server/activities/poll/wire.ts';
import { device } from '../../live/keep.ts';
import { allKept, keepOwn, letGo } from './own-library.ts';

const own = (question: string): OwnPoll => ({ form: 'words', question, answers: [], ordered: false });
const series = (...questions: string[]) => ({ kept: questions.map((question, at) => ({ id: `id-${at}`, own: own(question) })) });

beforeEach(() => device.drop('polls.library'));

test('a poll that is on this device and in the series is one poll', () => {
  keepOwn(own('Tea?'), null, undefined);
  keepOwn(own('Cake?'), null, undefined);
  expect(allKept(series('Tea?', 'Scones?'))).toEqual([
    { own: own('Tea?'), id: 'id-0', at: 0 },
    { own: own('Scones?'), id: 'id-1', at: null },
    { own: own('Cake?'), id: null, at: 1 },
  ]);
});

test('it is kept, changed and let go in both', () => {
  const told: object[] = [];
  const tell = (what: object) => void told.push(what);
  keepOwn(own('Tea?'), null, tell);
  const [tea] = allKept(series('Tea?'));
  keepOwn(own('Coffee?'), tea!, tell);
  const [coffee] = allKept(series('Coffee?'));
  letGo(coffee!, tell);
  expect(told).toEqual([{ own: own('Tea?') }, { own: own('Coffee?'), id: 'id-0' }, { remove: 'id-0' }]);
  expect(allKept(undefined)).toEqual([]);
});

test.each([undefined, {}, { kept: 'nothing that we know' }])('a shelf of another version (%j) is empty', (shelf) => {
  expect(allKept(shelf)).toEqual([]);
});
