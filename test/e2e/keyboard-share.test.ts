import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { begin, type Begun } from './support/begin.ts';
import { expectOn, expectSeen, Keyboard } from './support/keys.ts';
import { expectSoon } from './support/rehearsal.ts';

/** What a browser writes on its console for whoever is quicker than people are. */
const WAIT = [/status of 429 .*\/api\/commands$/, /^answered 429: \S+\/api\/commands$/];

const LINE = 'One thing we all share';
const READY = 'Your line is ready for the wall. You can still change it.';

let begun: Begun;
let nicc: Keyboard;
let amina: Keyboard;

beforeAll(async () => {
  begun = await begin();
  begun.watched.expect(...WAIT);
  await Promise.all([begun.meeting.confirmName('Amina'), begun.meeting.confirmName('Ben')]);
  nicc = await Keyboard.at(begun.meeting, 'Nicc');
  amina = await Keyboard.at(begun.meeting, 'Amina');
  await Keyboard.at(begun.meeting, 'Ben'); // for company
  await begun.meeting.page.close();
});
afterEach(() => expect(begun.watched.complaints()).toEqual([]));
afterAll(() => begun?.end());

/** On the way to something, and pressed. */
async function go(who: Keyboard, to: string | RegExp, key = 'Enter') {
  const stops = await who.tabTo(to);
  await who.press(key);
  return expectSeen(stops);
}

/** Where the keyboard comes to, when the place where it stood holds words now, or more than one thing. */
const expectWithin = (who: Keyboard, words: string) =>
  expectSoon(() => who.focus()).toMatchObject({
    on: expect.stringContaining(words) as string,
    tag: expect.stringMatching(/^(p|div|section)$/) as string,
  });

