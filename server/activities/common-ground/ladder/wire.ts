/** From what everyone could say to what only one group could say. */
export type Step = { key: string; name: string; example: string; test: string };

export const LADDER: readonly Step[] = [
  { key: 'everyone', name: 'Everyone', example: 'We like food.', test: 'Nearly all people could say it' },
  { key: 'kind', name: 'A kind', example: 'We like spicy food.', test: 'Many groups in this meeting could say it' },
  {
    key: 'particular',
    name: 'A particular thing',
    example: 'We all put chilli on fruit.',
    test: 'Few groups could say it. You can picture it',
  },
  {
    key: 'moment',
    name: 'A moment',
    example: 'We all learned it from someone at work, and now do it alone at night.',
    test: 'Only we could say it',
  },
];

/** Where groups are asked to go. The step after it is a gift, never a demand. */
export const TARGET = 'particular';

/** The one rule for people. */
export const RULE = 'Could the group next door say this too? If yes, go one step closer.';

/** Ways to go closer: buttons, each of which reveals its question. */
export const CLOSER: readonly { key: string; question: string }[] = [
  { key: 'which', question: 'Which one?' },
  { key: 'when', question: 'When was the last time?' },
  { key: 'how', question: 'How exactly do you do it?' },
  { key: 'where', question: 'Where does that happen?' },
  { key: 'not', question: 'What do you not like about it?' },
  { key: 'began', question: 'How did it start?' },
];

/** What people do not have in common with the world counts as well. */
export const SHARED_DIFFERENCES: readonly string[] = ['None of us has ever seen snow', 'All three of us gave up the guitar'];
