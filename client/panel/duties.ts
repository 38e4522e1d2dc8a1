import { firstWord } from '../live/first-word.ts';
import type { Live } from '../live/live.ts';
import type { ZoomDoor } from '../zoom/door-shape.ts';

/**
 * What a facilitator's panel does by itself: it comes in without a first screen, and passes on what only facilitators are told
 * by Zoom: the name of the meeting, and which breakout rooms belong to it. Call it once.
 */
export function startDuties({ view, sender }: Live, zoom: ZoomDoor): void {
  let onDuty = false;
  let rooms = '';
  let looking = false;
  let more = false;

  async function begin() {
    if (view.get().me?.arrived === false) {
      const name = firstWord((await zoom.user())?.screenName ?? '');
      sender.send('arrive', { type: 'arrive', name: name === '' ? null : name });
    }
    await zoom.becomeFacilitator();
    const title = await zoom.meetingTitle();
    if (title !== null && title !== view.get().meeting?.title) sender.send('title', { type: 'title', title });
    await tellRooms();
  }

  /** While ninety people go into rooms Zoom has news ninety times: one look at a time is enough, and one after the last. */
  async function tellRooms() {
    more = looking;
    if (looking) return;
    looking = true;
    const ids = onDuty ? await zoom.breakoutRoomIds() : [];
    looking = false;
    if (ids.length > 0 && rooms !== ids.join(' ')) {
      rooms = ids.join(' ');
      sender.send('rooms', { type: 'rooms', ids });
    }
    if (more) await tellRooms();
  }

  zoom.onRoomListChange(() => void tellRooms());
  zoom.onRoomChange(() => void tellRooms());
  view.listen(() => {
    const { me, meeting } = view.get();
    const before = onDuty;
    onDuty = meeting !== null && me?.role === 'facilitator';
    if (onDuty && !before) void begin();
  });
}
