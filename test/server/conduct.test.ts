import { expect, test } from 'vitest';
import type { EarlierSessions, SeriesCode } from '../../server/wire.ts';
import { ask } from '../support/ask.ts';
import { does, finish, newest, opens, say, sees, tries, WHOLE_CHECK } from '../support/group.ts';
import { MINUTE_MS, startHouse, type House } from '../support/house.ts';
import type { Someone } from '../support/someone.ts';

const PASS = 'Anyone can pass. No reason needed.';
const NAMES = 'Say your name before you talk.';
const CHAT = 'Please read the chat out loud.';
const BREAKS = 'A break every half hour, please.';

/** The host and eleven others of the same group, in one of its sessions. */
async function gather(house: House, meetingUuid: string): Promise<{ ana: Someone; others: Someone[] }> {
  const ana = await house.join('Ana', { role: 'host', meetingUuid });
  return { ana, others: await house.crowd(11, { meetingUuid }) };
}

const earlier = async (person: Someone): Promise<EarlierSessions['sessions']> =>
  ((await ask(person.base, 'GET /api/series', { token: person.token })).json as EarlierSessions).sessions;

/** Goes on where the session before ended. */
async function linkToLatest(person: Someone): Promise<void> {
  const latest = (await earlier(person)).find(({ linked }) => !linked);
  await person.does({ type: 'join-series', meetingId: latest!.id });
}

const backAgain = async (person: Someone) => person.listen();

/** One line is suggested, and goes on to its check. */
async function suggest(ana: Someone, others: Someone[], how: { short: boolean }): Promise<void> {
  await opens(ana, 'conduct', how, others);
  await does(ana, 'conduct', { do: 'go', step: 'suggest' });
  await does(others[0]!, 'conduct', { do: 'suggest', text: NAMES, starter: null });
  await does(ana, 'conduct', { do: 'finish' });
}

/** To a version with that line, which all agree to. */
async function agree(ana: Someone, others: Someone[], how: { short: boolean }): Promise<void> {
  await suggest(ana, others, how);
  await opens(ana, 'check', WHOLE_CHECK, others);
  await say(others, NAMES, 'agree');
  await finish(ana);
}

/** From the first line to version 1. */
async function firstSession(house: House): Promise<{ ana: Someone; others: Someone[] }> {
  const { ana, others } = await gather(house, 'the first');
  const [ben, cai, dee, eli] = others as [Someone, Someone, Someone, Someone];
  await opens(ana, 'conduct', { short: false }, others);
  expect(await tries(ben, 'conduct', { do: 'go', step: 'suggest' })).toBe('facilitators-only');
  await does(ana, 'conduct', { do: 'go', step: 'suggest' });
  await does(ben, 'conduct', { do: 'suggest', text: PASS, starter: 'pass' });
  await does(cai, 'conduct', { do: 'suggest', text: PASS, starter: 'pass' });
  await does(cai, 'conduct', { do: 'suggest', text: NAMES, starter: null });
  await does(dee, 'conduct', { do: 'suggest', text: 'Names first', starter: null });
  await does(eli, 'conduct', { do: 'suggest', text: CHAT, starter: null });
  await does(ana, 'conduct', { do: 'spoken', text: BREAKS });
  await sees(ana, 'conduct', ({ common }) => common.written === 5);

  await house.restart();
  await Promise.all([ana, ...others].map(backAgain));
  await does(ana, 'conduct', { do: 'go', step: 'group' });
  const { common } = await sees(ana, 'conduct', ({ common: { lines } }) => lines !== null);
  const line = (text: string) => common.lines!.find((each) => each.text === text)!.id;
  expect(await tries(ben, 'conduct', { do: 'put', line: line('Names first'), with: line(NAMES) })).toBe('facilitators-only');
  await does(ana, 'conduct', { do: 'helper', person: ben.personId });
  await does(ben, 'conduct', { do: 'put', line: line('Names first'), with: line(NAMES) });
  expect(await tries(ben, 'conduct', { do: 'not-meant', line: line('Names first'), on: true })).toBe('no-longer-there');
  await does(dee, 'conduct', { do: 'not-meant', line: line('Names first'), on: true });
  await does(ana, 'conduct', { do: 'go', step: 'talk' });
  await does(eli, 'conduct', { do: 'mark', line: line(BREAKS), has: 'worry', on: true });
  const talked = await sees(cai, 'conduct', ({ common: { lines } }) => lines?.some(({ worry }) => worry !== 0) ?? false);
  expect(talked.common.lines!.find(({ text }) => text === NAMES)!.under).toMatchObject([{ text: 'Names first', notMeant: true }]);
  expect(talked.common.lines!.find(({ text }) => text === BREAKS)).toMatchObject({ worry: 'some', question: 0, spoken: true });
  await does(ana, 'conduct', { do: 'rule', rule: { present: 67, support: 75 } });
  await does(ana, 'conduct', { do: 'finish' });
  return { ana, others };
}

