import type { Block } from '../../../server/document/wire.ts';
import type { WriteUp, Written } from '../../../server/afterwards/write-up/wire.ts';

const NOTHING: WriteUp = { short: '', actions: [], decisions: [], notes: [], parked: [], keep: [], change: [], try: [] };

const WORDS: WriteUp = {
  short: '94 of us came. We arrived mostly cloudy and left mostly sunny. We agreed how we work together. Next: the garden plan.',
  decisions: ['We meet on Tuesdays at ten.', 'Notes go out two days later.'],
  actions: [
    { what: 'Book an interpreter for the next three sessions', who: 'Amina', by: '2027-03-08', done: true },
    { what: 'Ask the council about the gate', who: '', by: null, done: false },
  ],
  notes: ['The gate is locked on Sundays.', 'Two people would like to read the plan on paper.'],
  parked: ['Who pays for the bus?'],
  keep: ['Captions from the first minute'],
  change: ['Breaks of ten minutes'],
  try: ['Music while people arrive'],
};

const list = (items: string[]): Block => ({ block: 'list', items });
const heading = (text: string): Block => ({ block: 'heading', text });

/** What facilitators wrote, for scenes and tests. */
export const written = (words: Partial<WriteUp> = WORDS, rev = 3): Written => {
  const all = { ...NOTHING, ...words };
  const { decisions, actions, notes, parked } = all;
  const titled = (text: string, items: string[]) => (items.length === 0 ? [] : [heading(text), list(items)]);
  const table: Block = {
    block: 'table',
    caption: `${actions.length} actions, 1 of them done.`,
    head: ['What', 'Who', 'By when', 'Done'],
    rows: actions.map(({ what, who, by, done }) => [
      what,
      who || 'Nobody yet',
      by === null ? 'No day yet' : '8 March 2027',
      done ? 'Yes' : 'Not yet',
    ]),
  };
  return {
    rev,
    words: all,
    chapters: {
      decisions: [...titled('We decided', decisions), ...(actions.length === 0 ? [] : [table])],
      notes: notes.length === 0 ? [] : [list(notes)],
      parked: parked.length === 0 ? [] : [list(parked)],
      learned: [...titled('Keep', all.keep), ...titled('Change', all.change), ...titled('Try', all.try)],
    },
  };
};

export const nothingWritten = written({}, 0);
