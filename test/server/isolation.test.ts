import Database from 'better-sqlite3';
import * as fc from '../support/fast-check.ts';
import jwt from 'jsonwebtoken';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Command } from '../../server/wire.ts';
import { ask } from '../support/ask.ts';
import { startHouse, type House } from '../support/house.ts';
import { SEED } from '../support/seed.ts';
import type { Someone } from '../support/someone.ts';
import { contextOf } from '../support/zoom.ts';

/** What somebody may try: a command with an id that is their own, somebody else's, or nobody's; or another way in. */
type Act = {
  who: number;
  what: Command['type'] | 'links' | 'no-links' | 'no-meeting' | 'seat' | 'code' | 'link' | 'zoom';
  id: number;
  choice: string;
};

const act: fc.Arbitrary<Act> = fc.record({
  who: fc.nat({ max: 2 }),
  what: fc.constantFrom<Act['what']>(
    ...(['arrive', 'move', 'open', 'close', 'show', 'delete', 'revise', 'keep', 'title', 'rooms', 'browser-door', 'forget-me'] as const),
    ...(['move', 'close', 'show', 'delete', 'rooms'] as const), // more of those that name something
    ...(['links', 'no-links', 'no-meeting', 'seat', 'code', 'link', 'zoom'] as const),
  ),
  id: fc.nat(),
  choice: fc.constantFrom('sunny', 'bright-spells', 'storm', 'nothing of the kind'),
});

const OWN = { form: 'words', question: 'What is new?', answers: [], ordered: false };

type Room = { name: string; people: Someone[]; poll: string; code: string; ids: string[] };

/** A meeting in the middle of things: a poll that is over, one that is open and answered, names, a title. */
async function meetingIn(house: House, name: string): Promise<Room> {
  const host = await house.join(`Host of ${name}`, { role: 'host', meetingUuid: name });
  const others = [
    await house.join(`First of ${name}`, { meetingUuid: name }),
    await house.join(`Second of ${name}`, { meetingUuid: name }),
  ];
  await host.does({ type: 'title', title: `Title of ${name}` });
  const over = await host.opens({ level: 'counted' });
  await others[0]!.answers(over, 'sunny');
  await host.closes(over, { show: true });
  const poll = await host.opens();
  await others[0]!.answers(poll, 'storm');
  await host.sees(poll, ({ answered }) => answered === 1);
  const people = [host, ...others];
  const { meetingId } = jwt.decode(host.token, { json: true }) as { meetingId: string };
  const ids = [poll, over, meetingId, ...people.map(({ personId }) => personId)];
  return { name, people, poll, code: host.view.desk!.browserDoor!.code, ids };
}

/** Everything that is stored of a meeting. */
function rowsOf(house: House, { people }: Room): string {
  const db = new Database(join(house.folder, 'bright-spells.db'), { readonly: true });
  const { meetingId } = jwt.decode(people[0]!.token, { json: true }) as { meetingId: string };
  const all = (sql: string) => db.prepare<[string]>(sql).all(meetingId);
  const rows = [
    all('SELECT * FROM meetings WHERE id = ?'),
    all('SELECT * FROM people WHERE meeting_id = ? ORDER BY id'),
    all('SELECT * FROM activities WHERE meeting_id = ? ORDER BY id'),
    all('SELECT hex(key) FROM meeting_keys WHERE meeting_id = ? ORDER BY key'),
    all('SELECT hex(secret) FROM review_links WHERE meeting_id = ?'),
    all('SELECT * FROM keepsakes WHERE series_id = (SELECT series_id FROM meetings WHERE id = ?) ORDER BY key'),
  ];
  db.close();
  return JSON.stringify(rows);
}

const viewsOf = async (house: House, { people }: Room) =>
  Promise.all(people.map(async ({ token }) => (await ask(house.base, 'GET /api/view', { token })).text));