describe('Find what we share without a mouse', () => {
  test('Nicc sets it up: what is usual is chosen already', async () => {
    await expectSoon(() => nicc.heading()).toBe('Start something');
    await go(nicc, /^Find what we share/);
    await expectOn(nicc, 'Find what we share');
    (await go(nicc, 'Start')).toHaveLength(7);
    await expectOn(nicc, 'Say what will happen');
  });

  test('Amina says how she takes part', async () => {
    await expectSoon(() => amina.heading()).toBe('Find what we share');
    await go(amina, 'I need something');
    await amina.tabTo('In any way');
    expect(await amina.press('ArrowDown')).toMatchObject({ on: 'Sound only', ring: 3, covered: false });
    await expectSoon(() => nicc.words()).toContain('Sound only: 1.');
  });

  test('Nicc makes a rule and takes it away again', async () => {
    await go(nicc, 'Keep together, keep apart');
    await go(nicc, /^\W*Amina\W*$/, 'Space');
    await go(nicc, /^\W*Ben\W*$/, 'Space');
    await go(nicc, 'Add this rule');
    await expectSoon(() => nicc.words()).toContain('Together: ');
    await nicc.tabTo(/^Take away/, 'Shift+Tab');
    await nicc.press('Enter');
    await expectWithin(nicc, 'Add a rule');
  });

  test('in the quiet minutes Amina writes, picks, and is done; the keyboard is where her thanks are', async () => {
    await go(nicc, 'Start the 2 quiet minutes');
    await expectOn(nicc, '2 quiet minutes');
    await expectOn(amina, 'First, 2 quiet minutes');
    expectSeen(await amina.tabTo('My notes'));
    await amina.type('The kettle, every morning');
    (await go(amina, /^Pick up to/)).toHaveLength(1);
    expectSeen(await amina.tabTo('OK to show matches in my group')).toHaveLength(1);
    await go(amina, 'Birds', 'Space');
    await go(amina, "I'm done");
    await expectWithin(amina, 'Thank you. We wait for the others.');
  });

  test('Nicc deals, looks, and shows the groups', async () => {
    await go(nicc, 'Make groups');
    await expectWithin(nicc, 'Look at this first');
    (await go(nicc, 'Show the groups')).toEqual(['Who is with whom', 'Deal again', 'Show the groups']);
    await expectOn(nicc, 'The groups, before they open');
    await expectOn(amina, 'Your group');
    await go(nicc, 'Open the groups');
    await expectOn(nicc, 'Groups are together');
    await expectOn(amina, 'Say hello');
  });

  test('Amina goes by the card, types her turn, and asks for more time', async () => {
    (await go(amina, 'Ask for more time')).toEqual(['Hide the clock', 'Ask for more time']);
    await expectOn(amina, 'We have enough time', 'button');
    (await go(amina, 'Go closer')).toEqual(['Done, or pass', 'Go closer']);
    expectSeen(await amina.tabTo('Type your turn')).toEqual(['New prompt', 'Type your turn']);
    await amina.type('I hum when I cook');
    await go(amina, 'Show it to my group');
    await expectSoon(() => amina.words()).toContain('I hum when I cook');
    await expectOn(amina, 'Show it to my group', 'button');
  });

  test('her line is asked about and kept; the keyboard stays beside it', async () => {
    expectSeen(await amina.tabTo(LINE)).toEqual([LINE]);
    await amina.type('We all hum');
    (await go(amina, 'Put it on the wall')).toEqual(['In another language', 'Put it on the wall']);
    await expectWithin(amina, 'One step closer?');
    (await go(amina, 'Keep it')).toEqual(['Go one step closer', 'Keep it']);
    await expectOn(amina, READY, 'p');
    (await go(amina, 'Stay in touch')).toEqual(['Show our first names with it', 'Stay in touch']);
    expectSeen(await amina.tabTo('A way to reach you'));
    await amina.type('amina@example.org');
    await go(amina, 'Share it');
    await expectWithin(amina, 'Nobody has shared with you so far.');
  });

  test('Nicc writes for somebody on the phone, and brings all to the wall', async () => {
    await go(nicc, 'Add a line for someone on the phone');
    await nicc.tabTo('Their line');
    await nicc.type('We both ring our sisters on Sundays');
    await go(nicc, 'Add');
    await expectOn(nicc, 'Add', 'button');
    await go(nicc, 'Bring all to the wall');
    await expectOn(nicc, 'The wall');
    await expectOn(amina, 'What we share');
  });

  test('Amina says "me too", and could take it back', async () => {
    (await go(amina, /^Me too: /)).toHaveLength(2);
    await expectSoon(() => nicc.words()).toContain('1 press of Me too');
    expect(await amina.focus()).toMatchObject({ on: expect.stringMatching(/^Me too: /) as string, ring: 3 });
  });

  test('Nicc hides a line, and could put it back from where the keyboard is', async () => {
    await go(nicc, /^Hide: /);
    await expectOn(nicc, 'What shall the group be told?');
    await go(nicc, 'Hide it');
    await expectSoon(() => nicc.focus()).toMatchObject({ on: expect.stringMatching(/^Put it back: /) as string, tag: 'button', ring: 3 });
  });

  test('what helped: Amina writes it, and changes it', async () => {
    await go(nicc, 'Ask what helped');
    await expectOn(nicc, 'What helped?');
    await expectOn(amina, 'What helped you find it?');
    expectSeen(await amina.tabTo('What helped')).toEqual(['What helped']);
    await amina.type('Time');
    (await go(amina, 'Send')).toEqual(['Send']);
    await expectWithin(amina, 'You wrote:');
    (await go(amina, 'Change it')).toEqual(['Change it']);
    await expectOn(amina, 'What helped', 'textarea');
    await amina.press('End');
    await amina.type(' to think');
    await go(amina, 'Send');
    await expectWithin(amina, 'Time to think');
  });

  test('Nicc finishes, and everybody has the wall', async () => {
    await go(nicc, 'Finish and show to all');
    await expectOn(nicc, 'Find what we share');
    await expectOn(amina, 'What we share');
    await go(nicc, 'Delete this');
    await expectOn(nicc, 'Delete this for all?');
    expect(await nicc.press('Escape')).toMatchObject({ on: 'Delete this', tag: 'button', ring: 3 });
  });
});
