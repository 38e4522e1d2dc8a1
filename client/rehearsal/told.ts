import { SPELLING, statusOf } from './calls.ts';
import { seatOf, type Meeting, type Seat } from './meeting.ts';

/** An event for one seat's panel, as the SDK hears it. */
export type Told = { seat: string; name: string; data: object };

/** What Zoom tells the panels when the meeting went from `before` to `now`. Who hears it is for the bridge to decide. */
export function toldBetween(before: Meeting, after: Meeting, now: number): Told[] {
  const everybody = roomNews(before, after);
  return after.seats.flatMap((seat) => {
    const was = seatOf(before, seat.id);
    const own = was ? [...ownNews(was, seat), ...moveNews(before, after, was, seat)] : [];
    return [...everybody, ...own].map(({ name, data }) => ({ seat: seat.id, name, data: { ...data, timestamp: now } }));
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
  return [...made, ...opened].map((data) => ({ name: 'onMeetingConfigChanged', data }));
}
