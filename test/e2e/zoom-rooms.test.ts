import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Meeting } from '../../client/rehearsal/meeting.ts';
import { begin, type Begun } from './support/begin.ts';
import { KEPT } from './support/company.ts';
import { expectSoon, SEATS, type Name, type Rehearsal } from './support/rehearsal.ts';

let begun: Begun;

afterEach(() => expect(begun.watched.complaints()).toEqual([]));

/** What Zoom knows of the meeting. */
const zoomOf = async ({ page }: Rehearsal) =>
  JSON.parse(await page.evaluate((key) => sessionStorage.getItem(key) ?? '{}', KEPT)) as Meeting;

/** Who is in which room, by the names of rooms; the main room is empty text. */
async function roomsOf(meeting: Rehearsal): Promise<Map<string, string[]>> {
  const { rooms, seats, extras } = await zoomOf(meeting);
  const inside = new Map<string, string[]>();
  for (const { id, room } of [...seats, ...extras]) {
    const name = rooms.list.find(({ listId }) => listId === room)?.name ?? '';
    inside.set(name, [...(inside.get(name) ?? []), id]);
  }
  return inside;
}

/** What the check says of 91 people and a guest in threes, once each is known by one name only. */
const EXACT = '30 groups: 28 of 3, 2 of 4.';

const LINE = 'One thing we all share';

/** A line that somebody puts on the wall for their group. */
async function write(meeting: Rehearsal, name: Name, text: string) {
  await meeting.panel(name).getByLabel(LINE, { exact: true }).fill(text);
  await meeting.press(name, 'Put it on the wall');
  await meeting.button(name, 'Put it on the wall').waitFor({ state: 'detached' }); // once it is there as it was written
}

const openCard = (meeting: Rehearsal, name: Name) => meeting.panel(name).getByText('Your own card', { exact: true }).click();

/** A facilitator sets it up. */
async function setUp(meeting: Rehearsal, name: Name = 'Nicc') {
  const panel = meeting.panel(name);
  await meeting.press(name, /^Find what we share/);
  await panel.getByRole('radio', { name: 'In Zoom rooms that this panel makes' }).check();
  await panel.getByRole('checkbox', { name: /^Begin with 2 quiet minutes/ }).uncheck();
  await meeting.press(name, 'Start');
}

/** A new meeting in which Amina and Ben have come in. */
async function meet(): Promise<Rehearsal> {
  begun = await begin();
  const { meeting } = begun;
  await Promise.all([meeting.confirmName('Amina'), meeting.confirmName('Ben')]);
  return meeting;
}

const inMain = async (meeting: Rehearsal) => (await roomsOf(meeting)).get('') ?? [];

/** In the controls of the page itself, not of a seat. */
const setZoom = ({ page }: Rehearsal, label: string, option: string) =>
  page.getByLabel(label, { exact: true }).selectOption({ label: option });