async function perform(house: House, room: Room, other: Room, { who, what, id: pick, choice }: Act): Promise<void> {
  const person = room.people[who]!;
  const known = [...other.ids, other.name, 'AAAAAAAAAAAAAAAAAAAAAA', room.poll];
  const id = known[pick % known.length]!;
  const { token } = person;
  const send = (command: object) => ask(house.base, 'POST /api/commands', { token, body: { id: newId(pick), protocol: 1, ...command } });
  switch (what) {
    case 'arrive':
      return void (await send({ type: what, name: choice }));
    case 'move':
      return void (await send({ type: what, activityId: id, move: { choice }, seq: 1 + (pick % 5) }));
    case 'open':
      return void (await send({ type: what, kind: 'poll', setup: { preset: 'weather-3' } }));
    case 'close':
      return void (await send({ type: what, activityId: id, show: pick % 2 === 0 }));
    case 'show':
    case 'delete':
      return void (await send({ type: what, activityId: id }));
    case 'revise':
      return void (await send({ type: what, activityId: id, change: { text: choice, hidden: true } }));
    case 'keep':
      return void (await send({ type: what, kind: 'poll', keep: pick % 2 === 0 ? { own: OWN } : { remove: id } }));
    case 'title':
      return void (await send({ type: what, title: `${choice} ${pick}` }));
    case 'care':
      return void (await send({ type: what, care: { real: false, name: choice, during: '', after: '', emergency: '' } }));
    case 'join-series':
      return void (await send({ type: what, meetingId: id }));
    case 'join-by-code':
      return void (await send({ type: what, code: `${id}.${choice}` }));
    case 'leave-series':
      return void (await send({ type: what }));
    case 'give-series':
      return void (await send({ type: what, personId: id }));
    case 'rooms':
      return void (await send({ type: what, ids: [other.name, id] }));
    case 'browser-door':
      return void (await send({ type: what, open: pick % 2 === 0 }));
    case 'forget-me':
      return void (await send({ type: what }));
    case 'links':
      return void (await ask(house.base, 'POST /api/review-links', { token }));
    case 'no-links':
      return void (await ask(house.base, 'DELETE /api/review-links', { token }));
    case 'no-meeting':
      return void (await ask(house.base, 'DELETE /api/meeting', { token }));
    case 'seat':
      return void (await house.someone('Thief').enter({ by: 'seat', seat: id }));
    case 'code':
      return void (await house.someone('Thief').enter({ by: 'code', code: id }));
    case 'link':
      return void (await house.someone('Thief').enter({ by: 'link', secret: id }));
    case 'zoom': {
      const context = contextOf({ person: person.name, meetingUuid: room.name, breakoutRoomId: other.name, role: 'host' });
      return void (await person.enter({ by: 'zoom', context }));
    }
  }
}

const newId = (number: number) => `id${number}`.padEnd(22, '-');

test(`whatever people do in one meeting, not a byte of another is changed or heard (seed ${SEED})`, async () => {
  const house = await startHouse();
  let evening = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 8, maxLength: 20 }), async (acts) => {
      evening += 1;
      const [ours, theirs] = [await meetingIn(house, `meeting A${evening}`), await meetingIn(house, `meeting B${evening}`)];
      await house.passes(60_000);
      const [rows, views] = [rowsOf(house, theirs), await viewsOf(house, theirs)];
      for (const one of acts) await perform(house, ours, theirs, one);
      expect(rowsOf(house, theirs)).toBe(rows);
      expect(await viewsOf(house, theirs)).toEqual(views);
      for (const person of ours.people)
        for (const canary of [...theirs.ids, theirs.code, `of ${theirs.name}`]) expect(person.heard).not.toContain(canary);
      for (const person of [...ours.people, ...theirs.people]) person.leave();
    }),
    { numRuns: 20 },
  );
});

test('the check above would see a meeting change, and hear a word of it', async () => {
  const house = await startHouse();
  const room = await meetingIn(house, 'meeting');
  const [rows, views] = [rowsOf(house, room), await viewsOf(house, room)];
  await perform(house, room, room, { who: 0, what: 'title', id: 1, choice: 'storm' });
  expect(rowsOf(house, room)).not.toBe(rows);
  expect(await viewsOf(house, room)).not.toEqual(views);
  for (const canary of [room.code, room.poll, 'of meeting', ...room.people.map(({ personId }) => personId)])
    expect(room.people[0]!.heard).toContain(canary);
});