test('three sessions of a group: a code is written, carried and changed, looked at again, and its history can be told', async () => {
  const house = await startHouse();
  const first = await firstSession(house);
  await opens(first.ana, 'check', WHOLE_CHECK, first.others);
  await say(first.others, PASS, 'agree');
  await say(first.others.slice(0, 8), NAMES, 'live');
  await say(first.others.slice(0, 10), CHAT, 'agree');
  await say(first.others.slice(10), CHAT, 'block', 'The chat is too fast for my screen reader.');
  await say(first.others.slice(0, 4), BREAKS, 'agree');
  const breaks = (await sees(first.ana, 'check')).common.items.find(({ text }) => text === BREAKS)!.id;
  await does(first.ana, 'check', { do: 'phone', phone: 1, item: breaks, stance: 'agree' });
  expect(await finish(first.ana)).toEqual({ [PASS]: 'adopted', [NAMES]: 'people', [CHAT]: 'stopped', [BREAKS]: 'people' });
  const { common } = await sees(first.ana, 'agreement', ({ common: { version } }) => version !== null);
  expect(common.version).toMatchObject({ number: 1, present: 13, clauses: [{ text: PASS, starter: 'pass' }], added: [PASS] });

  // What was parked can be checked again in other words, but never pressed over.
  const stopped = common.parked.find(({ why }) => why === 'stopped')!.id;
  const again = { only: [stopped], words: { [stopped]: 'We read out key points of the chat, slowly.' }, short: false };
  await opens(first.ana, 'check', again, first.others);
  await say(first.others, 'We read out key points of the chat, slowly.', 'agree');
  expect(await finish(first.ana)).toEqual({ 'We read out key points of the chat, slowly.': 'adopted' });

  const lea = await house.join('Lea', { meetingUuid: 'the first' });
  const code = await sees(lea, 'agreement', ({ common: { version } }) => version?.number === 2);
  await does(lea, 'agreement', { do: 'read', version: 2, says: 'here' });
  await does(lea, 'agreement', { do: 'read', version: 2, says: 'ok' });
  await sees(first.ana, 'agreement', ({ common: { readers } }) => readers.came === 1 && readers.read === 1);
  const guest = await house.joinByCode('Gil', first.ana.view.desk!.browserDoor!.code);
  expect((await sees(guest, 'agreement')).common.version).toEqual(code.common.version);

  const second = await gather(house, 'the second');
  expect(newest(second.ana.view, 'agreement')).toBeUndefined();
  expect(await earlier(second.others[0]!)).toBeUndefined();
  await linkToLatest(second.ana);
  const carried = await sees(second.others[3]!, 'agreement');
  expect(carried.common).toMatchObject({ sessions: 2, version: { number: 2 } });
  const about = carried.common.version!.clauses.find(({ text }) => text === PASS)!.id;
  await does(second.others[3]!, 'agreement', { do: 'change', about, text: 'Anyone can pass, at any time.', out: false });
  await does(second.others[4]!, 'agreement', { do: 'change', about: null, text: 'We start with a check-in.', out: false });
  const open = await sees(second.ana, 'agreement', ({ common: { changes } }) => changes.length === 2);
  const checkIn = open.common.changes.find(({ about: clause }) => clause === null)!.id;
  expect(await tries(second.others[0]!, 'agreement', { do: 'answer', change: checkIn, changed: false, because: '' })).toBe(
    'facilitators-only',
  );

  await opens(second.ana, 'conduct', { short: false }, second.others);
  await does(second.ana, 'conduct', { do: 'go', step: 'talk' });
  const lines = (await sees(second.others[0]!, 'conduct', ({ common: { lines: shown } }) => shown !== null)).common.lines!;
  expect(lines.map(({ text }) => text).toSorted()).toEqual(
    [BREAKS, 'Anyone can pass, at any time.', NAMES, 'We start with a check-in.'].toSorted(),
  );
  await does(second.ana, 'conduct', { do: 'leave', line: lines.find(({ text }) => text === 'We start with a check-in.')!.id, on: true });
  await does(second.ana, 'conduct', { do: 'finish' });
  await opens(second.ana, 'check', WHOLE_CHECK, second.others);
  await say(second.others.slice(0, 6), 'Anyone can pass, at any time.', 'agree');
  await house.restart();
  await Promise.all([second.ana, ...second.others].map(backAgain));
  await say([...second.others.slice(6), second.ana], 'Anyone can pass, at any time.', 'agree');
  await say(second.others, NAMES, 'agree');
  expect(await finish(second.ana)).toEqual({ [BREAKS]: 'not-yet', 'Anyone can pass, at any time.': 'adopted', [NAMES]: 'adopted' });

  const third = await gather(house, 'the third');
  await linkToLatest(third.ana);
  const history = await sees(third.others[0]!, 'agreement');
  expect(history.common.sessions).toBe(3);
  expect(history.common.versions.map(({ number, added, changed, out }) => ({ number, added, changed, out }))).toEqual([
    { number: 3, added: [NAMES], changed: [{ from: PASS, to: 'Anyone can pass, at any time.' }], out: [] },
    { number: 2, added: ['We read out key points of the chat, slowly.'], changed: [], out: [] },
    { number: 1, added: [PASS], changed: [], out: [] },
  ]);
  expect(new Set(history.common.changes.map(({ answer }) => answer?.changed))).toEqual(new Set([false, true]));
  await does(third.ana, 'agreement', { do: 'ask', ask: 'talk' });
  for (const person of third.others.slice(0, 5)) {
    const { common: asked } = await sees(person, 'agreement', ({ common: { ask: what } }) => what === 'talk');
    await does(person, 'agreement', { do: 'pick', ask: 'talk', clause: asked.version!.clauses[0]!.id });
  }
  const picked = await sees(third.ana, 'agreement', ({ common: { picks } }) => picks !== null);
  expect(picked.common.picks).toEqual([{ clause: picked.common.version!.clauses[0]!.id, count: 5 }]);
});