describe('91 people and a guest, of whom one has a device that cannot go into rooms', () => {
  let meeting: Rehearsal;
  const lines = {
    Ben: 'We all ring a bell when the soup is done',
    Amina: 'We all wave at the bin lorry when it comes',
    Nicc: 'We all know where the spare key of our neighbour is',
    Lucy: 'We all eat the crust before the pie',
  };
  beforeAll(async () => {
    meeting = await meet();
  });
  afterAll(() => begun.end());

  test('come: 90 beside Amina and Ben, the host and a co-host', async () => {
    await meeting.set('Amina', 'Going into rooms', 'Does not work');
    await meeting.addCrowd();
    for (let thirty = 2; thirty <= 3; thirty++) await meeting.page.getByRole('button', { name: 'Add 30 people' }).click();
    await expectSoon(() => meeting.words('Nicc')).toContain('94 here');
  });

  test('are dealt, and the host is offered one press for all of their rooms', async () => {
    await setUp(meeting);
    await meeting.press('Nicc', 'Make groups');
    // Panels tell one after the other who they are in Zoom; those who have not yet would be dealt twice.
    const dealt = async () => {
      const words = await meeting.words('Nicc');
      if (!words.includes(EXACT)) await meeting.press('Nicc', 'Deal again');
      return words;
    };
    await expect.poll(dealt, { timeout: 30_000, interval: 3_000 }).toContain(EXACT);
    await meeting.press('Nicc', 'Show the groups');
    await expectSoon(() => meeting.words('Nicc')).toContain('30 rooms for 92 people.');
  });

  test('are moved into 30 rooms with one press; only Amina’s device stays behind', async () => {
    await meeting.press('Nicc', 'Make and open the rooms');
    await expectSoon(() => meeting.heading('Nicc')).toBe('Groups are together');
    const rooms = await roomsOf(meeting);
    expect(rooms.get('')).toEqual([SEATS.Nicc, SEATS.Lucy, SEATS.Amina]);
    rooms.delete('');
    expect(rooms.size).toBe(30);
    expect([...rooms.values()].reduce((sum, { length }) => sum + length, 0)).toBe(91);
    expect([...rooms.values()].every(({ length }) => length >= 2 && length <= 4)).toBe(true);
  });

  test('sit in the room that has the name of their group', async () => {
    await meeting.panel('Nicc').getByText('Who is with whom').click();
    const listed = await meeting.panel('Nicc').locator('li:has(strong)').allTextContents();
    const [name = ''] = /^Group \d+/.exec(listed.find((line) => /\bBen\b/.test(line)) ?? '') ?? [];
    expect((await roomsOf(meeting)).get(name)).toContain(SEATS.Ben);
  });

  test('are all heard of in their rooms, and the host sees that Amina is not in hers', async () => {
    await expectSoon(() => meeting.words('Nicc')).toContain('1 person is still in the main room: \u2068Amina\u2069');
  });

  test('write; Ben, a guest, puts another line on the wall for his group', async () => {
    await expectSoon(() => meeting.words('Nicc')).toMatch(/(28|29|30) groups have a line/); // whose first name is not Amina or Ben
    await write(meeting, 'Ben', 'We all ring a bell at noon');
  });

  test('half a minute later Amina is asked what suits her, and does it in the main room', async () => {
    await expectSoon(() => meeting.heading('Amina')).toBe('Still here? That is fine');
    await meeting.press('Amina', 'Do it here');
    await write(meeting, 'Amina', lines.Amina);
  });

  test('the host goes on with a phone, which cannot make or see rooms, and takes part on his own', async () => {
    await meeting.set('Nicc', 'Device', 'Phone');
    await meeting.change('Nicc', 'Load the panel again');
    await expectSoon(() => meeting.heading('Nicc')).toBe('Groups are together');
    await meeting.press('Nicc', 'Put me in a group');
    await openCard(meeting, 'Nicc');
    await meeting.press('Nicc', 'Do it on my own');
    await write(meeting, 'Nicc', lines.Nicc);
  });

  test('the co-host, to whom Zoom shows nobody in any room, is placed in a group, goes to its room, and writes there', async () => {
    // The newest line of a group stands, so those that are looked for later are written when nobody else writes any more.
    await expectSoon(() => meeting.words('Lucy')).toContain('32 groups have a line');
    await write(meeting, 'Ben', lines.Ben);
    await meeting.press('Lucy', 'Put me in a group');
    await openCard(meeting, 'Lucy');
    await meeting.press('Lucy', 'Go to my room');
    await expectSoon(() => inMain(meeting)).not.toContain(SEATS.Lucy);
    await write(meeting, 'Lucy', lines.Lucy);
    const together = [...(await roomsOf(meeting)).values()].find((inside) => inside.includes(SEATS.Lucy)) ?? [];
    if (together.includes(SEATS.Ben)) lines.Ben = lines.Lucy; // chance has put her into his group
  });

  test('come back at the co-host’s press, and the rooms are closed in Zoom too', async () => {
    await meeting.press('Lucy', 'Bring all to the wall');
    await expectSoon(async () => (await zoomOf(meeting)).rooms.state).toBe('closed');
    expect(await inMain(meeting)).toHaveLength(94);
    await expectSoon(() => meeting.heading('Amina')).toBe('What we share');
  });

  test('have a line of each group on the wall, and whoever wrote finds their own there', async () => {
    await expectSoon(() => meeting.words('Amina')).toContain('32 lines'); // of 30 rooms, of the main room, and of one on his own
    for (const name of ['Nicc', 'Lucy'] as const) await openCard(meeting, name);
    for (const name of ['Ben', 'Amina', 'Nicc', 'Lucy'] as const) {
      await meeting.press(name, 'Show more');
      const own = meeting.panel(name).getByRole('listitem').filter({ hasText: 'This is the line of your group.' });
      await expectSoon(() => own.allTextContents()).toEqual([expect.stringContaining(lines[name])]);
    }
  });
});

