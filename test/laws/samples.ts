import type { Activities, KindName } from '../../server/activities/wire.ts';

/**
 * What the laws need to know of a kind to put it through them. `choices` are what facilitators may send; `kept` is a setup as it
 * lies in somebody's database: such a row is never edited here, for nobody edits it there. A changed setup adds another.
 */
export type Sample<K extends KindName> = {
  choices: unknown[];
  moves: Activities[K]['move'][];
  responses: Activities[K]['response'][];
  kept: string[];
};

export const samples: { [K in KindName]: Sample<K> } = {
  poll: {
    choices: [
      { preset: 'weather-3' },
      { preset: 'weather-3-plain', level: 'private', threshold: 20, purpose: 'to choose when to break' },
      { preset: 'weather-3', level: 'counted', hold: false },
      { preset: 'weather-3', level: 'counted', hold: true },
    ],
    moves: [{ choice: 'sunny' }, { choice: null }],
    responses: [{ choice: 'sunny' }, { choice: 'bright-spells' }, { choice: 'storm' }],
    kept: [
      '{"preset":"weather-3","question":"What is your weather right now?","answers":[{"key":"sunny","label":"Sunny","meaning":"I feel good.","short":"sunny","picture":"sun"},{"key":"bright-spells","label":"Cloudy with bright spells","meaning":"A bit of both.","short":"cloudy","picture":"bright-spells"},{"key":"storm","label":"Storm","meaning":"Today is hard.","short":"storm","picture":"storm"}],"ordered":true,"level":"private","threshold":5,"hold":false,"purpose":"to set the pace"}',
      '{"preset":"a-preset-we-dropped","question":"How?","answers":[{"key":"sunny","label":"Sunny"},{"key":"storm","label":"Storm"}],"ordered":false,"level":"counted","threshold":5,"hold":false,"purpose":"to set the pace","since":"another version"}',
    ],
  },
};
