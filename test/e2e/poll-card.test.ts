import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PRESETS, type Preset } from '../../server/activities/poll/presets/wire.ts';
import { launchChromium, type Chromium } from '../support/chromium.ts';
import { serveBuilt } from '../support/serve-built.ts';
import { fingerOn, type Finger } from './support/finger.ts';

let browser: Chromium;
let built: Awaited<ReturnType<typeof serveBuilt>>;
let page: Page;

beforeAll(async () => {
  [browser, built] = await Promise.all([launchChromium(), serveBuilt()]);
  page = await browser.context.newPage();
  await page.goto(`${built.address}/workbench/`);
});

beforeEach(() => open('To try by hand', QUESTION));

afterAll(async () => {
  await browser?.close();
  await built?.close();
});

/** Shows a scene anew, on a device that remembers nothing. */
async function open(scene: string, question: string) {
  await page.evaluate(() => {
    window.localStorage.clear();
    window.location.hash = '';
  });
  await heading('Workbench').waitFor();
  await page.evaluate((hash) => void (window.location.hash = hash), `activities/poll/${scene}`);
  await heading(question).waitFor();
}

const QUESTION = 'What is your weather right now?';
const PROBLEM = "There is a problem. Pick an answer, or press I'd rather not say.";

const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const heading = (name: string) => page.getByRole('heading', { name });

describe('answering by keyboard', () => {
  test('arrows and Enter on an answer never send; Send does, and the thanks have the focus', async () => {
    await press('Tab', 'ArrowDown', 'ArrowDown', 'Enter');
    expect(await focused()).toBe('Storm. Today is hard.');
    expect(await heading(QUESTION).isVisible()).toBe(true);
    await press('Tab', 'Enter');
    await heading('Thank you').waitFor();
    expect(await focused()).toBe('Thank you');
    expect(await page.getByText('You chose Storm. You can change it until the poll closes.').isVisible()).toBe(true);
  });

  test('an answer can be changed, and is still chosen when it is looked at again', async () => {
    await press('Tab', 'Space', 'Tab', 'Enter', 'Tab', 'Enter');
    await heading(QUESTION).waitFor();
    expect(await focused()).toBe(QUESTION);
    expect(await page.getByRole('radio', { checked: true }).getAttribute('aria-label')).toBe('Sunny. I feel good.');
    await press('Tab', 'ArrowDown', 'Tab', 'Enter');
    await page.getByText('You chose Cloudy with bright spells.').waitFor();
  });

  test('nothing is chosen for anybody, and an empty answer says what to do', async () => {
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Send' }).press('Enter');
    expect(await focused()).toBe(PROBLEM);
    expect(await page.getByRole('group', { name: QUESTION, description: PROBLEM }).isVisible()).toBe(true);
  });

  test('whoever would rather not say is thanked in the same words, and can still answer', async () => {
    await page.getByRole('button', { name: "I'd rather not say" }).press('Enter');
    await heading('Thank you').waitFor();
    expect(await focused()).toBe('Thank you');
    await press('Tab', 'Enter');
    await heading(QUESTION).waitFor();
  });

  test('a problem is over once somebody passes', async () => {
    await page.getByRole('button', { name: 'Send' }).press('Enter');
    await page.getByRole('button', { name: "I'd rather not say" }).press('Enter');
    await page.getByRole('button', { name: 'Give an answer' }).press('Enter');
    expect(await focused()).toBe(QUESTION);
    expect(await page.getByText(PROBLEM).count()).toBe(0);
  });
});

describe('what is chosen and not sent', () => {
  test('is there again when the panel is opened again, and is gone from the device once it is sent', async () => {
    await press('Tab', 'ArrowDown');
    await page.reload();
    expect(await page.getByRole('radio', { checked: true }).getAttribute('aria-label')).toBe('Cloudy with bright spells. A bit of both.');
    await page.getByRole('button', { name: 'Send' }).press('Enter');
    await heading('Thank you').waitFor();
    expect(await page.evaluate(() => JSON.stringify(window.localStorage))).toBe('{}');
  });
});

describe('needing more time', () => {
  const button = () => page.getByRole('button', { name: 'I need more time' });

  test('is said with one press, taken back with another, and over with an answer', async () => {
    await button().press('Enter');
    expect(await button().getAttribute('aria-pressed')).toBe('true');
    expect(await page.getByText('The facilitator sees that somebody needs more time, and not who.').isVisible()).toBe(true);
    await button().press('Enter');
    expect(await button().getAttribute('aria-pressed')).toBe('false');
    await button().press('Enter');
    await page.getByRole('radio', { name: 'Storm. Today is hard.' }).check();
    await page.getByRole('button', { name: 'Send' }).press('Enter');
    await heading('Thank you').waitFor();
    await page.getByRole('button', { name: 'Change my answer' }).press('Enter');
    expect(await button().getAttribute('aria-pressed')).toBe('false');
  });
});