describe('in a strict Zoom, with rooms that are there already, somebody without the panel, and somebody whose device cannot go in', () => {
  let meeting: Rehearsal;
  beforeAll(async () => {
    meeting = await meet();
  });
  afterAll(() => begun.end());

  test('the host is warned before the rooms are deleted, and may keep them', async () => {
    const { page } = meeting;
    await setZoom(meeting, 'How strict Zoom is', 'Strict');
    await page.getByRole('button', { name: 'Add somebody without the panel' }).click();
    await meeting.set('Ben', 'Going into rooms', 'Does not work');
    await page.getByRole('button', { name: 'Open two breakout rooms' }).click();
    await page.getByRole('button', { name: 'Bring everybody back' }).click();
    await expectSoon(() => inMain(meeting)).toHaveLength(5);
    await setUp(meeting);
    await expectSoon(() => meeting.words('Nicc')).toContain('1 person in Zoom has no panel open.');
    await meeting.press('Nicc', 'Make groups');
    await meeting.press('Nicc', 'Show the groups');
    await meeting.press('Nicc', 'Make and open the rooms');
    await meeting.panel('Nicc').getByText('Zoom has 2 rooms. New rooms delete them.').waitFor();
    await meeting.press('Nicc', 'Keep them');
    await expectSoon(() => meeting.words('Nicc')).toContain('Nothing was changed.');
    expect((await zoomOf(meeting)).rooms.list).toHaveLength(2);
  });

  test('once they are replaced, everybody is in the room whose device can; the host sees who is not', async () => {
    await meeting.press('Nicc', 'Go on');
    await meeting.press('Nicc', 'Delete them and make new ones');
    await expectSoon(() => meeting.heading('Nicc')).toBe('Groups are together');
    expect(await inMain(meeting)).toEqual([SEATS.Nicc, SEATS.Lucy, SEATS.Ben]);
    await expectSoon(() => meeting.words('Nicc')).toContain('Ben: placed, but still in the main room');
  });

  test('whoever is moved to another room is the same person at the same step, with what they had begun to type', async () => {
    const line = meeting.panel('Amina').getByLabel('One thing we all share');
    await line.fill('We all hum when we co');
    const before = await meeting.heading('Amina');
    await meeting.set('Amina', 'Room', 'main room');
    await expectSoon(() => inMain(meeting)).toContain(SEATS.Amina);
    await expectSoon(() => meeting.button('Amina', 'Go to my room').count()).toBe(1);
    expect(await line.inputValue()).toBe('We all hum when we co');
    expect(await meeting.heading('Amina')).toBe(before);
    await meeting.press('Amina', 'Go to my room'); // a strict Zoom swallows the first move, and the panel asks it again by itself
    await expectSoon(() => inMain(meeting)).not.toContain(SEATS.Amina);
    await expectSoon(() => meeting.button('Amina', 'Go to my room').count()).toBe(0);
    expect(await line.inputValue()).toBe('We all hum when we co');
    expect(await meeting.heading('Amina')).toBe(before);
  });

  test('Ben tries, and is told what to do in Zoom; he can do it in the main room', async () => {
    await meeting.press('Ben', 'Go to my room');
    await expectSoon(() => meeting.words('Ben')).toContain('Zoom does not take you there.');
  });
});

