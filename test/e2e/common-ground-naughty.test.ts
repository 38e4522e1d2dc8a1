import type { FrameLocator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SimulatedPerson } from '../../server/rehearsal/simulated-person.ts';
import type { CommonGroundMine } from '../../server/activities/common-ground/seen/wire.ts';
import type { Move } from '../../server/activities/common-ground/wire.ts';
import { NAUGHTY } from '../support/naughty.ts';
import { begin, type Begun } from './support/begin.ts';
import { expectSoon, SEATS, type Name } from './support/rehearsal.ts';

let begun: Begun;
let activityId = '';
/** Somebody for each of the strings, who is called so and says nothing else. */
const crowd: { person: SimulatedPerson; text: string }[] = [];

beforeAll(async () => {
  begun = await begin();
  await begun.browser.context.addInitScript(() => {
    globalThis.addEventListener('error', () => console.error('something was thrown'));
  });
});
afterEach(() => expect(begun.watched.complaints()).toEqual([]));
afterAll(async () => {
  for (const { person } of crowd) person.leave();
  await begun?.end();
});

async function does(person: SimulatedPerson, move: Move): Promise<string> {
  const answer = await person.move(activityId, move);
  return answer.ok ? 'done' : answer.why;
}

/** What nothing that anybody writes may do to a page. */
async function expectUnharmed(name: Name) {
  const frame = begun.meeting.page.frame({ name: SEATS[name] });
  const found = await frame?.evaluate(() => {
    const text = document.body.textContent;
    return {
      harmed: 'harmed' in globalThis,
      foreign: document.querySelectorAll('main :is(script, img, iframe, style, base, object, embed, a[href^="javascript"])').length,
      direction: getComputedStyle(document.body).direction,
      turning: (text.match(/[\u202A-\u202E\u2066\u2067\u061C\u200E\u200F]/g) ?? []).length,
      open: text.split('\u2068').length - text.split('\u2069').length,
    };
  });
  expect(found).toEqual({ harmed: false, foreign: 0, direction: 'ltr', turning: 0, open: 0 });
}

const everythingOpen = (panel: FrameLocator) =>
  panel.locator('details').evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));

describe('what breaks elsewhere', () => {
  test('comes in as a name, or is refused', async () => {
    const { meeting, address } = begun;
    await meeting.confirmName('Amina');
    await meeting.press('Nicc', 'People');
    const code = (await meeting.panel('Nicc').locator('.code').textContent()) ?? '';
    for (const text of NAUGHTY) {
      const person = new SimulatedPerson(address);
      expect(await person.enter({ by: 'code', code })).toMatchObject({ ok: true });
      const named = await person.send({ type: 'arrive', name: text });
      if (!named.ok) await person.send({ type: 'arrive', name: null });
      await person.listen();
      crowd.push({ person, text });
    }
    await meeting.press('Nicc', 'Now');
    await meeting.press('Nicc', /^Find what we share/);
    await meeting.press('Nicc', 'Start');
    await expectSoon(() => meeting.heading('Amina')).toBe('Find what we share');
    activityId = Object.keys(crowd[0]?.person.view.activities ?? {})[0] ?? '';
    await expectUnharmed('Nicc');
  });

  test('is written into every box of a card, and read by the others', async () => {
    const { meeting } = begun;
    for (const { person, text } of crowd) await does(person, { do: 'plus', name: text });
    for (const { person } of crowd.slice(2)) expect(await does(person, { do: 'place', place: 'alone' })).toBe('done');
    await meeting.press('Nicc', 'Start the 2 quiet minutes');
    await meeting.press('Nicc', 'Make groups');
    await meeting.press('Nicc', 'Show the groups');
    await everythingOpen(meeting.panel('Nicc'));
    await expectUnharmed('Nicc');
    await meeting.press('Nicc', 'Open the groups');
    await expectSoon(() => meeting.heading('Amina')).toBe('Say hello');

    const mate = crowd[0]?.person;
    const own = () => mate?.view.mine?.[activityId] as CommonGroundMine | undefined;
    await mate?.until(() => own()?.group !== null);
    for (const text of NAUGHTY.slice(0, 5)) {
      await does(mate as SimulatedPerson, { do: 'say', text });
      await expectSoon(() => meeting.words('Amina')).toContain(text.slice(0, 6).trim());
    }
    for (const [at, text] of NAUGHTY.entries()) if (at % 4 === 0) await meeting.panel('Amina').getByLabel('Type your turn').fill(text);
    await everythingOpen(meeting.panel('Amina'));
    await expectUnharmed('Amina');
  });

  test('stands on the wall as what it is: words', async () => {
    const { meeting } = begun;
    const said: string[] = [];
    for (const { person, text } of crowd.slice(2)) {
      if ((await does(person, { do: 'post', text })) !== 'done') continue;
      await does(person, { do: 'nudge', keep: true });
      await does(person, { do: 'names', on: true });
      said.push(text);
    }
    expect(said.length).toBeGreaterThan(30);
    await meeting.button('Nicc', 'Bring all to the wall').click();
    await meeting.press('Amina', 'Show more');
    await expectSoon(() => meeting.panel('Amina').locator('.share-found').count()).toBe(said.length);
    expect(await meeting.words('Amina')).toContain(NAUGHTY[3]);
    await expectUnharmed('Amina');
    await meeting.panel('Nicc').getByRole('button', { name: 'Show it large' }).click();
    await expectUnharmed('Nicc');
    await meeting.panel('Nicc').getByRole('button', { name: 'Close', exact: true }).click();
  });

  test('helps nobody and harms nobody at the end', async () => {
    const { meeting } = begun;
    await meeting.press('Nicc', 'Ask what helped');
    for (const { person, text } of crowd) await does(person, { do: 'helped', text });
    await meeting.press('Nicc', 'Finish and show to all');
    await expectSoon(() => meeting.words('Amina')).toContain('What helped us find it');
    await expectUnharmed('Amina');
    await expectUnharmed('Nicc');
  });
});