test('what is for today only goes back on the table when the next session begins', async () => {
  const house = await startHouse();
  const { ana, others } = await gather(house, 'the first');
  await suggest(ana, others, { short: true });
  await opens(ana, 'check', { ...WHOLE_CHECK, short: true }, others);
  await say(others, NAMES, 'agree');
  expect(await finish(ana)).toEqual({ [NAMES]: 'today' });
  const today = await sees(others[0]!, 'agreement', ({ common: { version } }) => version !== null);
  expect(today.common.version!.clauses).toMatchObject([{ text: NAMES, today: true }]);
  await does(ana, 'agreement', { do: 'edit', clause: today.common.version!.clauses[0]!.id, text: 'Say who you are first.' });

  const next = await gather(house, 'the second');
  await linkToLatest(next.ana);
  const { common } = await sees(next.others[0]!, 'agreement');
  expect(common.version).toMatchObject({ number: 2, clauses: [], out: [NAMES] });
  await opens(next.ana, 'check', WHOLE_CHECK, next.others);
  expect((await sees(next.others[0]!, 'check')).common.items).toMatchObject([{ text: NAMES, was: null }]);
});

test('the steps are spread over two sessions: the group goes on where it stopped, with its lines', async () => {
  const house = await startHouse();
  const { ana, others } = await gather(house, 'the first');
  await opens(ana, 'conduct', { short: false }, others);
  await does(ana, 'conduct', { do: 'go', step: 'suggest' });
  for (const text of [NAMES, CHAT]) await does(others[0]!, 'conduct', { do: 'suggest', text, starter: null });
  await does(ana, 'conduct', { do: 'go', step: 'group' });
  await does(ana, 'conduct', { do: 'finish', later: true });
  await sees(others[0]!, 'conduct', ({ common: { outcome } }) => outcome?.later === true);

  const next = await gather(house, 'the second');
  await linkToLatest(next.ana);
  await opens(next.ana, 'conduct', { short: false }, next.others);
  const { common } = await sees(next.others[0]!, 'conduct');
  expect(common.step).toBe('group');
  expect(common.lines!.map(({ text }) => text).toSorted()).toEqual([CHAT, NAMES].toSorted());
  await does(next.ana, 'conduct', { do: 'finish' });
  await opens(next.ana, 'conduct', { short: false }, next.others);
  expect((await sees(next.others[0]!, 'conduct', ({ phase }) => phase === 'open')).common.step).toBe('why');
});