describe('where rooms cannot be made', () => {
  let meeting: Rehearsal;
  beforeAll(async () => {
    meeting = await meet();
  });
  afterAll(() => begun.end());

  test('because the account has none, everybody stands on a list, and there is a way without rooms', async () => {
    await setZoom(meeting, 'Breakout rooms', 'Switched off in the account');
    await setUp(meeting);
    await meeting.press('Nicc', 'Make groups');
    await meeting.press('Nicc', 'Show the groups');
    await meeting.press('Nicc', 'Make and open the rooms');
    await expectSoon(() => meeting.words('Nicc')).toContain('Zoom did not make the rooms.');
    expect(await meeting.words('Nicc')).toMatch(/To place by hand.*Amina/);
    await meeting.panel('Nicc').getByText('Other ways to meet').click();
    await meeting.press('Nicc', 'No rooms today');
    await meeting.press('Nicc', 'Open the groups');
    await expectSoon(() => meeting.heading('Nicc')).toBe('Groups are together');
    expect(await meeting.words('Nicc')).not.toMatch(/still/);
  });

  test('because the host is on a phone, the rooms that people are in become the groups', async () => {
    await setZoom(meeting, 'Breakout rooms', 'Allowed');
    await meeting.press('Nicc', 'Bring all to the wall');
    await meeting.press('Nicc', 'Another round with new people');
    await meeting.set('Nicc', 'Device', 'Phone');
    await meeting.change('Nicc', 'Load the panel again');
    await meeting.press('Nicc', 'Make groups');
    await meeting.press('Nicc', 'Show the groups');
    await expectSoon(() => meeting.words('Nicc')).toContain('Zoom on a phone cannot make rooms. A computer can.');
    await meeting.page.getByRole('button', { name: 'Open two breakout rooms' }).click();
    await expectSoon(() => inMain(meeting)).toEqual([SEATS.Nicc]);
    await meeting.press('Nicc', 'Make groups of these rooms');
    const adopted = async () => {
      const words = await meeting.words('Nicc');
      if (!words.includes('Group 2')) await meeting.press('Nicc', 'Make groups of the rooms people are in');
      return words;
    };
    await expect.poll(adopted, { timeout: 30_000, interval: 3_000 }).toContain('Group 2');
    await meeting.press('Nicc', 'Open the groups');
    await expectSoon(() => meeting.heading('Nicc')).toBe('Groups are together');
    await meeting.press('Nicc', 'Bring all to the wall');
    await expectSoon(() => inMain(meeting)).toHaveLength(4);
  });

  test('a co-host at a computer makes them instead, though Zoom shows her nobody in them', async () => {
    await meeting.press('Nicc', 'Another round with new people');
    await meeting.press('Lucy', 'Make groups');
    await meeting.press('Lucy', 'Show the groups');
    await expectSoon(() => meeting.words('Lucy')).toContain('Zoom shows only the host who is in which room.');
    await meeting.press('Lucy', 'Make and open the rooms');
    await meeting.press('Lucy', 'Delete them and make new ones');
    await expectSoon(() => meeting.heading('Lucy')).toBe('Groups are together');
    expect(await inMain(meeting)).toEqual([SEATS.Nicc, SEATS.Lucy]);
    await expectSoon(() => meeting.heading('Nicc')).toBe('Groups are together');
    expect(await meeting.words('Lucy')).not.toContain('To place by hand');
    await write(meeting, 'Ben', 'We both keep a jar of odd buttons');
    await meeting.press('Lucy', 'Bring all to the wall');
    await expectSoon(() => inMain(meeting)).toHaveLength(4);
    for (const name of ['Ben', 'Amina'] as const)
      await expectSoon(() => meeting.words(name)).toContain('We both keep a jar of odd buttons');
  });
});
