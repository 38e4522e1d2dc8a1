import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Stance } from '../../server/code/wire.ts';
import { does, say, sees } from '../support/group.ts';
import type { Someone } from '../support/someone.ts';
import { begin, type Begun } from './support/begin.ts';
import { company } from './support/company.ts';
import { expectSeen, Keyboard } from './support/keys.ts';
import { expectSoon, type Name } from './support/rehearsal.ts';

/** What a browser writes on its console while nobody answers. */
const NOBODY_ANSWERS = [/net::ERR_(CONNECTION_(REFUSED|RESET|CLOSED|ABORTED)|EMPTY_RESPONSE|INCOMPLETE_CHUNKED_ENCODING)/];
/** And to whoever is quicker than people are. */
const WAIT = [/status of 429 .*\/api\/commands$/, /^answered 429: \S+\/api\/commands$/];

const PASS = 'Anyone can pass. No reason needed.';
const NAMES = 'Say your name before you talk.';
const FIRST = 'Names first please.';
const CHAT = 'We use the chat a lot.';
const BREAKS = 'A break every half hour.';
const BREAKS_LATER = 'A break when somebody asks.';
const PASS_LATER = 'Anyone can pass, at any time.';
const CHAT_LATER = 'We read out key points of the chat.';

/** With Nicc, Lucy, Amina and Ben they are twelve. */
const COMPANY = ['Cai', 'Dee', 'Eli', 'Fay', 'Gus', 'Hal', 'Ivy', 'Joy'];

let begun: Begun;
let others: Someone[];

beforeAll(async () => {
  begun = await begin();
  begun.watched.expect(...NOBODY_ANSWERS, ...WAIT);
});
afterEach(() => expect(begun.watched.complaints()).toEqual([]));
afterAll(() => begun?.end());

const comeTogether = async () => (others = await company(begun.address, begun.meeting, COMPANY));
const allSay = async (text: string, stance: Stance) => say(others, text, stance);

/** Goes there by Tab, sees at each stop where it is, and presses it. */
async function press(who: Keyboard, label: string | RegExp, key = 'Enter') {
  expectSeen(await who.tabTo(label));
  await who.press(key);
}

/** Where the keyboard comes to, once what was pressed has been done. */
const expectOn = (who: Keyboard, on: string) => expectSoon(() => who.focus()).toMatchObject({ on });

