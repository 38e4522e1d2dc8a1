import { expect, test } from 'vitest';
import { PROTOCOL, PROTOCOL_HEADER } from '../../server/wire.ts';
import { startHouse } from '../support/house.ts';

test('a panel that stayed open over a deploy is told to load itself again, and a current one is heard', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana');
  const ask = (path: string, protocol: number) =>
    fetch(house.base + path, { headers: { authorization: `Bearer ${ana.token}`, [PROTOCOL_HEADER]: String(protocol) } });

  for (const path of ['/api/view', '/api/live']) {
    const answer = await ask(path, PROTOCOL - 1);
    expect([answer.status, await answer.json()]).toEqual([426, { ok: false, why: 'panel-too-old' }]);
  }
  expect((await ask('/api/view', PROTOCOL)).status).toBe(200);
});
