import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { begin, type Begun } from './support/begin.ts';
import { faultsInFrame, faultsOf, wholePage } from './support/looks.ts';
import { expectSoon, SEATS, type Name } from './support/rehearsal.ts';

let begun: Begun;
let found: Record<string, string[]> = {};

beforeAll(async () => {
  begun = await begin();
});
afterEach(() => {
  const faults = found;
  found = {};
  expect(faults).toEqual({});
  expect(begun.watched.complaints()).toEqual([]);
});
afterAll(() => begun?.end());

/** Looks at what somebody has before them, with everything opened that can be. */
async function look(title: string, name: Name) {
  await begun.meeting
    .panel(name)
    .locator('details')
    .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  await lookInto(title, SEATS[name]);
}

async function lookInto(title: string, frame: string) {
  Object.assign(found, await faultsInFrame(title, begun.meeting.page, frame));
}

describe('everybody can see and use it, at every size, by day, by night and in forced colours', () => {
  test('coming in', async () => {
    const { meeting } = begun;
    await expectSoon(() => meeting.heading('Amina')).toBe('Welcome');
    await look('Welcome', 'Amina');
    await Promise.all([meeting.confirmName('Amina'), meeting.confirmName('Ben')]);
    await look('Nothing to do yet', 'Amina');
    expect(await meeting.heading('Amina')).toBe('Nothing to do yet');
  });

  test('before a poll', async () => {
    const { meeting } = begun;
    await look('Desk', 'Nicc');
    await meeting.press('Nicc', /^Weather poll/);
    await look('Before you start, few people', 'Nicc');
    await meeting.addCrowd();
    await expectSoon(() => meeting.words('Nicc')).toContain('34 here');
    await look('Before you start', 'Nicc');
  });

  test('while a poll is open', async () => {
    const { meeting } = begun;
    await meeting.press('Nicc', 'Start the poll');
    await expectSoon(() => meeting.heading('Amina')).toBe('What is your weather right now?');
    await look('Answering', 'Amina');
    await meeting.press('Amina', 'Send');
    await look('Nothing chosen', 'Amina');
    await meeting.answer('Amina', /^Cloudy/);
    await expectSoon(() => meeting.heading('Amina')).toBe('Thank you');
    await look('Sent', 'Amina');
    await meeting
      .panel('Ben')
      .getByRole('radio', { name: /^Storm/ })
      .check();
    await look('Chosen', 'Ben');
    await meeting.press('Ben', "I'd rather not say");
    await expectSoon(() => meeting.heading('Ben')).toBe('Thank you');
    await look('Passed', 'Ben');
    await look('Running', 'Nicc');
  });

  test('when a poll is over', async () => {
    const { meeting } = begun;
    await expectSoon(() => meeting.words('Nicc')).toContain('30 people have answered');
    await meeting.press('Nicc', 'Close and look first');
    await meeting.button('Nicc', 'Close now').waitFor();
    await look('Closing so soon', 'Nicc');
    await meeting.press('Nicc', 'Close now');
    await expectSoon(() => meeting.heading('Amina')).toBe('What is your weather right now?');
    await expectSoon(() => meeting.heading('Nicc')).toBe('Our weather');
    await look('Closed, waiting', 'Amina');
    await look('Closed, looking first', 'Nicc');
    await meeting.press('Nicc', 'Show to all');
    await expectSoon(() => meeting.heading('Amina')).toBe('Our weather');
    await look('Results', 'Amina');
    await meeting.press('Nicc', 'Delete this poll');
    await look('Results, deleting', 'Nicc');
    await meeting.press('Nicc', 'Keep it');
  });

  test('the other places', async () => {
    const { meeting } = begun;
    await meeting.press('Nicc', 'People');
    await meeting.press('Nicc', 'Invite everyone');
    await expectSoon(() => meeting.words('Nicc')).toContain('Zoom has sent the invitations.');
    await look('People', 'Nicc');
    await meeting.press('Nicc', 'Session');
    await look('Session', 'Nicc');
    await meeting.press('Nicc', 'Make a review link');
    await expectSoon(() => meeting.words('Nicc')).toContain('We show this link only once.');
    await look('Session, review link', 'Nicc');
    await meeting.press('Amina', 'Help');
    await expectSoon(() => meeting.heading('Amina')).toBe('Help');
    await look('Help', 'Amina');
    await meeting.change('Nicc', 'Open the Zoom window');
    await meeting.page.frameLocator('iframe[name="seat-1-main"]').getByText('Tuesday network').waitFor();
    await lookInto('Sessions', 'seat-1-main');
    await meeting.change('Nicc', 'Close the Zoom window');
  });

  test('while the line is away', async () => {
    const { meeting, watched } = begun;
    watched.expect(/net::ERR_(EMPTY_RESPONSE|INCOMPLETE_CHUNKED_ENCODING|CONNECTION_CLOSED)/);
    await meeting.change('Ben', 'Drop the line');
    await expectSoon(() => meeting.words('Ben')).toContain('You are offline.');
    await look('Away', 'Ben');
    await meeting.change('Ben', 'Mend the line');
  });

  test('the review', async () => {
    const { meeting, address } = begun;
    const link = await meeting.panel('Nicc').getByLabel('Review link').inputValue();
    await see('Review, no link', `${address}/review`, 'How to open your review');
    await see('Review', link, 'About this page');
    expect(link).toContain('/review#');
  });

  test('the pages that are no panel', async () => {
    const { address, meeting, watched } = begun;
    watched.expect(/status of 404/, /^answered 404/);
    await see('Join', `${address}/join`, 'Join with a code');
    await see('Join, wrong link', `${address}/join#wrong`, 'This code or link opens nothing');
    await see('Review, wrong link', `${address}/review#wrong`, 'This link is closed');
    await see('Nothing here', `${address}/nothing`, 'Nothing here');
    Object.assign(found, await faultsOf('Rehearsal', wholePage(meeting.page)));
    expect(await meeting.page.title()).toContain('Rehearsal');
  });
});

async function see(title: string, url: string, words: string) {
  const page: Page = await begun.browser.context.newPage();
  await page.goto(url);
  await page.getByText(words).first().waitFor();
  Object.assign(found, await faultsOf(title, wholePage(page)));
  await page.close();
}