test('plainer words stand in the next session, unless somebody objects', async () => {
  const house = await startHouse();
  const { ana, others } = await gather(house, 'the first');
  await opens(ana, 'conduct', { short: false }, others);
  await does(ana, 'conduct', { do: 'go', step: 'suggest' });
  for (const text of [NAMES, CHAT]) await does(others[0]!, 'conduct', { do: 'suggest', text, starter: null });
  await does(ana, 'conduct', { do: 'finish' });
  await opens(ana, 'check', WHOLE_CHECK, others);
  for (const text of [NAMES, CHAT]) await say(others, text, 'agree');
  await finish(ana);
  const { common } = await sees(ana, 'agreement', ({ common: { version } }) => version?.number === 1);
  for (const { id, text } of common.version!.clauses)
    await does(ana, 'agreement', { do: 'edit', clause: id, text: `${text.slice(0, -1)}, please.` });
  const { common: shown } = await sees(others[5]!, 'agreement', ({ common: { edits } }) => edits.length === 2);
  await does(others[5]!, 'agreement', { do: 'object', edit: shown.edits.find(({ from }) => from === CHAT)!.id });

  const next = await gather(house, 'the second');
  await linkToLatest(next.ana);
  const { common: after } = await sees(next.others[0]!, 'agreement');
  expect(after.version).toMatchObject({ number: 2, changed: [{ from: NAMES, to: `${NAMES.slice(0, -1)}, please.` }], out: [], added: [] });

  // Two histories cannot become one: a session with a code of its own joins no other series.
  const third = await house.join('Ana', { role: 'host', meetingUuid: 'the third' });
  await third.does({ type: 'title', title: 'Alone' });
  const alone = (await earlier(ana)).find(({ title }) => title === 'Alone')!;
  expect(await ana.tries({ type: 'join-series', meetingId: alone.id })).toBe('too-late');
});

test('what the group agrees on results is how its polls work from then on, and everybody can read what it changes', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const others = await house.crowd(6);
  const agreeOn = async (text: string, starter: string) => {
    await opens(ana, 'conduct', { short: true }, others);
    await does(ana, 'conduct', { do: 'go', step: 'suggest' });
    await does(others[0]!, 'conduct', { do: 'suggest', text, starter });
    await does(ana, 'conduct', { do: 'finish' });
    await opens(ana, 'check', WHOLE_CHECK, others);
    await say(others, text, 'agree');
    expect(await finish(ana)).toEqual({ [text]: 'adopted' });
  };
  const COUNTED = { preset: 'weather-3', level: 'counted', hold: false } as const;
  const asks = async () => {
    const poll = await ana.opens(COUNTED);
    await others[0]!.answers(poll, 'sunny');
    await ana.sees(poll, ({ answered }) => answered === 1);
    return { poll, forAll: await others[1]!.sees(poll, ({ answered }) => answered === 1), desk: ana.poll(poll) };
  };
  const before = await asks();
  expect(before).toMatchObject({ forAll: { hold: false, counts: [1, 0, 0] }, desk: { counts: [1, 0, 0] } });
  await ana.closes(before.poll);

  await agreeOn('The facilitator looks at results first, then shows them.', 'results-first');
  const first = await asks();
  expect(first).toMatchObject({ forAll: { hold: true, counts: null }, desk: { counts: [1, 0, 0], results: 'facilitators' } });
  expect(first.forAll.results).toBeUndefined();
  await ana.closes(first.poll);
  await house.passes(30_000); // nobody does so much at once

  await agreeOn('All of us see the results of our polls.', 'results-all');
  expect((await sees(others[2]!, 'agreement', ({ common: { version } }) => version?.number === 2)).common.sets).toEqual({ results: 'all' });
  expect(await asks()).toMatchObject({ forAll: { hold: false, counts: [1, 0, 0] }, desk: { results: 'all' } });
});