describe('the first session: a code is written, by Nicc and Amina without a mouse', () => {
  let nicc: Keyboard;
  let amina: Keyboard;

  beforeAll(async () => {
    const { meeting } = begun;
    await Promise.all([meeting.confirmName('Ben'), comeTogether()]);
    [nicc, amina] = [await Keyboard.at(meeting, 'Nicc'), await Keyboard.at(meeting, 'Amina')];
    for (const name of ['Nicc', 'Amina'] as const) await meeting.change(name, 'Close the panel');
  });
  afterAll(() => Promise.all([nicc, amina].map((who) => who?.meeting.page.close())));

  test('why: Amina comes in, Nicc opens the way', async () => {
    await press(amina, 'Use this name');
    await expectOn(amina, 'Nothing to do yet');
    await press(nicc, /^Our agreement/);
    await press(nicc, 'Start');
    await expectOn(nicc, 'Let’s make our agreement');
    await expectSoon(() => amina.heading()).toBe('Let’s make our agreement');
    await press(nicc, 'Go on to: Suggest');
    await expectOn(nicc, 'How shall we work together?');
  });

  test('suggest: Amina writes, takes back, and adds an idea; the keyboard stays where she is', async () => {
    await expectSoon(() => amina.heading()).toBe('How shall we work together?');
    await amina.tabTo('Your words');
    await amina.type('Nothing yet.');
    await press(amina, 'Add this');
    await expectSoon(() => amina.words()).toContain('You have added');
    await press(amina, 'Take back: Nothing yet.');
    await expectOn(amina, 'How shall we work together?');
    await amina.tabTo('Your words');
    await amina.type(FIRST);
    await press(amina, 'Add this');
    await expectSoon(() => amina.words()).toContain('You have added');
    await press(amina, 'See some ideas');
    await press(amina, `Add this: ${PASS}`);
    await expectOn(amina, `Added: ${PASS}`);
  });

  test('others write too, and Nicc types for somebody on the phone who asked for it', async () => {
    const [cai, dee, eli] = others as [Someone, Someone, Someone];
    await does(cai, 'conduct', { do: 'suggest', text: NAMES, starter: null });
    await does(dee, 'conduct', { do: 'suggest', text: CHAT, starter: null });
    await does(eli, 'conduct', { do: 'suggest', text: PASS, starter: 'pass' });
    await press(nicc, 'Add a line for someone on the phone');
    await press(nicc, 'They asked me to, and know that I will see it', 'Space');
    await nicc.tabTo('Their words');
    await nicc.type(BREAKS);
    await press(nicc, 'Add it');
    await expectSoon(() => nicc.words()).toContain('5 lines are written.');
    await press(nicc, 'Go on to: Group');
    await expectOn(nicc, 'Put like with like');
  });

  test('group: Nicc puts like with like, takes apart and moves, and the keyboard goes along', async () => {
    await nicc.tabTo(`Put this line with another: ${FIRST}`);
    await nicc.type('Say');
    await press(nicc, 'Put together');
    await expectOn(nicc, NAMES);
    expectSeen(await nicc.tabTo(`Take apart: ${FIRST}`));
    const { on } = (await nicc.tabTo(/^Move down: /)).at(-1) ?? {}; // the order of lines is chance, so there is no telling which
    expect(await nicc.press('Enter')).toMatchObject({ on, ring: 3 });
    await expectSoon(() => amina.words()).toContain(`You wrote this: ${FIRST}`);
    await press(amina, 'That is not what I meant');
    await expectOn(amina, 'It is fine now');
    await expectSoon(() => nicc.words()).toContain('Whoever wrote this says: that is not what I meant.');
    await amina.press('Enter');
    await expectOn(amina, 'That is not what I meant');
    await press(nicc, 'Who helps to put lines together?', 'ArrowDown');
    await press(nicc, 'Ask them to help');
    await expectSoon(() => nicc.words()).toMatch(/\w+ helps\./);
    await press(nicc, 'Go on to: Talk');
    await expectOn(nicc, 'Talk about each line');
  });

  test('talk: a question and a worry that Amina has in one moment are both there', async () => {
    const { page } = amina.meeting;
    await expectSoon(() => amina.heading()).toBe('Talk about each line');
    const held: (() => Promise<void>)[] = [];
    await page.route('**/api/commands', async (route) => {
      held.push(() => route.continue());
      if (held.length === 2) await Promise.all(held.map((go) => go()));
    });
    await press(amina, `I have a question: ${CHAT}`);
    await press(amina, `I have a worry: ${CHAT}`);
    await expectSoon(() => nicc.words()).toContain('Someone has a question.Someone has a worry.');
    await page.unroute('**/api/commands');
  });

  test('the rule: moving through it changes nothing before Nicc keeps it', async () => {
    await press(nicc, 'Our rule for the check');
    await press(nicc, 'So many of us have to answer', 'ArrowDown');
    await expectOn(nicc, 'So many of us have to answer');
    expect(await nicc.words()).toContain('Our rule: 50 % of us answer.');
    await press(nicc, 'Keep this rule');
    await expectSoon(() => nicc.words()).toContain('Our rule: 67 % of us answer.');
    await press(nicc, 'Finish, and go to the check');
    await expectOn(nicc, 'Our lines so far');
    await press(nicc, 'Start the check');
    await expectOn(nicc, 'Can we agree on this?');
  });

  test('check: Amina answers line by line, and asks to stop one', async () => {
    await expectSoon(() => amina.heading()).toBe('Can we agree on this?');
    await expectSoon(() => amina.words()).toContain('1 of 4');
    for (let left = 4; left > 0; left -= 1) {
      const isChat = (await amina.meeting.panel('Amina').locator('.check-words h3').textContent()) === CHAT;
      await amina.tabTo(/^Yes/);
      await amina.press('Space', ...(isChat ? ['ArrowUp'] : [])); // arrows go round
      await press(amina, /^Send/);
      if (isChat) {
        await expectOn(amina, 'You asked us to stop this');
        await amina.tabTo('Why? You can leave this empty.');
        await amina.type('It is too fast for my screen reader.');
        expectSeen(await amina.tabTo('Keep my reason to myself'));
        await amina.tabTo('Share my reason without my name', 'Shift+Tab');
        await amina.press('Enter');
      }
      if (left > 1) await expectSoon(() => amina.focus()).toMatchObject({ tag: 'h3', on: expect.not.stringContaining('stop') as string });
    }
    await expectOn(amina, 'Thank you');
    expect(await amina.words()).toContain(`${CHAT}Please stop`);
  });

  test('Nicc has one vote, and sends an answer for somebody on the phone', async () => {
    await press(nicc, 'Your own answers');
    await nicc.tabTo(/^Yes/);
    await nicc.press('Space');
    await press(nicc, /^Send/);
    await expectSoon(() => nicc.focus()).toMatchObject({ tag: 'h3' });
    await press(nicc, 'Answer for someone on the phone');
    await press(nicc, 'They asked me to, and know that I will see it', 'Space');
    await press(nicc, BREAKS, 'ArrowDown');
    await press(nicc, `Send their answer to: ${BREAKS}`);
    await expectSoon(() => nicc.words()).toContain('Sent: Yes');
    await allSay(PASS, 'agree');
    await allSay(NAMES, 'live');
    await allSay(CHAT, 'agree');
    await press(nicc, 'Close the check');
    await expectOn(nicc, 'Agreed');
  });

  test('adopt and keep: version 1, one press away; nobody can press over the stop', async () => {
    await expectSoon(() => amina.heading()).toBe('Agreed');
    expect(await nicc.words()).toContain('Why we were asked to stopIt is too fast for my screen reader.');
    for (const who of [nicc, amina]) {
      await press(who, 'Agreement');
      await expectOn(who, 'Our agreement');
      await expectSoon(() => who.words()).toContain('Version 1, ');
      await expectSoon(() => who.words()).toContain('1 or more people asked us to stop this.');
    }
    await press(amina, 'Show it large');
    await expectOn(amina, 'Our agreement');
    expect(await amina.press('Escape')).toMatchObject({ on: 'Show it large', ring: 3 });
    await press(amina, 'Ask for a change');
    await amina.tabTo('Your words');
    await amina.type(BREAKS_LATER);
    await press(amina, 'Send');
    await expectSoon(() => nicc.words()).toContain(BREAKS_LATER);
  });
});

