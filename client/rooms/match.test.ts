import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { PersonInZoom } from '../zoom/rooms-shape.ts';
import { hintOf } from './hint.ts';
import { match, type InZoom, type PersonHere } from './match.ts';
import { peopleWithoutPanel } from './people.ts';

const here = (id: string, name: string, hint: string | null = null): PersonHere => ({ id, name, hint, door: hint ? 'zoom' : 'browser' });
const listed = (participant: string, name: string, role: InZoom['role'] = 'participant'): InZoom => ({
  participant,
  name,
  role,
  hint: `hint of ${participant}`,
});
const pairs = (people: PersonHere[], zoom: InZoom[]) => Object.fromEntries(match(people, zoom).participants);

test('people are known by the hint of their panel, whatever they call themselves', () => {
  expect(pairs([here('p1', 'Mina', 'hint of z1')], [listed('z1', 'Amina Rahman'), listed('z2', 'Mina')])).toEqual({ p1: 'z1' });
});

test('two who give the same hint are both left to the facilitator, and so is the one they both claim to be', () => {
  const people = [here('p1', 'Amina', 'hint of z1'), here('p2', 'Zed', 'hint of z1')];
  expect(match(people, [listed('z1', 'Amina Rahman')])).toEqual({ participants: new Map(), strangers: [] });
});

test('in a browser, people are known by a first name, if nobody else who is left over has it', () => {
  const zoom = [listed('z1', 'ben'), listed('z2', 'Dr Amina Khan'), listed('z3', 'Sam'), listed('z4', 'Sam Lee')];
  expect(pairs([here('p1', 'Ben'), here('p2', 'Sam'), here('p3', '')], zoom)).toEqual({ p1: 'z1' });
  expect(pairs([here('p1', 'Ben'), here('p2', 'Ben')], zoom)).toEqual({});
});

test('a name does not take somebody whose own panel has spoken', () => {
  expect(pairs([here('p1', 'Ben'), here('p2', 'Benjamin', 'hint of z1')], [listed('z1', 'Ben')])).toEqual({ p2: 'z1' });
});

test('whoever is left in Zoom has no panel, except those who run the session', () => {
  const zoom = [listed('z1', 'Nicc', 'host'), listed('z2', 'Lucy', 'co-host'), listed('z3', 'Sam'), listed('z4', 'Amina')];
  expect(match([here('p1', 'Amina', 'hint of z4')], zoom).strangers.map(({ participant }) => participant)).toEqual(['z3']);
});

test('a hint is the same on each device and on the server, another in each activity, and no id of Zoom’s', async () => {
  const hint = await hintOf('activity', 'PARTICIPANT-1');
  expect(hint).toMatch(/^[\w-]{22}$/);
  expect(hint).toBe(createHash('sha256').update('activity/PARTICIPANT-1').digest('base64url').slice(0, 22));
  expect(await hintOf('another', 'PARTICIPANT-1')).not.toBe(hint);
});

test('people without the panel are dealt by first name and hint; where Zoom does not say, there are none', async () => {
  const value: PersonInZoom[] = [
    { participant: 'z1', name: 'Sam Lee', role: 'participant' },
    { participant: 'z2', name: '+44 29 2018 0000', role: 'participant' },
  ];
  const people = async () => ({ ok: true, value }) as const;
  const found = await peopleWithoutPanel({ people }, 'activity', []);
  expect(found).toEqual([
    { hint: await hintOf('activity', 'z1'), name: 'Sam' },
    { hint: await hintOf('activity', 'z2'), name: 'Phone …00' },
  ]);
  expect(await peopleWithoutPanel({ people: async () => ({ ok: false, why: 'not-allowed' }) }, 'activity', [])).toEqual([]);
});
