import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { begin, type Begun } from './support/begin.ts';
import { expectSoon, NAMES, SEATS, type Name } from './support/rehearsal.ts';

const OFFLINE = 'You are offline. Your words are safe here. We will send them when you are back.';
const QUESTION = 'What is your weather right now?';

/** What a browser writes on its console while nobody answers. */
const NOBODY_ANSWERS = [/net::ERR_(CONNECTION_(REFUSED|RESET|CLOSED|ABORTED)|EMPTY_RESPONSE|INCOMPLETE_CHUNKED_ENCODING)/];
const NO_ROOM = [/status of 503 .*\/api\/(live|view)$/, /^answered 503: \S+\/api\/(live|view)$/];

let begun: Begun;

/** A new meeting for a group of tests. */
function inNewMeeting(meant: RegExp[]) {
  beforeAll(async () => {
    begun = await begin();
    begun.watched.expect(...meant);
  });
  afterEach(() => expect(begun.watched.complaints()).toEqual([]));
  afterAll(() => begun?.end());
}

async function everybodyVotes() {
  const { meeting } = begun;
  await Promise.all([meeting.confirmName('Amina'), meeting.confirmName('Ben')]);
  await expectSoon(() => meeting.words('Nicc')).toContain('4 here');
  await meeting.press('Nicc', /^Weather poll/);
  await meeting
    .panel('Nicc')
    .getByRole('radio', { name: /^Ask it privately/ })
    .check();
  await meeting.press('Nicc', 'Start the poll');
  for (const name of NAMES) await expectSoon(() => meeting.heading(name)).toBe(QUESTION);
}

/** What is picked on somebody's screen. */
const picked = (name: Name) =>
  begun.meeting
    .panel(name)
    .locator('input[type=radio]:checked')
    .evaluateAll((radios) => radios.map((radio) => radio.getAttribute('aria-label')));

const nameField = () => begun.meeting.page.frameLocator('iframe[name="seat-5"]').getByLabel('What should we call you?');

describe('the server is killed in the middle of voting', () => {
  inNewMeeting(NOBODY_ANSWERS);

  test('one has answered and thinks again, one is choosing, one is typing a name', async () => {
    const { meeting } = begun;
    await everybodyVotes();
    await meeting.answer('Amina', /^Sunny/);
    await expectSoon(() => meeting.heading('Amina')).toBe('Thank you');
    await meeting.press('Amina', 'Change my answer');
    await meeting
      .panel('Amina')
      .getByRole('radio', { name: /^Storm/ })
      .check();
    await meeting
      .panel('Ben')
      .getByRole('radio', { name: /^Cloudy/ })
      .check();
    await meeting.page.getByRole('button', { name: 'Add a seat' }).click();
    await nameField().fill('Dani');
    expect(await picked('Amina')).toEqual(['Storm. Today is hard.']);
  });

  test('every panel says calmly that it is away', async () => {
    const { meeting, product } = begun;
    await product.kill();
    for (const name of NAMES) await expectSoon(() => meeting.words(name)).toContain(OFFLINE);
    expect(await picked('Amina')).toEqual(['Storm. Today is hard.']);
  });

  test('Ben presses Send, and is told that it is not saved yet and will be sent', async () => {
    const { meeting } = begun;
    await meeting.press('Ben', 'Send');
    await expectSoon(() => meeting.words('Ben')).toContain('Not saved yet. Your answer is safe here. We will send it when you are back.');
    expect(await meeting.heading('Ben')).toBe(QUESTION);
  });

  test('when it is started again the panels find it by themselves, and everybody is where they were', async () => {
    const { meeting, product } = begun;
    await product.startAgain();
    for (const name of NAMES) await expectSoon(() => meeting.words(name)).not.toContain(OFFLINE);
    await expectSoon(() => meeting.heading('Ben')).toBe('Thank you');
    expect(await meeting.words('Ben')).toContain('You chose Cloudy with bright spells.');
    expect(await meeting.heading('Amina')).toBe(QUESTION);
    expect(await picked('Amina')).toEqual(['Storm. Today is hard.']);
    expect(await meeting.heading('Nicc')).toBe(QUESTION);
    expect(await nameField().inputValue()).toBe('Dani');
  });

  test('the answer from before is there, the one that was pressed meanwhile is counted once', async () => {
    const { meeting } = begun;
    await expectSoon(() => meeting.words('Nicc')).toContain('2 people have answered');
    await meeting.press('Amina', 'Send');
    await expectSoon(() => meeting.words('Amina')).toContain('You chose Storm.');
    await meeting.close('Nicc', 'Close and show to all');
    for (const name of NAMES) await expectSoon(() => meeting.heading(name)).toBe('Too few to show');
    expect(await meeting.words('Amina')).toContain('2 people answered. We show the spread when 5 or more people have answered.');
  });

  test('the half-typed name comes in', async () => {
    const { meeting } = begun;
    await meeting.page.frameLocator('iframe[name="seat-5"]').getByRole('button', { name: 'Use this name' }).click();
    await expectSoon(() => meeting.words('Nicc')).toContain('5 here');
    await meeting.press('Nicc', 'People');
    await expectSoon(() => meeting.words('Nicc')).toMatch(/Dani.{0,3}in Zoom/);
  });
});