/** Another session of the same group. Nicc goes on where an earlier one ended. */
async function nextSession() {
  const { meeting } = begun;
  await meeting.page.getByRole('button', { name: 'Start a new meeting' }).click();
  await Promise.all([meeting.confirmName('Amina'), meeting.confirmName('Ben'), comeTogether()]);
  await expectSoon(() => meeting.words('Nicc')).toContain('12 here');
  await meeting.press('Nicc', 'Agreement');
  await expectSoon(() => meeting.words('Nicc')).toContain('We have no agreement yet.');
  await meeting.panel('Nicc').getByText('Earlier sessions', { exact: true }).click();
  await meeting.press('Nicc', /^Go on from: Tuesday network/);
  await expectSoon(() => meeting.words('Nicc')).toContain('This session goes on from:');
}

const open = (name: Name, summary: string) => begun.meeting.panel(name).getByText(summary, { exact: true }).click();

describe('the second session: the code comes along and is changed', () => {
  test('Nicc goes on from the first', nextSession);

  test('Amina, and Ben who is a guest, find it in short, and are asked whether anything is missing', async () => {
    const { meeting } = begun;
    for (const name of ['Amina', 'Ben'] as const) {
      await expectSoon(() => meeting.words(name)).toContain('The group agreed this in an earlier session.');
      expect(await meeting.words(name)).toContain('Is anything missing for you?');
    }
    await meeting.press('Amina', 'OK for me');
    await meeting.press('Ben', 'Read all of it');
    await open('Ben', 'Ask for a change');
    await meeting.panel('Ben').getByLabel('What is it about?').selectOption({ label: PASS });
    await meeting.panel('Ben').getByLabel('Your words').fill(PASS_LATER);
    await meeting.press('Ben', 'Send');
    await expectSoon(() => meeting.words('Nicc')).toContain(PASS_LATER);
  });

  test('the group talks about what waits; the server stops and starts while it checks', async () => {
    const { meeting, product } = begun;
    await meeting.press('Nicc', 'Open suggest, group and talk');
    await expectSoon(() => meeting.words('Nicc')).toContain('4 lines wait from before.');
    await meeting.press('Nicc', 'Go on to: Suggest');
    await meeting.press('Nicc', 'Go on to: Group');
    await meeting.press('Nicc', `Leave out: ${BREAKS}`);
    const words = meeting.panel('Nicc').getByLabel(`Keep these words: ${CHAT}`).locator('xpath=ancestor::details');
    await words.locator('summary').click();
    await words.getByLabel('The words of the group').fill(CHAT_LATER);
    await meeting.press('Nicc', `Keep these words: ${CHAT}`);
    await expectSoon(() => meeting.words('Nicc')).toContain(`First written: ${CHAT}`);
    await meeting.press('Nicc', 'Finish, and go to the check');
    await meeting.press('Nicc', 'Start the check');
    await expectSoon(() => meeting.heading('Nicc')).toBe('Can we agree on this?');
    await say(others.slice(0, 4), PASS_LATER, 'agree');
    await meeting.press('Amina', 'Now');
    await expectSoon(() => meeting.heading('Amina')).toBe('Can we agree on this?');

    await product.kill();
    await product.startAgain();
    await Promise.all(others.map((person) => person.listen()));
    await expectSoon(() => meeting.words('Nicc')).toContain('4 answers');
    await say(others.slice(4), PASS_LATER, 'agree');
    await allSay(CHAT_LATER, 'live');
    for (const at of [1, 2, 3]) {
      await expectSoon(() => meeting.words('Amina')).toContain(`${at} of 3`);
      await meeting.panel('Amina').getByRole('radio', { name: /^Yes/ }).check();
      await meeting.press('Amina', /^Send/);
    }
    await expectSoon(() => meeting.words('Amina')).toContain('You said this.');
  });

  test('version 2 says what is new and what has changed', async () => {
    const { meeting } = begun;
    await expectSoon(() => meeting.words('Nicc')).toContain('9 people have answered.');
    await expectSoon(() => meeting.words('Nicc')).toContain('12 here'); // all have found the way back
    await meeting.press('Nicc', 'Close the check');
    await expectSoon(() => meeting.heading('Amina')).toBe('Agreed');
    await expectSoon(() => meeting.words('Amina')).toContain('This is our agreement, version 2.');
  });

  test('Dana comes late: she sees it at once in short, and is not held up', async () => {
    const { meeting } = begun;
    await meeting.page.getByRole('button', { name: 'Add a seat' }).click();
    const dana = meeting.page.frameLocator('iframe[name="seat-5"]');
    await dana.getByRole('button', { name: 'Use this name' }).click();
    await expectSoon(() => dana.locator('main').textContent()).toContain('The group agreed this before you came.');
    expect(await dana.locator('.clauses-short').textContent()).toContain('Anyone can pass, at any time.');
    await dana.getByRole('button', { name: 'I have a question' }).click();
    await meeting.press('Nicc', 'Agreement');
    await expectSoon(() => meeting.words('Nicc')).toContain('1 person joined later; 1 has read it.Someone who read it has a question.');
  });
});

