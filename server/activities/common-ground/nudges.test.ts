import * as fc from '../../../test/support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { gradeOf, sentencesOf, wordsOf } from '../../../test/support/reading.ts';
import { ASKS, RULES, type Rule } from './nudge-words.ts';
import { LONGEST_LINE, nudgeFor, type NudgeContext } from './nudges.ts';

const group: NudgeContext = { names: ['Amina', 'Ben', 'Zofia'], size: 3, wall: [] };
const ruleFor = (line: string, changes: Partial<NudgeContext> = {}) => nudgeFor(line, { ...group, ...changes })?.rule ?? null;

/** What groups write first, and what is asked of it. */
const GENERIC: [line: string, rule: Rule][] = [
  ['We like spicy food', 'short'],
  ['gardening and crafts', 'short'],
  ['We love jazz!', 'short'],
  ['we like music', 'topic'],
  ['We all love food.', 'topic'],
  ['Films', 'topic'],
  ['We’re all into reading and walking', 'topic'],
  ['All of us like spending time with our families', 'topic'],
  ['we enjoy a nice cup of tea and some good plain biscuits', 'bare'],
  ['We all really enjoy meeting interesting people', 'bare'],
  ['We all hate cold grey miserable rainy weather', 'bare'],
  ['We all work from home', 'meeting'],
  ['We are all on Zoom', 'meeting'],
  ['We are all interested in co-production', 'meeting'],
  ['We’re all here in this project together', 'meeting'],
  ['We all wear glasses', 'visible'],
  ['All three of us have brown hair', 'visible'],
  ['we all have bookshelves and a mug', 'visible'],
  ['We are all a bit tired', 'everyone'],
  ['We all live in the UK', 'everyone'],
  ['we are all only human', 'everyone'],
  ['We all feel quite nervous', 'feeling'],
  ['we are all happy today', 'feeling'],
  ['We are all nurses', 'work-or-health'],
  ['We all have diabetes', 'work-or-health'],
  ['We are all retired teachers', 'work-or-health'],
  ['I put ketchup on my porridge', 'one-person'],
  ['Two of us keep bees', 'two-people'],
  ['We couldn’t find one', 'nothing'],
  ['nothing really', 'nothing'],
];

/** What groups are proud of. Not one of these should be asked about; two may be. */
const EXACT: string[] = [
  'We all hum when we cook',
  'We all put chilli on fruit.',
  'We all learned it from someone at work, and now do it alone at night.',
  'None of us has ever seen snow',
  'All three of us gave up the guitar',
  'We talk to our plants',
  'We all save the last biscuit for a person who never comes',
  'Each of us owns a drawer full of dead batteries',
  'We read the last page first',
  'We all know the words of one Abba song in the wrong order',
  'We love Marmite',
  'All of us wave at trains',
  'We turn the kettle on and then forget it, three times a day',
  'We rehearse phone calls in the shower',
  'our grans all taught us to fold dumplings',
  'We all sign to our dogs, and the dogs answer',
  'We all sat in a wheelchair taxi that got lost in Leeds',
  'We keep the good mug for bad days',
  'We hate the sound of polystyrene',
  'we all pretend the 38 bus is late when we are',
  'Nobody here can whistle, and all of us try',
  'We all dream in two languages',
  'We always turn the subtitles on, even in our own language',
  'We all knit on long calls and have never finished a jumper',
  'We all count the stairs without meaning to',
  'We all have a charity shop lamp we are a bit ashamed of',
  'We go to the allotment at dawn to be alone with the slugs',
  'We all eat crisps in bed after a night shift',
  'We listen to the shipping forecast to fall asleep',
  'We all wanted to be a bin lorry driver',
];

describe('nudges', () => {
  test.each(GENERIC)('%s → %s', (line, rule) => expect(ruleFor(line)).toBe(rule));

  test('30 lines that are far too wide are known, and of 30 that are exact two are asked about at most', () => {
    expect([GENERIC.length, EXACT.length]).toEqual([30, 30]);
    expect(EXACT.filter((line) => ruleFor(line) !== null).length).toBeLessThanOrEqual(2);
  });

  test.each(EXACT)('%s', (line) => expect(ruleFor(line)).toBeNull());

  test('what is asked is a question, in the words that were agreed for it', () => {
    expect(nudgeFor('we like music', group)).toEqual({
      rule: 'topic',
      asks: 'Lots of people like that. What is the part only you would name?',
      beforePosting: false,
    });
    expect(Object.keys(ASKS)).toEqual([...RULES]);
    expect(RULES).toHaveLength(14);
  });
});

