import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { begin, type Begun } from './support/begin.ts';
import { Keyboard } from './support/keys.ts';
import { faultsInFrame } from './support/looks.ts';
import { expectSoon, SEATS, type Name } from './support/rehearsal.ts';

let begun: Begun;
const NAMES_FIRST = 'Say your name before you talk.';

beforeAll(async () => {
  begun = await begin();
  await begun.meeting.page.emulateMedia({ reducedMotion: 'reduce' });
});
afterEach(() => expect(begun.watched.complaints()).toEqual([]));
afterAll(() => begun?.end());

/** What is wrong with what somebody has before them, at every size and in every colour. */
async function look(title: string, name: Name) {
  expect(await faultsInFrame(title, begun.meeting.page, SEATS[name])).toEqual({});
}

describe('a group makes its code in the simulated meeting', () => {
  test('before there is one, its place says so, and who helps can be named', async () => {
    const { meeting } = begun;
    await Promise.all([meeting.confirmName('Amina'), meeting.confirmName('Ben')]);
    await meeting.press('Amina', 'Agreement');
    await expectSoon(() => meeting.words('Amina')).toContain('We have no agreement yet.');
    await meeting.press('Nicc', 'Agreement');
    await meeting.panel('Nicc').getByText('Who helps if someone is in danger').click();
    await meeting.panel('Nicc').getByLabel('First name of the person who helps').fill('Lucy');
    await meeting.panel('Nicc').getByLabel('How to reach them in the session').fill('Send Lucy a message.');
    await meeting.press('Nicc', 'Save');
    await expectSoon(() => meeting.words('Amina')).toContain('Lucy is here to help.');
  });

  test('Nicc opens it, and Amina writes what she needs with the keyboard alone', async () => {
    const { meeting } = begun;
    await meeting.press('Nicc', 'Now');
    await meeting.press('Nicc', /^Our agreement/);
    await meeting.press('Nicc', 'Start');
    await meeting.press('Nicc', 'Go on to: Suggest');
    const amina = await Keyboard.at(meeting, 'Amina');
    await expectSoon(() => amina.meeting.heading('Amina')).toBe('How shall we work together?');
    await amina.tabTo('Add this');
    await amina.press('Shift+Tab');
    await amina.type(NAMES_FIRST);
    await amina.tabTo('Add this');
    await amina.press('Enter');
    await expectSoon(() => amina.meeting.words('Amina')).toContain('You have added');
    await amina.meeting.page.close();
  });

  test('Ben adds an idea as it is', async () => {
    const { meeting } = begun;
    await meeting.panel('Ben').getByText('See some ideas').click();
    await meeting.press('Ben', 'Add this: Anyone can pass. No reason needed.');
    await expectSoon(() => meeting.words('Ben')).toContain('You have added');
    await look('Suggest, in the meeting', 'Ben');
  });

  test('nobody sees what others wrote until all look at it together', async () => {
    const { meeting } = begun;
    expect(await meeting.words('Nicc')).not.toContain(NAMES_FIRST);
    await meeting.press('Nicc', 'Go on to: Group');
    await expectSoon(() => meeting.words('Ben')).toContain(NAMES_FIRST);
    await look('Group, facilitator', 'Nicc');
    await meeting.press('Nicc', 'Go on to: Talk');
    await expectSoon(() => meeting.heading('Ben')).toBe('Talk about each line');
    await meeting.press('Ben', `I have a worry: ${NAMES_FIRST}`);
    await expectSoon(() => meeting.words('Nicc')).toContain('Someone has a worry.');
    await look('Talk, in the meeting', 'Ben');
  });

  test('the check: five answers that say what they do, one line at a time', async () => {
    const { meeting } = begun;
    await meeting.press('Nicc', 'Finish, and go to the check');
    await meeting.addCrowd();
    await expectSoon(() => meeting.words('Nicc')).toContain('34 here');
    await meeting.press('Nicc', 'Start the check');
    await meeting.press('Amina', 'Now');
    await expectSoon(() => meeting.heading('Amina')).toBe('Can we agree on this?');
    await look('Check, in the meeting', 'Amina');
    await meeting.panel('Amina').getByRole('radio', { name: /^Yes/ }).check();
    await meeting.press('Amina', /^Send/);
    await expectSoon(() => meeting.words('Amina')).toContain('2 of');
  });

  test('what is agreed is version 1, and is one press away for everybody', async () => {
    const { meeting } = begun;
    await expectSoon(async () => /(\d+) people have answered/.exec(await meeting.words('Nicc'))?.[1]).toBe('31');
    await meeting.press('Nicc', 'Close the check');
    await expectSoon(() => meeting.heading('Ben')).toBe('Agreed');
    await expectSoon(() => meeting.words('Ben')).toContain('This is our agreement, version 1.');
    await meeting.press('Ben', 'Agreement');
    await expectSoon(() => meeting.words('Ben')).toMatch(/Version 1/);
    await look('Agreement, in the meeting', 'Ben');
  });

  test('anybody can ask for a change, and it stays until it is answered', async () => {
    const { meeting } = begun;
    await meeting.panel('Ben').getByText('Ask for a change').click();
    await meeting.panel('Ben').getByLabel('Your words').fill('We start with a check-in.');
    await meeting.press('Ben', 'Send');
    await meeting.press('Amina', 'Agreement');
    await expectSoon(() => meeting.words('Amina')).toContain('We start with a check-in.');
    await meeting.press('Nicc', 'Agreement');
    await expectSoon(() => meeting.words('Nicc')).toContain('We start with a check-in.');
    await look('Agreement, facilitator, in the meeting', 'Nicc');
  });
});