describe('one panel has a bad line', () => {
  inNewMeeting([...NOBODY_ANSWERS, ...NO_ROOM]);

  test("Amina's line drops while she chooses, and only she is told", async () => {
    const { meeting } = begun;
    await everybodyVotes();
    await meeting
      .panel('Amina')
      .getByRole('radio', { name: /^Sunny/ })
      .check();
    await meeting.change('Amina', 'Drop the line');
    await expectSoon(() => meeting.words('Amina')).toContain(OFFLINE);
    expect(await meeting.words('Ben')).not.toContain(OFFLINE);
    expect(await picked('Amina')).toEqual(['Sunny. I feel good.']);
  });

  test('when it is mended she sends what she had chosen', async () => {
    const { meeting } = begun;
    await meeting.change('Amina', 'Mend the line');
    await expectSoon(() => meeting.words('Amina')).not.toContain(OFFLINE);
    await meeting.press('Amina', 'Send');
    await expectSoon(() => meeting.heading('Amina')).toBe('Thank you');
    await expectSoon(() => meeting.words('Nicc')).toContain('1 person has answered');
  });

  test('where the server has no room for a stream, the panel goes on trying, and hears what it missed', async () => {
    const { meeting } = begun;
    let turnedAway = 0;
    await meeting.page.route(/seat-4\.localhost:\d+\/api\/live$/, (route) => {
      turnedAway += 1;
      return route.fulfill({ status: 503, headers: { 'retry-after': '1' }, json: { ok: false, why: 'busy' } });
    });
    await meeting.change('Ben', 'Drop the line');
    await expectSoon(() => meeting.words('Ben')).toContain(OFFLINE);
    await meeting.change('Ben', 'Mend the line');
    await expectSoon(async () => turnedAway).toBeGreaterThan(1);
    await meeting.close('Nicc', 'Close and show to all');
    await expectSoon(() => meeting.heading('Amina')).toBe('Too few to show');
    await meeting.page.unroute(/seat-4\.localhost:\d+\/api\/live$/);
    await expectSoon(() => meeting.heading('Ben')).toBe('Too few to show');
    await expectSoon(() => meeting.words('Ben')).not.toContain(OFFLINE);
  });
});

