import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { begin, type Begun } from './support/begin.ts';
import { expectSoon, NAMES } from './support/rehearsal.ts';

let begun: Begun;

beforeAll(async () => {
  begun = await begin({ cookies: 'blocked' });
});
afterEach(() => expect(begun.watched.complaints()).toEqual([]));
afterAll(() => begun?.end());

describe('a session of four, whose Zoom blocks cookies and all storage', () => {
  test('nothing can be kept on these devices', async () => {
    const { meeting } = begun;
    const kept = meeting.panel('Amina').locator('body');
    await expect(kept.evaluate(() => localStorage.length)).rejects.toThrow('Access is denied');
  });

  test('everybody comes in', async () => {
    const { meeting } = begun;
    await Promise.all([meeting.confirmName('Amina'), meeting.confirmName('Ben')]);
    await expectSoon(() => meeting.words('Nicc')).toContain('4 here');
  });

  test('Nicc is told that a private poll could show nothing, and counts answers without names instead', async () => {
    const { meeting } = begun;
    await meeting.press('Nicc', /^Weather poll/);
    expect(await meeting.words('Nicc')).toContain('Only 4 people have this panel open. A private poll could show nothing.');
    expect(await meeting.button('Nicc', 'Start the poll').count()).toBe(0);
    await meeting
      .panel('Nicc')
      .getByRole('radio', { name: /^Count answers without names/ })
      .check();
    await meeting.press('Nicc', 'Start the poll');
    for (const name of NAMES) await expectSoon(() => meeting.heading(name)).toBe('What is your weather right now?');
  });

  test('three answer, one of them twice; Lucy helps to run the session and answers too', async () => {
    const { meeting } = begun;
    await meeting.answer('Amina', /^Sunny/);
    await meeting.answer('Ben', /^Cloudy/);
    await meeting.panel('Lucy').getByText('Answer too, or for somebody else').click();
    await meeting.answer('Lucy', /^Storm/);
    await meeting.press('Amina', 'Change my answer');
    await meeting.answer('Amina', /^Cloudy/);
    await expectSoon(() => meeting.words('Nicc')).toContain('3 people have answered');
    await expectSoon(() => meeting.words('Amina')).toContain('You chose Cloudy with bright spells.');
  });

  test('Amina loads her panel again, and is the same person with the same answer', async () => {
    const { meeting } = begun;
    await meeting.change('Amina', 'Load the panel again');
    await expectSoon(() => meeting.heading('Amina')).toBe('Thank you');
    expect(await meeting.words('Amina')).toContain('You chose Cloudy with bright spells.');
    expect(await meeting.words('Nicc')).toContain('4 here');
  });

  test('Nicc looks first, then shows it, and everybody sees the same counts', async () => {
    const { meeting } = begun;
    await meeting.press('Nicc', 'Close and look first');
    await expectSoon(() => meeting.heading('Nicc')).toBe('Our weather');
    await expectSoon(() => meeting.words('Ben')).toContain('The poll has closed. Waiting for the facilitator to show the results.');
    await meeting.press('Nicc', 'Show to all');
    for (const name of NAMES) await expectSoon(() => meeting.heading(name)).toBe('Our weather');
    for (const name of NAMES)
      expect((await meeting.resultsOf(name)).table).toEqual([
        ['Answer', 'People', 'Share'],
        ['Sunny', '0', '0 %'],
        ['Cloudy with bright spells', '2', '67 %'],
        ['Storm', '1', '33 %'],
      ]);
  });
});
