import type { Event, Meeting } from './meeting.ts';

const MOST_EVENTS = 5;

/** The meeting, with one more thing that Zoom did. */
export const withEvent = (meeting: Meeting, event: Event): Meeting => ({
  ...meeting,
  events: [{ id: meeting.eventsEver, event }, ...meeting.events].slice(0, MOST_EVENTS),
  eventsEver: meeting.eventsEver + 1,
});
