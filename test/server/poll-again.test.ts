import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startHouse } from '../support/house.ts';
import { filesUnder } from '../support/traces.ts';

test('asked again at the end: how many moved, told by each device, while nothing of the first answers is left on the server', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const crowd = await house.crowd(12);
  const first = await ana.opens({ again: true });
  for (const [at, person] of crowd.entries()) await person.answers(first, at < 6 ? 'storm' : 'bright-spells');
  await ana.closes(first, { show: true });
  expect(readdirSync(join(house.folder, 'boxes'))).toEqual([]);

  const second = await ana.opens({ preset: 'leaving-weather', since: first });
  expect(readdirSync(join(house.folder, 'boxes'))).not.toEqual([]);
  await crowd[0]!.sees(second, ({ since }) => since === first);
  for (const [at, person] of crowd.entries()) {
    const move = at < 6 ? { choice: 'sunny', moved: 'easier' } : { choice: 'bright-spells', moved: 'same' };
    expect(await person.move(second, move)).toMatchObject({ ok: true });
  }
  expect(ana.heard).not.toContain('easier');
  await ana.closes(second, { show: true });
  const { outcome } = await crowd[0]!.sees(second, (poll) => poll.outcome !== null);
  expect(outcome).toMatchObject({ moved: { both: 12, parts: [{ count: 6 }, { count: 6 }, { count: 0 }] } });
  await house.stop();
  for (const file of filesUnder(house.folder)) expect(readFileSync(file).includes('"moved":"'), file).toBe(false);
});
