import { expect, test } from 'vitest';
import { ALL_ZOOM_NAMES } from '../../server/zoom/capabilities/wire.ts';
import { RUNGS } from './ladder.ts';
import { sdk } from './sdk.ts';

test('the app can call what it lists, and lists what it can call', () => {
  const { config, ...named } = sdk;
  expect(config).toBeTypeOf('function');
  expect(Object.keys(named).toSorted()).toEqual(ALL_ZOOM_NAMES.toSorted());
});

test('no name is listed twice', () => {
  expect(new Set(ALL_ZOOM_NAMES).size).toBe(ALL_ZOOM_NAMES.length);
});

test('a facilitator who is refused nothing gets everything that is listed', () => {
  expect(new Set(RUNGS.facilitator[0])).toEqual(new Set(ALL_ZOOM_NAMES));
});

test.each(['participant', 'facilitator'] as const)('each rung for a %s asks for less than the one above', (stage) => {
  RUNGS[stage].slice(1).forEach((lower, index) => {
    const upper = RUNGS[stage][index]!;
    expect(upper).toEqual(expect.arrayContaining([...lower]));
    expect(lower.length).toBeLessThan(upper.length);
  });
});

test('what everybody is asked for first holds nothing that belongs to hosts alone', () => {
  const participant = RUNGS.participant[1];
  for (const name of ['getMeetingContext', 'sendAppInvitationToAllParticipants', 'getBreakoutRoomList', 'onMyUserContextChange'] as const)
    expect(participant).not.toContain(name);
});