test('a real session starts nothing before somebody is named who helps, and nobody but facilitators can change that', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const ben = await house.join('Ben');
  const care = { real: true, name: '', during: '', after: '', emergency: '' };
  await ana.does({ type: 'care', care });
  const open = { type: 'open', kind: 'poll', setup: { preset: 'weather-3' } } as const;
  expect(await ana.tries(open)).toBe('no-safeguarding');
  await ana.does({ type: 'care', care: { ...care, name: 'Lucy' } });
  expect(await ana.tries(open)).toBe('no-safeguarding');
  expect(await ben.tries({ type: 'care', care: { ...care, real: false } })).toBe('facilitators-only');
  await ana.does({ type: 'care', care: { ...care, name: 'Lucy', during: 'Send Lucy a message in the chat.' } });
  expect(await ana.tries(open)).toBe('done');
  expect((await ben.until(({ meeting }) => meeting?.care?.name === 'Lucy')).meeting!.care).toMatchObject({ real: true, name: 'Lucy' });
});

test('an interpreter is not counted, says so or is said to be one, and can take part again at any time', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host' });
  const [ben, cai, ines, max] = await Promise.all(['Ben', 'Cai', 'Ines', 'Max'].map((name) => house.join(name)));
  const all = [ben!, cai!, ines!, max!];
  await opens(ana, 'conduct', { short: false }, all);
  await does(ana, 'conduct', { do: 'go', step: 'suggest' });
  for (const text of [NAMES, CHAT]) await does(ben!, 'conduct', { do: 'suggest', text, starter: null });
  await does(ana, 'conduct', { do: 'finish' });

  await opens(ana, 'check', WHOLE_CHECK, all);
  expect(await tries(ben!, 'check', { do: 'support', person: ines!.personId, on: true })).toBe('facilitators-only');
  await does(ana, 'check', { do: 'support', person: ines!.personId, on: true });
  await does(max!, 'check', { do: 'support', person: null, on: true });
  const { common } = await sees(ana, 'check', ({ common: { supporting } }) => supporting === 2);
  expect(common.supporters).toEqual(['Ines', 'Max']);
  expect((await sees(ben!, 'check', ({ common: { supporting } }) => supporting === 2)).common.supporters).toBeUndefined();
  const item = common.items.find(({ text }) => text === NAMES)!.id;
  const yes = { do: 'say', item, stance: 'agree', why: null, told: 'nobody' } as const;
  expect(await tries(ines!, 'check', yes)).toBe('not-open');
  await say([ana, ben!, cai!], NAMES, 'agree');
  await say([ana, ben!], CHAT, 'agree');
  expect(await tries(ben!, 'check', { do: 'support', person: null, on: true })).toBe('too-late');
  await does(ines!, 'check', { do: 'support', person: null, on: false });
  await does(ines!, 'check', { ...yes, stance: 'aside' });
  expect(await finish(ana)).toEqual({ [NAMES]: 'adopted', [CHAT]: 'not-yet' });
  expect((await sees(ana, 'agreement', ({ common: { version } }) => version !== null)).common.version!.present).toBe(4);
});

test('a clause can be watched in sign language, for as long as it has the words that were signed', async () => {
  const house = await startHouse();
  const { ana, others } = await gather(house, 'the first');
  await agree(ana, others, { short: true });
  const clause = (await sees(ana, 'agreement', ({ common: { version } }) => version !== null)).common.version!.clauses[0]!.id;
  const address = 'https://videos.example.org/names';
  expect(await tries(others[0]!, 'agreement', { do: 'sign', clause, address })).toBe('facilitators-only');
  for (const bad of ['data:text/html,hello', 'http://videos.example.org', 'videos'])
    expect(await tries(ana, 'agreement', { do: 'sign', clause, address: bad })).toBe('malformed');
  await house.passes(30_000); // nobody does so much at once
  await does(ana, 'agreement', { do: 'sign', clause, address });
  await sees(others[1]!, 'agreement', ({ common: { signs } }) => signs[clause] === address);
  await does(ana, 'agreement', { do: 'edit', clause, text: 'Say who you are first.' });

  const next = await gather(house, 'the second');
  await linkToLatest(next.ana);
  const { common } = await sees(next.others[0]!, 'agreement', ({ common: { version } }) => version?.number === 2);
  expect(common.signs).toEqual({});
});

