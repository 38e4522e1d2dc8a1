import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { begin, type Begun } from './support/begin.ts';
import { expectSoon, NAMES, type Name } from './support/rehearsal.ts';

/** What a browser writes on its console while nobody answers. */
const NOBODY_ANSWERS = [/net::ERR_(CONNECTION_(REFUSED|RESET|CLOSED|ABORTED)|EMPTY_RESPONSE|INCOMPLETE_CHUNKED_ENCODING)/];
const LINE = 'One thing we all share';
/** Two more than seven; a minute may have gone by, on a slow machine. */
const ADDED = /[98] minutes left/;

let begun: Begun;

beforeAll(async () => {
  begun = await begin();
  begun.watched.expect(...NOBODY_ANSWERS);
});
afterEach(() => expect(begun.watched.complaints()).toEqual([]));
afterAll(() => begun?.end());

const line = (name: Name) => begun.meeting.panel(name).getByLabel(LINE, { exact: true });
const open = (name: Name, summary: string) => begun.meeting.panel(name).getByText(summary, { exact: true }).first().click();

/** Words as people read them, without the marks that keep the direction of a name to itself. */
const words = async (name: Name) => (await begun.meeting.words(name)).replaceAll(/[\u2068\u2069]/g, '');

describe('Amina and Ben find what they share', () => {
  test('Nicc sets it up in two presses, and says what will happen', async () => {
    const { meeting } = begun;
    await Promise.all([meeting.confirmName('Amina'), meeting.confirmName('Ben')]);
    await meeting.press('Nicc', /^Find what we share/);
    await meeting.press('Nicc', 'Start');
    await expectSoon(() => meeting.heading('Nicc')).toBe('Say what will happen');
    for (const name of ['Amina', 'Ben'] as const) await expectSoon(() => meeting.heading(name)).toBe('Find what we share');
    expect(await words('Amina')).toContain('You can stay in the main room.');
  });

  test('in the quiet minutes Amina writes notes that stay with her, and both pick the same thing', async () => {
    const { meeting } = begun;
    await open('Ben', 'I need something');
    await meeting.panel('Ben').getByRole('radio', { name: 'Sound only' }).check();
    await meeting.panel('Ben').getByLabel('Who is it? Their first name', { exact: true }).fill('amina');
    await meeting.press('Ben', 'Ask the facilitator');
    await expectSoon(() => words('Nicc')).toContain('Ben asks to stay with amina.');
    await meeting.press('Nicc', 'Keep them together');
    await expectSoon(() => words('Ben')).toContain('You have asked to stay with amina. A facilitator has seen this.');
    expect(await words('Amina')).not.toMatch(/asks|asked/);
    await meeting.press('Nicc', 'Start the 2 quiet minutes');
    await expectSoon(() => meeting.heading('Amina')).toBe('First, 2 quiet minutes');
    await meeting.panel('Amina').getByLabel('My notes').fill('The kettle, every morning');
    for (const name of ['Amina', 'Ben'] as const) {
      await open(name, 'Pick up to 5 things you like');
      await meeting.panel(name).getByRole('checkbox', { name: 'Birds' }).check();
      await meeting.panel(name).getByRole('checkbox', { name: 'OK to show matches in my group' }).check();
    }
    await meeting.press('Amina', "I'm done");
    await meeting.press('Ben', 'Skip this');
    await expectSoon(() => words('Nicc')).toContain('2 people are done.');
    expect(await words('Nicc')).not.toMatch(/Birds|kettle/);
  });

  test('Nicc looks at the groups before anybody else does, and then shows them', async () => {
    const { meeting } = begun;
    await meeting.press('Nicc', 'Make groups');
    await expectSoon(() => words('Nicc')).toContain('1 group: 1 of 2.');
    expect(await words('Nicc')).toContain('The must-stay-together set is kept.');
    expect(await words('Amina')).not.toContain('You will be with');
    await meeting.panel('Amina').getByLabel('My notes').blur(); // nobody is taken away from what they are writing
    await meeting.press('Nicc', 'Show the groups');
    await expectSoon(() => words('Ben')).toContain('You will be with Amina.');
    await expectSoon(() => words('Amina')).toContain('Ben has sound only. Say your name before you talk.');
  });

  test('the groups open: a card with a prompt, turns, a match, and the time in whole minutes', async () => {
    const { meeting } = begun;
    await meeting.press('Nicc', 'Open the groups');
    for (const name of ['Amina', 'Ben'] as const) await expectSoon(() => meeting.heading(name)).toBe('Say hello');
    expect(await words('Amina')).toContain('7 minutes left');
    expect(await words('Amina')).toContain('All of you picked “Birds”.');
    await meeting.press('Amina', 'Go closer');
    await meeting.press('Amina', 'Hide the clock');
    expect(await words('Amina')).not.toContain('7 minutes left');
    await meeting.press('Ben', 'Ask for more time');
    await expectSoon(() => words('Nicc')).toContain('1 group asks for more time.');
    await meeting.press('Nicc', 'Add 2 minutes for all');
    await expectSoon(() => words('Ben')).toMatch(ADDED);
  });

  test('what Amina writes grows on Ben’s screen, and nobody writes into her words', async () => {
    await line('Amina').pressSequentially('We all feed a bir');
    await expectSoon(() => words('Ben')).toContain('We all feed a bir');
    expect(await words('Ben')).toContain('Amina is writing.');
    expect(await line('Ben').count()).toBe(0);
  });

  test('the server stops in mid-round: half a line, the group and the time are as they were', async () => {
    const { meeting, product } = begun;
    await line('Amina').pressSequentially('d in the');
    await product.kill();
    await expectSoon(() => words('Amina')).toContain('You are offline');
    await line('Amina').pressSequentially(' yard');
    await product.startAgain();
    await expectSoon(() => words('Ben')).not.toContain('You are offline');
    expect(await line('Amina').inputValue()).toBe('We all feed a bird in the yard');
    await expectSoon(() => words('Ben')).toContain('We all feed a bird in the yard');
    expect(await words('Ben')).toMatch(ADDED);
    expect(await meeting.heading('Ben')).toBe('Say hello');
  });

  test('a panel that is opened again has the half-typed line', async () => {
    const { meeting } = begun;
    await line('Amina').pressSequentially('!');
    await meeting.change('Amina', 'Load the panel again');
    await expectSoon(() => line('Amina').inputValue()).toBe('We all feed a bird in the yard!');
  });

  test('a wide line is asked about once, and kept', async () => {
    const { meeting } = begun;
    await line('Amina').fill('We like birds');
    await meeting.press('Amina', 'Put it on the wall');
    await expectSoon(() => words('Ben')).toContain('One step closer?');
    await meeting.press('Ben', 'Keep it');
    await expectSoon(() => words('Amina')).not.toContain('One step closer?');
    expect(await words('Amina')).toContain('Your line is ready for the wall.');
  });

  test('whoever types while the meeting goes on keeps their words, and goes when they are ready', async () => {
    const { meeting } = begun;
    await expectSoon(() => line('Ben').count()).toBe(1);
    // All panels share one window here, and what takes the keyboard in another takes it from Ben, whom it would not reach in a meeting.
    // So Amina has it on something that stays, and Nicc's screens come without it.
    await meeting.panel('Amina').getByRole('navigation').getByRole('button').first().focus();
    const toTheWall = meeting.button('Nicc', 'Bring all to the wall');
    await toTheWall.evaluate(() => {
      HTMLElement.prototype.focus = () => {};
    });
    await line('Ben').fill('We all feed one bird that we call Gerald');
    await toTheWall.evaluate((button) => (button as HTMLButtonElement).click());
    await expectSoon(() => words('Ben')).toContain('The group has moved on. Finish this, or go to the group.');
    await meeting.press('Ben', 'Put it on the wall');
    await meeting.press('Ben', 'Go to the group');
    for (const name of ['Amina', 'Ben'] as const) {
      await expectSoon(() => meeting.heading(name)).toBe('What we share');
      await expectSoon(() => words(name)).toContain('We all feed one bird that we call Gerald');
    }
  });

  test('Lucy says "me too", which is counted for all and can be undone', async () => {
    const { meeting } = begun;
    await open('Lucy', 'Your own card');
    const meToo = meeting.panel('Lucy').getByRole('button', { name: /^Me too/ });
    await meToo.click();
    await expectSoon(() => words('Ben')).toContain('Someone else too');
    await meToo.click();
    await expectSoon(() => words('Ben')).toContain('Only this group, so far. No other group said this.');
    await meToo.click();
    await expectSoon(() => words('Ben')).toContain('Someone else too');
  });

  test('Nicc hides the line, whose group is told why, and puts it back', async () => {
    const { meeting } = begun;
    await meeting.panel('Nicc').getByRole('button', { name: /^Hide/ }).click();
    await meeting.panel('Nicc').getByRole('textbox', { name: 'What shall the group be told?' }).fill('It names somebody.');
    await meeting.press('Nicc', 'Hide it');
    await expectSoon(() => words('Ben')).toContain('They say: It names somebody.');
    await meeting
      .panel('Nicc')
      .getByRole('button', { name: /^Put it back/ })
      .click();
    await expectSoon(() => words('Ben')).not.toContain('They say:');
    await meeting
      .panel('Nicc')
      .getByRole('button', { name: /^Talk about it/ })
      .click();
    await expectSoon(() => words('Ben')).toContain('We talk about this line now.');
  });

  test('one question at the end, and everybody keeps the wall', async () => {
    const { meeting } = begun;
    await meeting.press('Nicc', 'Ask what helped');
    await expectSoon(() => meeting.heading('Amina')).toBe('What helped you find it?');
    await meeting.panel('Amina').getByLabel('What helped', { exact: true }).fill('Time to think');
    await meeting.press('Amina', 'Send');
    await expectSoon(() => words('Amina')).toContain('You wrote: Time to think');
    await meeting.press('Nicc', 'Finish and show to all');
    for (const name of NAMES) await expectSoon(() => words(name)).toContain('1 line stands on the wall.');
    for (const name of NAMES) expect(await words(name)).toContain('Time to think');
    expect(await words('Ben')).toContain('Someone else too');
  });
});