describe('the words that each rule was made for', () => {
  const topics =
    'music, food, films, books, sport, travel, family, friends, pets, animals, nature, walking, sleep, weekends, holidays, coffee, tea, chocolate, TV, games, reading, cooking, sunshine';
  const visible = 'glasses, hair, bookshelf, headset, background, mug, cat on screen';

  test.each(topics.split(', '))('wide: %s', (topic) => {
    expect(ruleFor(topic)).toBe('topic');
    expect(ruleFor(`We all love ${topic}`)).toBe('topic');
  });
  test.each(visible.split(', '))('visible: %s', (thing) => expect(ruleFor(`We all have the same ${thing}`)).toBe('visible'));
  test.each(['Zoom', 'online', 'working from home', 'this call', 'this project', 'being here', 'co-production'])('the meeting: %s', (it) =>
    expect(ruleFor(`We all like ${it}`)).toBe('meeting'),
  );
  test.each(['human', 'breathe', 'tired', 'busy', 'adults', 'speak English', 'live in the UK'])('nearly everyone: %s', (it) => {
    expect(ruleFor(`We all ${it}`)).toBe('everyone');
    expect(ruleFor(`We are all ${it}.`)).toBe('everyone');
  });
  test.each(['happy', 'nervous', 'excited', 'stressed'])('only a feeling: %s', (feeling) =>
    expect(ruleFor(`We are both ${feeling}`)).toBe('feeling'),
  );
  test.each(['I swim', 'It is my birthday', 'Ask me about bees'])('one person: %s', (line) => expect(ruleFor(line)).toBe('one-person'));
  test.each(['Nothing', 'no', "we couldn't", 'We could not find one', '-', '…', '??'])('no finding: %s', (line) =>
    expect(ruleFor(line)).toBe('nothing'),
  );
  test.each(['in the kitchen', 'at midnight', '12 times', 'in Hull', 'when it rains', 'because it is odd', 'with a spoon'])(
    'liking something %s is exact enough',
    (detail) => expect(ruleFor(`We all love very cold soup ${detail}`)).toBeNull(),
  );

  test('two people count as two in a group of three only', () => {
    expect(ruleFor('Two of us keep bees')).toBe('two-people');
    expect(ruleFor('Two of us keep bees', { size: 2 })).toBeNull();
  });

  test('words that two other groups have on the wall are asked about, not those of one', () => {
    const line = 'We all hum when we cook';
    expect(ruleFor(line, { wall: ['we hum when we cook!', 'All hum when cook', 'We knit'] })).toBe('echo');
    expect(ruleFor(line, { wall: ['We all hum when we cook', 'We all hum when we wash up'] })).toBeNull();
  });

  test('140 characters fit on the wall, as people count them', () => {
    expect(ruleFor('We all hum when we cook '.padEnd(LONGEST_LINE, 'o'))).toBeNull();
    expect(ruleFor('We all hum when we cook '.padEnd(LONGEST_LINE + 1, 'o'))).toBe('long');
    expect(ruleFor(`We hum when ${'👩‍👩‍👧‍👦'.repeat(100)}`)).toBeNull();
  });

  test.each([
    'We all know Amina Hassan from school',
    'write to ben.o@example.org when you sew',
    'Call us on 0300 123 4567 when it rains',
    'We are all @zofia_knits there',
    'We all live at 12 Orchard Close',
    'We all live near LS2 9JT and swim',
    'see https://example.org/us when you knit',
  ])('private: %s', (line) => expect(nudgeFor(line, group)).toMatchObject({ rule: 'private', beforePosting: true }));

  test.each(['Amina and Ben both knit on the 10:15 train', 'We all know Doctor Who by heart', 'We all skipped school from 1999 to 2004'])(
    'not private: %s',
    (line) => expect(ruleFor(line)).toBeNull(),
  );
});

describe('whatever is typed', () => {
  test('an empty box is asked nothing', () => expect([ruleFor(''), ruleFor('  \n')]).toEqual([null, null]));

  test.each(['Всі ми любимо музику', 'كلنا نحب الشاي', '我们都喜欢音乐', 'हम सब चाय पीते हैं'])('no English rule is put on %s', (line) =>
    expect(ruleFor(line)).toBeNull(),
  );

  test('accents and other ways to write the same letters change nothing', () => {
    expect(ruleFor('ＷＥ　ＬＩＫＥ　ＭＵＳＩＣ')).toBe('topic');
    expect(ruleFor('We love the café in Łódź')).toBe(ruleFor('We love the café in Łódź'));
  });

  test('it always answers, with one of its rules, and the same for the same line', () => {
    const anyUnits = fc.uint16Array({ maxLength: 200 }).map((units) => String.fromCharCode(...units));
    const nearlyALine = fc.array(fc.constantFrom('we ', 'all ', 'like ', 'Tea', 'é', '@', '12', '.', '-', '👍🏽', 'ش', "'"), {
      maxLength: 99,
    });
    const anything = fc.oneof(
      anyUnits,
      nearlyALine.map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anything, fc.array(anything, { maxLength: 3 }), (line, wall) => {
        const rule = ruleFor(line, { wall, names: wall });
        expect(rule === null || RULES.includes(rule)).toBe(true);
        expect(ruleFor(line, { wall, names: wall })).toBe(rule);
      }),
    );
  });

  // A pattern that goes back and forth would take minutes here, and this test its whole patience.
  test.each(['a', ' ', 'a@', '1 ', 'we are ', "a'", 'Ä̈', '12 A ', '.', '﷽', '👩‍👩‍👧‍👦', 'all of us ', 'live in the '])(
    '16 kB of %j are answered at once',
    (unit) => {
      const line = unit.repeat(Math.ceil(16_384 / unit.length));
      for (const length of [line.length, 16 * LONGEST_LINE, 1_000]) {
        expect(RULES).toContain(ruleFor(`We${line.slice(0, length)}!`));
      }
    },
  );

  test('what is asked can be read by a child of eleven, in full words and short sentences', () => {
    const sentences = Object.values(ASKS).flatMap(sentencesOf);
    expect(sentences.filter((sentence) => wordsOf(sentence).length > 15)).toEqual([]);
    expect(sentences.flatMap(wordsOf).length / sentences.length).toBeLessThanOrEqual(9);
    expect(gradeOf(sentences)).toBeLessThanOrEqual(5);
  });
});
