import { expect, test, vi } from 'vitest';
import { cell } from '../live/cell.ts';
import { settled } from '../live/hand-clock.ts';
import { NOTHING_YET } from '../live/meeting.ts';
import { amina, poll, viewOf } from './fixtures.ts';
import { startNews } from './news.ts';

function listening() {
  const view = cell(NOTHING_YET);
  const said: string[] = [];
  startNews(view, (text) => said.push(text));
  return { view, said };
}

test('a screen reader hears what opens and what is shown, once each', async () => {
  const { view, said } = listening();
  view.set(viewOf(amina));
  view.set(viewOf(amina, [poll('a')]));
  view.set(viewOf(amina, [poll('a', 'open', 7)]));
  view.set(viewOf(amina, [poll('a', 'shown')]));
  await vi.waitFor(() => expect(said).toHaveLength(2));
  expect(said[0]).toBe('New poll: What is your weather right now?');
  expect(said[1]).toMatch(/^Results are in\./);
});

test('whoever comes late finds things as they are, and is not told of the past', async () => {
  const { view, said } = listening();
  view.set(viewOf(amina, [poll('a', 'shown'), poll('b')]));
  await settled();
  expect(said).toEqual([]);
});
