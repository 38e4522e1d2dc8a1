import { expect, test } from 'vitest';
import { MOST_KEPT, type KeptPoll, type OwnPoll } from '../../server/activities/poll/wire.ts';
import type { Frame } from '../../server/wire.ts';
import { MINUTE_MS, startHouse } from '../support/house.ts';
import type { Someone } from '../support/someone.ts';

const tea = (question = 'Tea first?'): OwnPoll => ({ form: 'one', question, answers: ['Yes', 'No'], ordered: false });
const keptIn = ({ desk }: Frame) => (desk?.shelves?.poll as { kept: KeptPoll[] } | undefined)?.kept ?? [];
const questionsOf = (view: Frame) => keptIn(view).map(({ own }) => own.question);
const keeps = (person: Someone, keep: object, id?: string) => person.tries({ type: 'keep', kind: 'poll', keep }, id);
const sees = (person: Someone, ...questions: string[]) => person.until((view) => questionsOf(view).join() === questions.join());

test('a poll that one facilitator has written is there for all of them, on any device, after a restart', async () => {
  const house = await startHouse();
  const [ana, lucy] = [await house.join('Ana', { role: 'host' }), await house.join('Lucy', { role: 'co-host' })];
  expect(await keeps(ana, { own: tea('  Tea   first? ') })).toBe('done');
  await sees(lucy, 'Tea first?');
  await house.restart();
  await lucy.listen();
  await sees(lucy, 'Tea first?');
  expect(keptIn(lucy.view)[0]?.own).toEqual(tea());
});

test('it can be changed and let go, and a press that the network repeats keeps it once', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const press = 'B'.repeat(22);
  for (let time = 0; time < 3; time += 1) expect(await keeps(ana, { own: tea() }, press)).toBe('done');
  await sees(ana, 'Tea first?');
  const [{ id }] = keptIn(ana.view) as [KeptPoll];
  expect(await keeps(ana, { own: tea('Coffee first?'), id })).toBe('done');
  await sees(ana, 'Coffee first?');
  expect(await keeps(ana, { remove: id })).toBe('done');
  await sees(ana);
});

test('only facilitators keep polls, and nobody else is told of them', async () => {
  const house = await startHouse();
  const [ana, ben] = [await house.join('Ana', { role: 'host' }), await house.join('Ben')];
  expect(await keeps(ben, { own: tea() })).toBe('facilitators-only');
  expect(await keeps(ana, { own: tea() })).toBe('done');
  await sees(ana, 'Tea first?');
  await ana.does({ type: 'title', title: 'All of it has come' });
  await ben.until(({ meeting }) => meeting?.title === 'All of it has come');
  expect(ben.heard).not.toContain('Tea first?');
});

test('what could not be asked is not kept, and neither is more than a shelf holds', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const wrong = [
    {},
    { own: { ...tea(), answers: ['Yes'] } },
    { own: tea(''), id: 'x' },
    { own: { ...tea(), author: 'Ana' } },
    { remove: '../x' },
  ];
  for (const keep of wrong) expect(await keeps(ana, keep)).toMatch(/malformed|bad-setup/);
  expect(await ana.tries({ type: 'keep', kind: 'common-ground', keep: { own: tea() } })).toBe('malformed');
  for (let at = 0; at < MOST_KEPT; at += 1) {
    if (at % 8 === 0) await house.passes(MINUTE_MS); // nobody is too fast
    expect(await keeps(ana, { own: tea(`Question ${at}`) })).toBe('done');
  }
  expect(await keeps(ana, { own: tea('One more?') })).toBe('too-large');
});
