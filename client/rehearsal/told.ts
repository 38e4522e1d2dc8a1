import { attendees } from './attendees.ts';
import { seatOf, type Meeting, type Seat } from './meeting.ts';
import { SPELLING, statusOf } from './spelling.ts';

/** An event for one seat's panel, as the SDK hears it. */
export type Told = { seat: string; name: string; data: object };

/** What Zoom tells the panels when the meeting went from `before` to `now`. Who hears it is for the bridge to decide. */
export function toldBetween(before: Meeting, after: Meeting, now: number): Told[] {
  const everybody = [...roomNews(before, after), ...placeNews(before, after)];
  return after.seats.flatMap((seat) => {
    const was = seatOf(before, seat.id);
    const own = was ? [...ownNews(was, seat), ...moveNews(before, after, was, seat)] : [];
    return [...everybody, ...own].map((news) => ({ seat: seat.id, name: news.name, data: { ...heardBy(seat, news), timestamp: now } }));
  });
}

type News = { name: string; data: object };

function ownNews(was: Seat, is: Seat): News[] {
  if (was.role === is.role && was.guest === is.guest) return [];
  return [{ name: 'onMyUserContextChange', data: { role: SPELLING[is.role], screenName: is.name, status: statusOf(is) } }];
}

function moveNews(before: Meeting, after: Meeting, was: Seat, is: Seat): News[] {
  if (was.room === is.room) return [];
  const news = (action: string, meeting: Meeting, listId: string | null): News[] =>
    meeting.rooms.list
      .filter((room) => room.listId === listId)
      .map(({ eventId }) => ({ name: 'onBreakoutRoomChange', data: { action, breakoutRoomUUID: eventId } }));
  return [...news('leave', before, was.room), ...news('join', after, is.room)];
}

function roomNews({ rooms: was }: Meeting, { rooms: is }: Meeting): News[] {
  const made = is.list === was.list ? [] : [{ change: 'breakoutRoomsCreated', breakoutRoomUUIDs: is.list.map(({ eventId }) => eventId) }];
  const opened = is.state === was.state ? [] : [{ change: is.state === 'open' ? 'breakoutRoomOpened' : 'breakoutRoomClosed' }];
  const set = is.settings === was.settings ? [] : [{ change: 'breakoutRoomsConfigured' }];
  return [...made, ...set, ...opened].map((data) => ({ name: 'onMeetingConfigChanged', data }));
}

/** Who was placed, came and went, room by room. */
function placeNews(before: Meeting, after: Meeting): News[] {
  const was = new Map(attendees(before).map((one) => [one.id, one]));
  const moved = attendees(after).filter(({ id, room, assigned }) => room !== was.get(id)?.room || assigned !== was.get(id)?.assigned);
  if (moved.length === 0) return [];
  const news = (change: string, room: Meeting['rooms']['list'][number], those: typeof moved): News[] =>
    those.length === 0
      ? []
      : [
          {
            name: 'onMeetingConfigChanged',
            data: { change, breakoutRoomUUID: room.eventId, participantUUIDs: those.map(({ participantUuid }) => participantUuid) },
          },
        ];
  return after.rooms.list.flatMap((room) => {
    const { listId } = room;
    const now = (key: 'room' | 'assigned') => moved.filter((one) => one[key] === listId && was.get(one.id)?.[key] !== listId);
    const gone = moved.filter((one) => one.room !== listId && was.get(one.id)?.room === listId);
    return [
      ...news('breakoutRoomParticipantsAssigned', room, now('assigned')),
      ...news('breakoutRoomParticipantsJoined', room, now('room')),
      ...news('breakoutRoomParticipantsLeft', room, gone),
    ];
  });
}

/** Participants are told that somebody moved, and not who. */
function heardBy({ role }: Seat, { data }: News): object {
  if (role !== 'participant' || !('participantUUIDs' in data)) return data;
  const { participantUUIDs: _hosts, ...rest } = data;
  return rest;
}
