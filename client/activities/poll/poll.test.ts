import { expect, test } from 'vitest';
import { outcomeOf, ownPollOf, pollOf } from './fixtures.ts';
import { pollNews } from './news.ts';
import { poll } from './poll.ts';

const open = pollOf();
const outcome = outcomeOf({ sunny: 28, 'bright-spells': 56, storm: 7 });

test.each([
  ['a poll opens', null, open, 'New poll: What is your weather right now?'],
  ['a vote comes in', open, pollOf({ answered: 1 }), null],
  ['it closes, and the results are still to come', open, pollOf({}, 'closed'), null],
  ['its results are shown', open, pollOf({ outcome }, 'shown'), 'Results are in. Most of us (56) are cloudy with bright spells.'],
  [
    'they are shown after a look',
    pollOf({ outcome }, 'closed'),
    pollOf({ outcome }, 'shown'),
    'Results are in. Most of us (56) are cloudy with bright spells.',
  ],
  [
    'there is no safe table',
    open,
    pollOf({ outcome: { show: 'words-only', answered: 9 } }, 'shown'),
    'Results are in. We are in different places.',
  ],
  ['too few answered', open, pollOf({ outcome: { show: 'too-few', answered: 4 } }, 'shown'), 'Poll closed. Too few answers to show.'],
  ['its answers cannot be read', open, pollOf({}, 'lost'), 'Poll closed. We could not read the answers back.'],
  ['somebody comes when all is over', null, pollOf({ outcome }, 'shown'), null],
])('when %s, a screen reader hears what is news', (_what, before, now, news) => {
  expect(pollNews(before, now)).toBe(news);
});

test('it is called by its name', () => {
  expect(poll.title(open)).toBe('Weather poll');
  expect(poll.title(pollOf({}, 'open', 'weather-3-plain'))).toBe('How we are');
  expect(poll.title(pollOf(ownPollOf('rank')))).toBe('What shall we do first?');
});
