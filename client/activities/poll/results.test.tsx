import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { PollOutcome } from '../../../server/activities/poll/wire.ts';
import { PollCard } from './card.tsx';
import { cardProps, commonOf, outcomeOf, ownPollOf, pollOf } from './fixtures.ts';
import type { Paper } from './paper.ts';
import { Results, resultsHeading } from './results.tsx';

/** What stands there, without the markup. */
const read = (outcome: PollOutcome, setup: Paper = commonOf()) =>
  renderToStaticMarkup(<Results setup={setup} outcome={outcome} />)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

describe('the results', () => {
  test('are a sentence, a table and bars with the same figures', () => {
    const text = read(outcomeOf({ sunny: 28, 'bright-spells': 56, storm: 7 }));
    expect(text).toContain('Most of us (56) are cloudy with bright spells.');
    expect(text).toContain('Answer People Share Sunny 28 31 % Cloudy with bright spells 56 62 % Storm 7 8 %');
    expect(text).toContain('28 · 31 %');
    expect(text).toContain('Shares are rounded, so they add to 101.');
    expect(text).toContain('91 people answered. We keep these totals, and not who chose what.');
  });

  test('say nothing of rounding where there is nothing to say', () => {
    expect(read(outcomeOf({ sunny: 5, 'bright-spells': 5, storm: 0 }))).not.toContain('rounded');
    expect(read(outcomeOf({ sunny: 0, 'bright-spells': 0, storm: 0 }))).not.toContain('rounded');
  });

  test('name what was joined, and why', () => {
    const text = read(outcomeOf({ sunny: 6, 'bright-spells+storm': 6 }));
    expect(text).toContain('Cloudy or storm 6 50 %');
    expect(text).toContain('Small numbers are joined, so that nobody stands out.');
  });

  test('call one of many less than a hundredth, not nothing', () => {
    expect(read(outcomeOf({ sunny: 299, 'bright-spells': 0, storm: 1 }))).toContain('Storm 1 under 1 %');
  });

  test('of four people are a number, and the rule', () => {
    expect(read({ show: 'too-few', answered: 4 }).trim()).toBe(
      '4 people answered. We show the spread when 5 or more people have answered.',
    );
  });

  test('without a safe table are words', () => {
    const text = read({ show: 'words-only', answered: 12 });
    expect(text).toContain('We are in different places.');
    expect(text).toContain('12 people answered. Some numbers are too small to show.');
  });
});

test('above them stands what they are of: a poll without a name of its own says its question', () => {
  const outcome = outcomeOf({ sunny: 28, 'bright-spells': 56, storm: 7 });
  expect(resultsHeading(commonOf(), outcome)).toBe('Our weather');
  expect(resultsHeading(commonOf(ownPollOf('one')), outcome)).toBe('What shall we do first?');
});

test('whoever answers too late is told that the poll closed before, and what happens next', () => {
  const late = { activity: pollOf({ answered: 21 }, 'closed'), tap: { status: 'refused', why: 'closed' } as const };
  const text = renderToStaticMarkup(<PollCard {...cardProps(late.activity, { tap: late.tap })} />).replaceAll(/<[^>]+>/g, ' ');
  expect(text).toContain('The poll closed before your answer arrived.');
  expect(text).toContain('The poll has closed. Waiting for the facilitator to show the results.');
});