describe('the third session: the code is looked at again', () => {
  test('Nicc goes on from the second', nextSession);

  test('one question to revisit it: which one should we talk about?', async () => {
    const { meeting } = begun;
    await expectSoon(() => meeting.words('Nicc')).toContain('Version 2, ');
    await meeting.press('Nicc', 'Ask: which one should we talk about?');
    await meeting.press('Amina', 'Read all of it');
    await meeting.panel('Amina').getByRole('radio', { name: CHAT_LATER }).check();
    await meeting.press('Amina', 'Send');
    for (const person of others.slice(0, 4)) {
      const { common } = await sees(person, 'agreement', ({ common: { ask } }) => ask === 'talk');
      const clause = common.version!.clauses.find(({ text }) => text === CHAT_LATER)!.id;
      await does(person, 'agreement', { do: 'pick', ask: 'talk', clause });
    }
    await expectSoon(() => meeting.words('Nicc')).toContain(`${CHAT_LATER} 5 of us`);
    await meeting.press('Nicc', 'Stop asking');
  });

  test.each(['Nicc', 'Amina'] as const)('the history reads for %s as a person would tell it', async (name) => {
    const { meeting } = begun;
    if (name === 'Amina') await meeting.press('Amina', 'Agreement');
    await open(name, 'Earlier versions');
    expect(await historyOf(name)).toEqual([
      {
        title: expect.stringMatching(/^Version 2, \d+ \w+ \d{4}$/) as string,
        New: [CHAT_LATER],
        Changed: [`Before: ${PASS} Then: ${PASS_LATER}`],
        stands: [PASS_LATER, NAMES, CHAT_LATER].toSorted(),
        note: '12 people were there. Our rule: 67 % of us answer. Nobody asks to stop it. 75 % of us are for it.',
      },
      {
        title: expect.stringMatching(/^Version 1, /) as string,
        New: [PASS, NAMES].toSorted(),
        stands: [PASS, NAMES].toSorted(),
        note: '13 people were there. Our rule: 67 % of us answer. Nobody asks to stop it. 75 % of us are for it.',
      },
    ]);
    expect(await meeting.words(name)).toContain(`${PASS_LATER}Asked on`);
    expect(await meeting.words(name)).toMatch(/Talked about on \d+ \w+ \d{4}: changed\./);
  });
});

/** Every version that somebody can open, as it stands there. */
const historyOf = (name: Name) =>
  begun.meeting
    .panel(name)
    .locator('details details')
    .evaluateAll((all) =>
      all
        .filter((each) => each.querySelector('.clauses') !== null)
        .map((each) => {
          const texts = (selector: string, within: Element = each) =>
            [...within.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '').toSorted();
          const parts = [...each.querySelectorAll('p:has(strong)')].map((title) => {
            const list = title.nextElementSibling ?? title;
            return [title.textContent ?? '', texts('li', list)];
          });
          const [title = ''] = texts('summary');
          const [note = ''] = texts('p.code-note');
          return { title, ...Object.fromEntries(parts), stands: texts('.clauses li'), note } as object;
        }),
    );
