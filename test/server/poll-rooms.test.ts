import { expect, test } from 'vitest';
import type { PollChoice } from '../../server/activities/poll/wire.ts';
import { startHouse, type House } from '../support/house.ts';
import type { Someone } from '../support/someone.ts';
import { contextOf, type Seat } from '../support/zoom.ts';

const open = (setup: PollChoice) => ({ type: 'open', kind: 'poll', setup }) as const;
const ROOM = { meetingUuid: 'the room', parentUuid: 'the meeting', breakoutRoomId: 'R1' };

/** The same panel proves anew who sits there and where, as it does when Zoom has moved it. */
async function knocks(house: House, seat: Seat): Promise<Someone> {
  const person = house.someone(seat.person);
  await person.enter({ by: 'zoom', context: contextOf(seat) });
  return person;
}

test('from inside a room nobody starts a private poll: three people in a room are not private', async () => {
  const house = await startHouse();
  await house.join('Ana', { role: 'host' });
  const inRoom = await knocks(house, { person: 'Ana', role: 'host', ...ROOM });
  expect(await inRoom.tries(open({ preset: 'weather-3' }))).toBe('in-a-room');
  const back = await knocks(house, { person: 'Ana', role: 'host' });
  expect(await back.tries(open({ preset: 'weather-3' }))).toBe('done');
});

test('also where the server does not know to which meeting the room belongs', async () => {
  const house = await startHouse();
  const lone = await house.join('Mal', { role: 'co-host', meetingUuid: 'some room', breakoutRoomId: 'R7' });
  expect(await lone.tries(open({ preset: 'weather-3' }))).toBe('in-a-room');
  expect(await lone.tries(open({ preset: 'weather-3', level: 'counted' }))).toBe('done');
});

test('a poll reaches everybody of the session, in every room and outside of them', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const cai = await house.join('Cai');
  const ben = await house.join('Ben', ROOM);
  const dee = await house.join('Dee', { ...ROOM, meetingUuid: 'another room', breakoutRoomId: 'R2' });
  const poll = await ana.opens({ threshold: 3 });
  for (const person of [ben, cai, dee]) await person.answers(poll, 'sunny');
  await ana.closes(poll, { show: true });
  for (const person of [ben, cai, dee])
    expect((await person.sees(poll, ({ outcome }) => outcome !== null)).outcome).toMatchObject({ show: 'parts', answered: 3 });
});