describe('answering for somebody else, by keyboard', () => {
  const enter = (name: string) => page.getByRole('button', { name, exact: true }).press('Enter');
  const others = () => page.getByText('Answer for somebody else').press('Enter');
  const sendStorm = async () => {
    await page.getByRole('radio', { name: 'Storm. Today is hard.' }).check();
    await enter('Send');
    await heading('Thank you').waitFor();
  };

  test('the device is passed on: nothing of the first answer is on the screen, and both count', async () => {
    await sendStorm();
    await others();
    await enter('Add another person here');
    expect(await focused()).toBe('Pass the device to the next person');
    await page.getByRole('textbox', { name: 'Their first name' }).fill('Sam');
    await heading('Pass the device to Sam').waitFor();
    await enter('I have the device now');
    expect(await focused()).toBe(QUESTION);
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(await page.getByText('You chose').count()).toBe(0);
    await enter('Send');
    expect(await focused()).toBe(PROBLEM);
    await page.getByRole('radio', { name: 'Sunny. I feel good.' }).check();
    await enter('Send');
    expect(await page.getByText('Pass the device back.').isVisible()).toBe(true);
    expect(await page.evaluate(() => JSON.stringify(window.localStorage))).toBe('{}');
    await enter('Done');
    expect(await focused()).toBe('Thank you');
    expect(await page.getByText('You chose').isVisible()).toBe(false);
    await page.getByText('Show my answer').press('Enter');
    expect(await page.getByText('You chose Storm.').isVisible()).toBe(true);
    await others();
    await enter('Change: person 1, at this screen');
    await enter('I have the device now');
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await enter('Take this answer back');
    await enter('Done');
    await others();
    expect(await page.getByText('Person 1').count()).toBe(0);
  });

  test('nobody answers for someone on the phone without their word', async () => {
    await others();
    await enter('Answer for someone on the phone');
    expect(await focused()).toBe('For someone on the phone');
    await page.getByRole('checkbox', { name: 'They asked me to' }).press('Space');
    await enter('Next');
    expect(await focused()).toBe('There is a problem. Tick what is true, or press Back.');
    await page.getByRole('checkbox', { name: 'They know that I will see it' }).press('Space');
    await enter('Next');
    expect(await focused()).toBe(QUESTION);
    await page.getByRole('radio', { name: 'Sunny. I feel good.' }).check();
    await enter('Add');
    expect(await focused()).toBe('Saved');
    await enter('Done');
    expect(await focused()).toBe(QUESTION);
    await others();
    expect(await page.getByText('Person 1, on the phone').isVisible()).toBe(true);
  });
});

describe('answering in other forms, by keyboard and by label alone', () => {
  const send = () => page.getByRole('button', { name: 'Send' }).press('Enter');

  test('any of the answers: Space ticks, and Send takes them all', async () => {
    await open('To try by hand, many', 'How would you like to take in information today? Pick any.');
    await page.getByRole('checkbox', { name: 'Read it. On screen or in a file.' }).press('Space');
    await page.getByRole('checkbox', { name: 'Hear it. Someone explains it.' }).press('Space');
    await send();
    await page.getByText('You chose Hear it and Read it. You can change it until the poll closes.').waitFor();
    expect(await focused()).toBe('Thank you');
  });

  test('words: too many are told apart from none, and stay on the device', async () => {
    await open('To try by hand, words', 'One word for how you are. Any language.');
    const words = page.getByRole('textbox', { name: 'One word for how you are. Any language.' });
    await send();
    expect(await focused()).toBe("There is a problem. Write something, or press I'd rather not say.");
    await words.fill('not as tired as yesterday');
    await send();
    expect(await focused()).toBe('There is a problem. Use up to 3 words.');
    await page.reload();
    expect(await words.inputValue()).toBe('not as tired as yesterday');
    await words.fill('a bit tired');
    await send();
    await page.getByText('You wrote: a bit tired.').waitFor();
  });

  test('two boxes: one is enough', async () => {
    await open('To try by hand, boxes', 'Wins and hard bits');
    await page.getByRole('textbox', { name: 'One thing that was hard.' }).fill('The bus');
    await send();
    await heading('Thank you').waitFor();
    expect(await page.getByText('You wrote: The bus.').isVisible()).toBe(true);
  });

  test('an order: Enter gives the next place, Up and Down keep the focus where it was pressed', async () => {
    await open('To try by hand, order', 'What shall we do first?');
    await page.getByRole('button', { name: 'Make tea' }).press('Enter');
    expect(await focused()).toBe('Read the plan');
    await press('Enter', 'Enter');
    await page.getByRole('button', { name: 'Move up: Walk around the room' }).press('Enter');
    expect(await focused()).toBe('Move up: Walk around the room');
    await press('Enter');
    expect(await focused()).toBe('Move down: Walk around the room');
    await page.getByRole('button', { name: 'Take out: Read the plan' }).press('Enter');
    expect(await focused()).toBe('Read the plan');
    await send();
    expect(await focused()).toBe("There is a problem. Put all of them in order, or press I'd rather not say.");
    await page.getByRole('button', { name: 'Read the plan' }).press('Enter');
    await send();
    await page.getByText('Your order is: Walk around the room, Make tea, Read the plan.').waitFor();
  });
});

