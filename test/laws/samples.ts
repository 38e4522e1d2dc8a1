import type { Activities, KindName } from '../../server/activities/wire.ts';

/**
 * What the laws need to know of a kind to put it through them. `choices` are what facilitators may send; `kept` is a setup as it
 * lies in somebody's database: such a row is never edited here, for nobody edits it there. A changed setup adds another. A kind
 * that can be answered in several ways has a sample `of` each.
 */
export type Sample<K extends KindName> = {
  of: string;
  choices: unknown[];
  moves: Activities[K]['move'][];
  responses: Activities[K]['response'][];
  kept: string[];
};

export const samples: { [K in KindName]: Sample<K>[] } = {
  'common-ground': [
    {
      of: 'groups',
      choices: [
        { theme: 'A' },
        { prompt: 'F3', minutes: 20, size: 2, mostRooms: 3, warmUp: false, nudges: false },
        { theme: 'B', minutes: null, keepWall: true, keepPairs: true, rooms: 'make' },
      ],
      moves: [
        { do: 'ready' },
        {
          do: 'picks',
          picks: [
            { card: 'water', closer: 'long-baths' },
            { card: 'birds', closer: null },
          ],
          show: true,
        },
        { do: 'way', way: 'typing' },
        { do: 'way', way: null },
        { do: 'plus', name: 'Zoe' },
        { do: 'ask', asks: { keep: 'apart', name: 'Ben' } },
        { do: 'out' },
        { do: 'at', hint: 'abcdefghijklmnopqrstuv', place: 'main' },
        { do: 'in-room' },
        { do: 'help', on: true },
        { do: 'helped', text: 'Time to think' },
        { do: 'more', pages: 1 },
        { do: 'rules', rules: [{ id: 'one', keep: 'apart', people: ['a', 'b'], hard: true }], helpers: ['c'] },
        { do: 'phone', names: ['Sam'] },
        { do: 'others', people: [{ hint: 'abcdefghijklmnopqrstuv', name: 'Kim' }] },
        { do: 'deal' },
        { do: 'minutes', minutes: 9 },
        { do: 'rooms', of: null },
        { do: 'shuffle' },
        { do: 'talk', line: null },
        { do: 'enter', text: 'We both ring our sisters on Sundays' },
      ],
      responses: [
        { picks: [{ card: 'water', closer: null }], show: true },
        { way: 'sound' },
        { lines: ['r1g1'] },
        { touch: 'at work', group: 'r1g1' },
        { helped: 'Time to think' },
      ],
      kept: [
        '{"deck":{"theme":"A"},"minutes":null,"size":3,"mostRooms":50,"partners":"new","warmUp":true,"nudges":true,"keepWall":false,"keepPairs":false,"rooms":"none"}',
        '{"deck":{"prompt":"a-prompt-we-dropped"},"minutes":7,"size":3,"mostRooms":50,"partners":"new","warmUp":false,"nudges":true,"keepWall":true,"keepPairs":false,"rooms":"adopt"}',
      ],
    },
  ],
  poll: [
    {
      of: 'one',
      choices: [
        { preset: 'weather-3' },
        { preset: 'weather-3-plain', level: 'private', threshold: 20, purpose: 'to choose when to break' },
        { preset: 'weather-3', level: 'counted', hold: false },
        { preset: 'weather-3', level: 'counted', hold: true },
        { preset: 'confidence-4', topic: 'the plan' },
        { preset: 'where-from', places: ['Nearby', 'Leeds', 'York'] },
        { preset: 'pace-5' },
        { preset: 'pace-5', minutes: 2 },
        { preset: 'weather-3', again: true },
        { preset: 'leaving-weather', since: 'AAAAAAAAAAAAAAAAAAAAAA' },
        { own: { form: 'one', question: 'How do you come?', answers: ['By bus', 'On foot'], ordered: false } },
      ],
      moves: [
        { choice: 'sunny' },
        { choice: null },
        { choice: 'storm', other: { place: 1, how: 'phone', asked: true, knows: true } },
        { choice: null, other: { place: 2, how: 'here' } },
        { moreTime: true },
        { moreTime: false },
        { closing: 'later' },
        { closing: 'by-hand' },
      ],
      responses: [{ choice: 'sunny' }, { choice: 'bright-spells' }, { choice: 'storm' }],
      kept: [
        '{"preset":"weather-3","question":"What is your weather right now?","answers":[{"key":"sunny","label":"Sunny","meaning":"I feel good.","short":"sunny","picture":"sun"},{"key":"bright-spells","label":"Cloudy with bright spells","meaning":"A bit of both.","short":"cloudy","picture":"bright-spells"},{"key":"storm","label":"Storm","meaning":"Today is hard.","short":"storm","picture":"storm"}],"ordered":true,"level":"private","threshold":5,"hold":false,"purpose":"to set the pace"}',
        '{"preset":"a-preset-we-dropped","question":"How?","answers":[{"key":"sunny","label":"Sunny"},{"key":"storm","label":"Storm"}],"ordered":false,"level":"counted","threshold":5,"hold":false,"purpose":"to set the pace","since":"another version"}',
        '{"preset":"own","form":"one","question":"Which weather do you like?","answers":[{"key":"sunny","label":"Sun"},{"key":"storm","label":"Storms"}],"ordered":false,"level":"private","threshold":5,"hold":false,"purpose":"to set the pace"}',
      ],
    },
    {
      of: 'one, with names',
      choices: [
        { preset: 'fist-0-5', level: 'named', hold: false },
        { preset: 'fist-0-5', level: 'named', hold: true },
        { own: { form: 'one', question: 'Who can take notes?', answers: ['I can', 'Not today'], ordered: false }, level: 'named' },
      ],
      moves: [{ choice: '5' }, { choice: null }],
      responses: [{ choice: '5' }, { choice: '0' }, { choice: '3' }],
      kept: [
        '{"preset":"fist-0-5","form":"one","question":"How much do you agree with this?","answers":[{"key":"5","label":"5","meaning":"I love it and will help.","short":"5 fingers","picture":"fingers-5"},{"key":"0","label":"0","meaning":"No. Please stop.","short":"a fist","picture":"fist"}],"ordered":true,"level":"named","threshold":5,"hold":true,"purpose":"to set the pace"}',
      ],
    },
    {
      of: 'many',
      choices: [
        { preset: 'taking-in' },
        { preset: 'who-is-here' },
        { own: { form: 'many', question: 'What can you bring?', answers: ['Tea', 'Cake'], ordered: false }, level: 'counted', hold: false },
        { own: { form: 'many', question: 'What can you bring?', answers: ['Tea', 'Cake'], ordered: false }, level: 'named', hold: false },
      ],
      moves: [{ choice: ['hear', 'talk'] }, { choice: null }],
      responses: [{ choice: ['hear', 'talk'] }, { choice: ['talk'] }, { choice: ['read'] }],
      kept: [
        '{"preset":"taking-in","form":"many","question":"How would you like to take in information today? Pick any.","answers":[{"key":"hear","label":"Hear it","meaning":"Someone explains it."},{"key":"read","label":"Read it"},{"key":"talk","label":"Talk it over"}],"ordered":false,"level":"counted","threshold":5,"hold":true,"purpose":"to set the pace"}',
      ],
    },
    {
      of: 'words',
      choices: [
        { preset: 'one-word' },
        { own: { form: 'words', question: 'What do you hope for?', answers: [], ordered: false }, keep: false },
      ],
      moves: [{ choice: 'a bit tired' }, { choice: null }],
      responses: [{ choice: 'tired' }, { choice: 'Tired' }, { choice: 'müde' }],
      kept: [
        '{"preset":"one-word","form":"words","question":"One word for how you are. Any language.","answers":[],"ordered":false,"level":"private","threshold":3,"hold":false,"keep":true,"purpose":"to set the pace"}',
      ],
    },
    {
      of: 'rank',
      choices: [
        { own: { form: 'rank', question: 'What first?', answers: ['Tea', 'Coffee', 'Water'], ordered: false } },
        { own: { form: 'rank', question: 'What first?', answers: ['Tea', 'Coffee', 'Water'], ordered: false }, level: 'counted' },
      ],
      moves: [{ choice: ['answer-2', 'answer-1', 'answer-3'] }, { choice: null }],
      responses: [{ choice: ['answer-2', 'answer-1', 'answer-3'] }, { choice: ['answer-1', 'answer-2', 'answer-3'] }],
      kept: [
        '{"preset":"own","form":"rank","question":"What first?","answers":[{"key":"answer-1","label":"Tea"},{"key":"answer-2","label":"Coffee"},{"key":"answer-3","label":"Water"}],"ordered":false,"level":"counted","threshold":5,"hold":true,"purpose":"to set the pace"}',
      ],
    },
    {
      of: 'boxes',
      choices: [{ preset: 'wins-and-hard-bits' }, { preset: 'wins-and-hard-bits', keep: true, threshold: 3 }],
      moves: [{ choice: ['the garden', ''] }, { choice: null }],
      responses: [{ choice: ['the garden', ''] }, { choice: ['', 'the stairs'] }, { choice: ['a walk', 'the news'] }],
      kept: [
        '{"preset":"wins-and-hard-bits","form":"boxes","question":"Wins and hard bits","answers":[{"key":"well","label":"One thing that went well lately."},{"key":"hard","label":"One thing that was hard."}],"ordered":false,"level":"private","threshold":3,"hold":false,"keep":false,"purpose":"to set the pace"}',
      ],
    },
  ],
  conduct: [
    {
      of: 'the way to the code',
      choices: [{ short: false }, { short: true }],
      moves: [
        { do: 'suggest', text: 'Say your name first.', starter: null },
        { do: 'take-back', line: 'a-line-of-somebody-else' },
        { do: 'spoken', text: 'Please speak up.' },
        { do: 'go', step: 'talk' },
        { do: 'rule', rule: { present: 67, support: 90 } },
        { do: 'helper', person: null },
        { do: 'finish' },
      ],
      responses: [{ line: 'a-new-name' }, { line: 'another', question: true, worry: false }],
      kept: ['{"short":false}', '{"short":true,"since":"another version"}'],
    },
  ],
  check: [
    {
      of: 'the check',
      choices: [
        { only: null, words: {}, short: false },
        { only: ['a-line'], words: { 'a-line': 'In other words.' }, short: true },
      ],
      moves: [
        { do: 'say-all', stance: 'live' },
        { do: 'finish', today: true },
      ],
      responses: [
        { item: 'a-line', stance: 'agree' },
        { item: 'a-line', stance: 'block', why: 'I cannot hear.', told: 'all' },
      ],
      kept: ['{"only":null,"words":{},"short":false}'],
    },
  ],
  agreement: [
    {
      of: 'the code as it stands',
      choices: [{ stands: true }],
      moves: [
        { do: 'change', about: null, text: 'Read the chat out.', out: false },
        { do: 'not-kept', clause: null, text: null, named: false },
        { do: 'not-kept', clause: null, text: 'Somebody talks all the time.', named: true },
        { do: 'reminded', report: 'a-report' },
        { do: 'ask', ask: 'talk' },
        { do: 'ask', ask: null },
      ],
      responses: [{ version: 1, says: 'ok' }, { clause: 'a-clause' }],
      kept: ['{"stands":true}'],
    },
  ],
};