test('a session that was linked by mistake is taken out again, as if it had never been in the series', async () => {
  const house = await startHouse();
  const { ana, others } = await gather(house, 'the first');
  await ana.does({ type: 'care', care: { real: false, name: 'Lucy', during: '', after: '', emergency: '' } });
  await agree(ana, others, { short: false });

  const second = await gather(house, 'the second');
  await second.ana.does({ type: 'care', care: { real: false, name: 'Sam', during: '', after: '', emergency: '' } });
  await linkToLatest(second.ana);
  await sees(second.others[0]!, 'agreement', ({ common: { version } }) => version?.number === 1);
  expect(await second.others[0]!.tries({ type: 'leave-series' })).toBe('facilitators-only');
  await second.ana.does({ type: 'leave-series' });
  await second.others[0]!.until((view) => newest(view, 'agreement') === undefined);
  const late = await house.join('Lea', { meetingUuid: 'the second' });
  expect(newest(late.view, 'agreement')).toBeUndefined();
  expect(late.view.meeting!.care!.name).toBe('Sam');
  await ana.until(({ meeting }) => meeting?.care?.name === 'Lucy');
  expect((await earlier(second.ana)).filter(({ linked }) => linked)).toEqual([]);

  await linkToLatest(second.ana);
  const { common } = await sees(second.others[1]!, 'agreement', ({ common: { version } }) => version?.number === 1);
  expect(common.sessions).toBe(2);
  await does(second.others[1]!, 'agreement', { do: 'change', about: null, text: CHAT, out: false });
  expect(await second.ana.tries({ type: 'leave-series' })).toBe('too-late');
});

test('a series belongs to those who facilitated in it, and to whom they give it', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host', meetingUuid: 'the first' });
  const ben = await house.join('Ben', { meetingUuid: 'the first' });
  const guest = await house.join('Gil', { meetingUuid: 'the first', guest: true });
  await ana.does({ type: 'care', care: { real: false, name: 'Lucy', during: '', after: '', emergency: '' } });
  const bens = await house.join('Ben', { role: 'host', meetingUuid: 'the second' });
  expect(await earlier(bens)).toEqual([]);
  const first = (await earlier(await house.join('Ana', { role: 'host', meetingUuid: 'the third' })))[0]!.id;
  expect(await bens.tries({ type: 'join-series', meetingId: first })).toBe('no-such-meeting');
  expect(await ana.tries({ type: 'give-series', personId: guest.personId })).toBe('no-account');
  expect(await ben.tries({ type: 'give-series', personId: ben.personId })).toBe('facilitators-only');
  await ana.does({ type: 'give-series', personId: ben.personId });
  expect(await earlier(bens)).toMatchObject([{ id: first, linked: false }]);
  expect(await bens.tries({ type: 'join-series', meetingId: first })).toBe('done');
  expect((await bens.until(({ meeting }) => meeting?.care !== null)).meeting!.care!.name).toBe('Lucy');
  expect((await earlier(bens)).filter(({ linked }) => linked).map(({ id }) => id)).toEqual([first]);
});

test('a host whom Zoom does not know goes on with a series by a code, until it is taken back or its week is over', async () => {
  const house = await startHouse();
  const ana = await house.join('Ana', { role: 'host', meetingUuid: 'the first' });
  await ana.does({ type: 'care', care: { real: false, name: 'Lucy', during: '', after: '', emergency: '' } });
  const codeOf = async () => ((await ask(ana.base, 'POST /api/series-codes', { token: ana.token })).json as SeriesCode).code;
  const guest = async (meetingUuid: string) => house.join('Gil', { role: 'host', guest: true, meetingUuid });
  const gil = await guest('the second');
  expect(await earlier(gil)).toEqual([]);
  const ben = await house.join('Ben', { meetingUuid: 'the second' });
  expect((await ask(ben.base, 'POST /api/series-codes', { token: ben.token })).json).toEqual({ ok: false, why: 'facilitators-only' });

  const code = await codeOf();
  expect(await gil.tries({ type: 'join-by-code', code: `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}` })).toBe('no-such-meeting');
  expect(await ben.tries({ type: 'join-by-code', code })).toBe('facilitators-only');
  expect(await gil.tries({ type: 'join-by-code', code })).toBe('done');
  expect((await gil.until(({ meeting }) => meeting?.care !== null)).meeting!.care!.name).toBe('Lucy');

  expect((await ask(ana.base, 'DELETE /api/series-codes', { token: ana.token })).json).toEqual({ ok: true, revoked: 1 });
  expect(await (await guest('the third')).tries({ type: 'join-by-code', code })).toBe('no-such-meeting');
  const other = await codeOf();
  house.clockJumps(8 * 24 * 60 * MINUTE_MS);
  expect(await (await guest('the fourth')).tries({ type: 'join-by-code', code: other })).toBe('no-such-meeting');
});
