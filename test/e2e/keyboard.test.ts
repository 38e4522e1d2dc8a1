import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { begin, type Begun } from './support/begin.ts';
import { expectOn, expectSeen, Keyboard } from './support/keys.ts';
import { expectSoon } from './support/rehearsal.ts';

const QUESTION = 'What is your weather right now?';

let begun: Begun;
let nicc: Keyboard;
let amina: Keyboard;
let ben: Keyboard;

beforeAll(async () => {
  begun = await begin();
  nicc = await Keyboard.at(begun.meeting, 'Nicc');
  amina = await Keyboard.at(begun.meeting, 'Amina');
  ben = await Keyboard.at(begun.meeting, 'Ben');
  await begun.meeting.page.close();
});
afterEach(() => expect(begun.watched.complaints()).toEqual([]));
afterAll(() => begun?.end());

describe('a whole session without a mouse', () => {
  test('Amina and Ben come in', async () => {
    await expectSoon(() => amina.heading()).toBe('Welcome');
    expectSeen(await amina.tabTo('Use this name')).toEqual(['Skip to what is happening now', 'What should we call you?', 'Use this name']);
    await amina.press('Enter');
    await expectOn(amina, 'Nothing to do yet');

    await expectSoon(() => ben.heading()).toBe('Welcome');
    await ben.tabTo('What should we call you?');
    await ben.type('Benedikt');
    await ben.press('Enter'); // as in any form
    await expectOn(ben, 'Nothing to do yet');
    await expectSoon(() => ben.words()).toContain('Benedikt');
  });

  test('Nicc skips to what is happening now', async () => {
    expectSeen(await nicc.tabTo(/^Skip/)).toEqual(['Skip to what is happening now']);
    expect(await nicc.press('Enter')).toMatchObject({ on: 'Start something', tag: 'h2' });
  });

  test('Nicc chooses the poll and how to ask, which is no sending yet, and starts it', async () => {
    expectSeen(await nicc.tabTo(/^Weather poll/)).toContain(`Weather poll${QUESTION}`);
    await nicc.press('Enter');
    await expectOn(nicc, 'Before you start');
    expectSeen(await nicc.tabTo(/^Count answers/)).toHaveLength(2);
    expect(await nicc.press('ArrowDown', 'ArrowDown')).toMatchObject({ on: expect.stringMatching(/^Ask it privately/) as string, ring: 3 });
    expectSeen(await nicc.tabTo('Start the poll')).toEqual(['I will use this', 'Who can see what', 'Start the poll']);
    expect(await amina.heading()).toBe('Nothing to do yet');
  });

  test('a new poll takes the keyboard away from nobody: who is elsewhere is told, and goes when they like', async () => {
    await amina.tabTo('Help');
    await amina.press('Enter');
    await expectOn(amina, 'Help');
    await amina.tabTo('How it looks');
    const room = await amina.standAtTheFoot();
    expect(await nicc.focus()).toMatchObject({ on: 'Start the poll' });
    await nicc.press('Enter');
    await expectOn(nicc, QUESTION);

    await expectSoon(() => amina.words()).toContain('New: Weather poll');
    await expectSoon(() => amina.focus()).toMatchObject({ on: 'How it looks', tag: 'summary', covered: false }); // pushed down by the news
    await room.giveBack();
    await amina.tabTo('Go to it', 'Shift+Tab');
    await amina.press('Enter');
    await expectOn(amina, QUESTION);
  });

  test('arrows choose and never send; Send is one stop further', async () => {
    let sent = 0;
    amina.meeting.page.on('request', (request) => (sent += Number(/seat-3\.localhost:\d+\/api\/commands$/.test(request.url()))));
    expectSeen(await amina.tabTo(/^Sunny/)).toEqual(['Sunny. I feel good.']);
    expect(await amina.press('Space', 'ArrowDown', 'ArrowDown')).toMatchObject({ on: 'Storm. Today is hard.', ring: 3, covered: false });
    expect(await amina.press('ArrowDown', 'ArrowUp')).toMatchObject({ on: 'Storm. Today is hard.' });
    expect(sent).toBe(0);
    expectSeen(await amina.tabTo('Send')).toEqual(['Send']);
    await amina.press('Enter');
    await expectOn(amina, 'Thank you');
    expect(sent).toBe(1);
    expect(await amina.words()).toContain('You chose Storm.');
  });

  test('Amina changes her answer', async () => {
    expectSeen(await amina.tabTo('Change my answer')).toEqual(['Change my answer']);
    await amina.press('Space');
    await expectOn(amina, QUESTION);
    expectSeen(await amina.tabTo(/^Storm/)).toEqual(['Storm. Today is hard.']);
    await amina.press('ArrowUp');
    await amina.tabTo('Send');
    await amina.press('Space');
    await expectOn(amina, 'Thank you');
    await expectSoon(() => amina.words()).toContain('You chose Cloudy with bright spells.');
  });

  test('Ben presses Send with nothing chosen, reads what is wrong, and would rather not say', async () => {
    await ben.tabTo('Send');
    await ben.press('Enter');
    await expectOn(ben, "There is a problem. Pick an answer, or press I'd rather not say.", 'div');
    expectSeen(await ben.tabTo("I'd rather not say")).toEqual(['Sunny. I feel good.', 'Send', "I'd rather not say"]);
    await ben.press('Enter');
    await expectOn(ben, 'Thank you');
  });

  test('Nicc closes the poll and shows it; what others read keeps its place', async () => {
    expectSeen(await nicc.tabTo('Close and show to all')).toEqual(['Close and show to all']);
    await nicc.press('Enter');
    await expectOn(nicc, 'Close so soon?');
    expectSeen(await nicc.tabTo('Close now')).toEqual(['Wait', 'Close now']);
    await nicc.press('Enter');
    await expectOn(nicc, 'Too few to show');
    await expectSoon(() => ben.heading()).toBe('Too few to show');
  });

  test('a dialog holds the keyboard; Escape leaves it and comes back to what opened it', async () => {
    expectSeen(await nicc.tabTo('Delete this poll')).toContain('Delete this poll');
    expect(await nicc.press('Enter')).toMatchObject({ on: 'Delete this poll?', tag: 'h2' });
    expect(await nicc.press('Escape')).toMatchObject({ on: 'Delete this poll', tag: 'button', ring: 3 });
    await nicc.press('Enter');
    expectSeen(await nicc.tabTo('Delete it')).toEqual(['Keep it', 'Delete it']);
    await nicc.press('Enter');
    await expectSoon(() => nicc.heading()).toBe('Start something');
    expect(await nicc.focus()).toMatchObject({ tag: expect.stringMatching(/^h[12]$/) as string });
  });

  test('every place at the foot can be reached, and says where it has brought one', async () => {
    for (const [tab, heading] of [
      ['People', 'Who is here'],
      ['Session', 'This session'],
      ['Help', 'Help'],
      ['Now', 'Start something'],
    ] as const) {
      await nicc.tabTo(tab);
      await nicc.press('Enter');
      await expectOn(nicc, heading);
    }
  });
});
