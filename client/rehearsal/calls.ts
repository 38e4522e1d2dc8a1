import type { Answer, Asked } from './asked.ts';
import { roomAsTold } from './meeting.ts';
import { refused } from './refused.ts';
import { ROOM_CALLS } from './room-calls.ts';
import { DONE, SPELLING, statusOf } from './spelling.ts';

/** Answers one permitted call. `data` is whatever the page sent. */
export function answerTo(apiName: string, data: unknown, asked: Asked): Answer {
  const { meeting, seat, window } = asked;
  const aboutRooms = ROOM_CALLS[apiName];
  if (aboutRooms) return aboutRooms(typeof data === 'object' && data !== null ? { ...data } : {}, asked);
  switch (apiName) {
    case 'getRunningContext':
      return { result: runningContext(window) };
    case 'getUserContext':
      return { result: userContext(asked) };
    case 'getMeetingUUID':
      return { result: meetingUuid(asked) };
    case 'getMeetingContext':
      return { result: { meetingTopic: meeting.topic, meetingID: '83412345678' } };
    case 'sendAppInvitationToAllParticipants':
      return { result: { invitationUUID: `invitation-${meeting.eventsEver}` }, change: { type: 'invite', by: seat.id } };
    case 'showAppInvitationDialog':
      return { result: DONE, change: { type: 'invite', by: seat.id } };
    case 'promptAuthorize':
      return { result: DONE, change: { type: 'sign-in', seat: seat.id } };
    case 'openUrl':
      return { result: DONE, change: { type: 'event', event: { type: 'opens-link', who: seat.name, url: urlIn(data) } } };
    default:
      return refused('80004', `${apiName} is not played here.`);
  }
}

export const runningContext = (window: Asked['window']) => (window === 'main' ? 'inMainClient' : 'inMeeting');

function userContext({ seat }: Asked) {
  const { name, participantUuid, role } = seat;
  return {
    screenName: name,
    participantUUID: participantUuid,
    participantId: participantUuid.slice(0, 8),
    role: SPELLING[role],
    status: statusOf(seat),
  };
}

function meetingUuid({ meeting, seat, now }: Asked) {
  const room = roomAsTold(meeting, seat, now);
  return room ? { meetingUUID: room.meetingUuid, parentUUID: meeting.uuid } : { meetingUUID: meeting.uuid };
}

function urlIn(data: unknown): string {
  return typeof data === 'object' && data !== null && 'url' in data ? String(data.url) : '';
}
