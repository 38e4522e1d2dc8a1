import { expect, test } from 'vitest';
import { page } from '../../shared/fixtures.ts';
import { report } from '../fixtures.ts';
import { written } from '../write-up/fixtures.ts';
import { EMPTY_FORM, formOf, pageOf, toldBy, willBy } from './share-form.ts';

test('a page that is opened for a change and saved again is the same page', () => {
  const own = page.next!.zones[0]!;
  expect(pageOf(formOf(page), own)).toEqual(page);
});

test('lines that are empty are none, and without a next date there is none', () => {
  const made = pageOf({ ...EMPTY_FORM, told: ' one \n\n two', day: '2027-07-14', time: '14:00' }, 'Europe/London');
  expect(made).toMatchObject({ told: ['one', 'two'], next: null, reply: null });
});

test('a next date that is not whole is not sent', () => {
  expect(pageOf({ ...EMPTY_FORM, hasNext: true, day: '2027-07-14' }, 'Europe/London')).toBeNull();
});

test('what the session says can be taken over, a sentence for each activity with numbers', () => {
  expect(toldBy(report())).toContain('Weather poll: Most of us (56) are cloudy with bright spells.');
});

test('what was decided, and what is still to be done, can be taken over without the names of who does it', () => {
  expect(willBy(report({ written: written() })).split('\n')).toEqual([
    'We meet on Tuesdays at ten.',
    'Notes go out two days later.',
    'Ask the council about the gate',
  ]);
});