describe('panels close, people move, roles change', () => {
  inNewMeeting([]);

  test('Amina closes her panel and opens it again: the same person, the same screen', async () => {
    const { meeting } = begun;
    await everybodyVotes();
    await meeting.answer('Amina', /^Sunny/);
    await expectSoon(() => meeting.heading('Amina')).toBe('Thank you');
    await meeting.change('Amina', 'Close the panel');
    await meeting.page.getByRole('button', { name: 'Open the panel: Amina Rahman' }).first().click();
    await expectSoon(() => meeting.heading('Amina')).toBe('Thank you');
    expect(await meeting.words('Nicc')).toContain('4 here');
  });

  test('Ben, a guest, closes his; Nicc invites everyone, Ben accepts, and is the same person with his choice', async () => {
    const { meeting } = begun;
    await meeting
      .panel('Ben')
      .getByRole('radio', { name: /^Cloudy/ })
      .check();
    await meeting.change('Ben', 'Close the panel');
    await meeting.press('Nicc', 'People');
    await meeting.press('Nicc', 'Invite everyone');
    await expectSoon(() => meeting.words('Nicc')).toContain('Zoom has sent the invitations.');
    await meeting.page.getByRole('button', { name: 'Open: Ben' }).click();
    await expectSoon(() => picked('Ben')).toEqual(['Cloudy with bright spells. A bit of both.']);
    expect(await meeting.words('Nicc')).toContain('4 people have the panel open.');
    await meeting.press('Ben', 'Send');
    await meeting.press('Nicc', 'Now');
    await expectSoon(() => meeting.words('Nicc')).toContain('2 people have answered');
  });

  test('in a breakout room Amina is the same person, at the same step, with what she has picked', async () => {
    const { meeting } = begun;
    await meeting.press('Amina', 'Change my answer');
    await meeting
      .panel('Amina')
      .getByRole('radio', { name: /^Storm/ })
      .check();
    const knocks = NAMES.slice(1).map((name) => afterNextKnockOf(name));
    await meeting.page.getByRole('button', { name: 'Open two breakout rooms' }).click();
    expect(await Promise.all(knocks)).toEqual([200, 200, 200]);
    expect(
      await meeting.page
        .locator('.seat-head')
        .getByText(/, Room [12]$/)
        .count(),
    ).toBe(3);
    expect(await meeting.heading('Amina')).toBe(QUESTION);
    expect(await picked('Amina')).toEqual(['Storm. Today is hard.']);
    await meeting.press('Amina', 'Send');
    await expectSoon(() => meeting.words('Amina')).toContain('You chose Storm.');
    expect(await meeting.words('Nicc')).toContain('2 people have answered');
    expect(await meeting.words('Nicc')).toContain('4 here');
  });

  test('and so she is when everybody is brought back', async () => {
    const { meeting } = begun;
    const knock = afterNextKnockOf('Amina');
    await meeting.page.getByRole('button', { name: 'Bring everybody back' }).click();
    expect(await knock).toBe(200);
    expect(await meeting.words('Amina')).toContain('You chose Storm.');
    expect(await meeting.words('Nicc')).toContain('4 here');
  });

  test('Lucy is no co-host any more: what only facilitators see goes from her panel', async () => {
    const { meeting } = begun;
    await meeting.press('Lucy', 'People');
    await expectSoon(() => meeting.heading('Lucy')).toBe('Who is here');
    await meeting.set('Lucy', 'Role', 'Participant');
    await expectSoon(() => meeting.tabs('Lucy')).toEqual(['Now', 'Agreement', 'Help']);
    await expectSoon(() => meeting.heading('Lucy')).toBe(QUESTION);
    expect(await meeting.words('Lucy')).not.toContain('Close and show to all');
  });

  test('Amina becomes co-host: she gets them, and closes the poll', async () => {
    const { meeting } = begun;
    await meeting.set('Amina', 'Role', 'Co-host');
    await expectSoon(() => meeting.tabs('Amina')).toEqual(['Now', 'Agreement', 'People', 'Session', 'Help']);
    await meeting.close('Amina', 'Close and show to all');
    for (const name of NAMES) await expectSoon(() => meeting.heading(name)).toBe('Too few to show');
    expect(await meeting.words('Lucy')).toContain('2 people answered.');
  });
});

/** Zoom needs a moment to say where somebody is; then the panel proves anew who sits there. Resolves with the server's answer. */
async function afterNextKnockOf(name: Name): Promise<number> {
  const isKnock = new RegExp(`${SEATS[name]}\\.localhost:\\d+/api/session$`);
  return (await begun.meeting.page.waitForResponse(isKnock)).status();
}