describe('every check-in', () => {
  const show = async (key: string) => {
    const address = `activities/poll/Preset ${key}`;
    await page.evaluate((hash) => void (window.location.hash = hash), address);
    await page.locator(`[data-scene="${address}"]`).waitFor();
  };
  /** As many stops as there are from the first thing to answer to Send. */
  const byKeyboard = async ({ form, answers }: Preset) => {
    const stops = form === 'many' || form === 'boxes' ? answers.length : 1;
    await press('Tab', ...(form === 'one' ? ['ArrowDown'] : form === 'many' ? ['Space'] : []));
    if (form === 'words' || form === 'boxes') await page.keyboard.type('tired');
    await press(...Array<string>(stops).fill('Tab'));
    expect(await focused()).toBe('Send');
    await press('Enter');
  };
  const byTouch = async (finger: Finger, { form, answers }: Preset) => {
    if (form === 'words' || form === 'boxes') {
      await finger.tap(page.getByRole('textbox').last());
      await page.locator('textarea:focus, input:focus').waitFor();
      await page.keyboard.insertText(' today'); // what a keyboard on the screen does
    } else {
      const last = page.locator('.choice').last();
      await finger.tap(last.getByText(answers.at(-1)!.label, { exact: true }));
      await last.locator(':checked').waitFor();
    }
    await finger.tap(page.getByRole('button', { name: 'Send' }));
  };

  test('says its answers whole to a screen reader, is answered by keyboard alone, and changed by touch alone', async () => {
    const finger = await fingerOn(page);
    for (const preset of PRESETS) {
      const { key, form, answers } = preset;
      await show(key);
      const labels = page.locator('.choice input').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
      const spoken = answers.map(({ label, meaning }) => (meaning === undefined ? label : `${label}. ${meaning}`));
      expect(await labels, key).toEqual(form === 'one' || form === 'many' ? spoken : []);
      await byKeyboard(preset);
      await heading('Thank you').waitFor();
      await finger.tap(page.getByRole('button', { name: 'Change my answer' }));
      await page.getByRole('button', { name: 'Send' }).waitFor();
      await byTouch(finger, preset);
      await heading('Thank you').waitFor();
      const said = form === 'words' || form === 'boxes' ? 'today' : answers.at(-1)!.label;
      expect(await page.getByText(/^You (chose|wrote)/).textContent(), key).toContain(said);
    }
  });
});

describe('a poll of one’s own', () => {
  test('is written, saved, found again, copied and used, with no mouse', async () => {
    await open('Desk, shelf', 'Polls');
    const enter = (name: string) => page.getByRole('button', { name, exact: true }).press('Enter');
    await page.getByText('Your own polls').press('Enter');
    await enter('Write a poll');
    expect(await focused()).toBe('Your own poll');
    await page.getByRole('textbox', { name: 'Your question' }).fill('Tea first?');
    await enter('Use this poll');
    expect(await focused()).toBe('There is a problem. One answer is empty. Fill it in, or remove it.');
    await page.getByRole('textbox', { name: 'Answer 1' }).fill('Yes');
    await page.getByRole('textbox', { name: 'Answer 2' }).fill('No');
    await enter('Move up: answer 2');
    expect(await page.getByRole('textbox', { name: 'Answer 1' }).inputValue()).toBe('No');
    await enter('Save to my library');
    await enter('Back');
    await page.getByText('Your own polls').press('Enter');
    await enter('Copy: Tea first?');
    expect(await page.getByRole('button', { name: 'Your own poll Tea first?' }).count()).toBe(2);
    await page.getByRole('button', { name: 'Your own poll Tea first?' }).first().press('Enter');
    expect(await focused()).toBe('Before you start');
    await page.locator('summary', { hasText: 'Who can see what' }).press('Enter');
    await page.getByRole('radio', { name: 'Private' }).press('ArrowDown');
    expect(await focused()).toBe('Counted, without names');
    expect(await page.getByText('Counted, without names. Everybody sees the counts').isVisible()).toBe(true);
    await press('ArrowUp');
    expect(await focused()).toBe('Private');
    await page.getByRole('button', { name: 'Start the poll' }).press('Enter');
    await enter('Back');
    expect(await page.getByRole('heading', { name: 'Used last' }).isVisible()).toBe(true);
  });
});
