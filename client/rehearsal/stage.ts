import type { RehearsalCrowd, RehearsalPlaces } from '../../server/rehearsal/wire.ts';
import { crowdOf } from './attendees.ts';
import { after, type Change } from './change.ts';
import { newMeeting, seatOf, type Meeting, type World } from './meeting.ts';
import { toldBetween, type Told } from './told.ts';

export type Stage = {
  meeting: () => Meeting;
  listen: (heard: () => void) => () => void;
  act: (change: Change) => void;
  newMeeting: () => void;
  /** Says again what a server that was started anew cannot know. To one that knows it, it changes nothing. */
  remind: () => void;
};

type Around = {
  begin: Meeting;
  world: () => World;
  /** False: it did not hear. */
  server: {
    crowd: (crowd: RehearsalCrowd) => Promise<boolean>;
    line: (seat: string, down: boolean) => Promise<boolean>;
    places: (places: RehearsalPlaces) => Promise<boolean>;
  };
  tell: (told: Told[]) => void; // to the panels
  remember: (meeting: Meeting) => void;
};

/** Holds the simulated meeting: every change goes through `act`, and the server and the panels hear of it here. */
export function makeStage({ begin, world, server, tell, remember }: Around): Stage {
  let meeting = begin;
  const listeners = new Set<() => void>();

  const become = (next: Meeting) => {
    const before = meeting;
    meeting = next;
    remember(meeting);
    for (const heard of listeners) heard();
    tell(toldBetween(before, meeting, world().now));
  };
  let reminding: Promise<void> | null = null;
  const informServer = async (asked: Meeting, change: Change, then: Meeting) => {
    if (reminding) await reminding; // what was so before must not arrive after what is so now
    const heard = await Promise.all([inform(asked, change, server), informOfPlaces(asked, then, server)]);
    if (heard.includes(false)) become(after(meeting, { type: 'event', event: { type: 'server-away' } }, world()));
  };
  const act = (change: Change) => {
    const next = after(meeting, change, world());
    void informServer(meeting, change, next);
    become(next);
  };

  return {
    meeting: () => meeting,
    listen: (heard) => {
      listeners.add(heard);
      return () => void listeners.delete(heard);
    },
    act,
    newMeeting: () => {
      for (const { id } of meeting.seats) act({ type: 'leave', seat: id });
      if (crowdOf(meeting).length > 0) act({ type: 'crowd', count: 0 });
      become(newMeeting(meeting.topic, meeting.temper, world()));
    },
    remind: () => {
      reminding ??= remind(meeting, server).finally(() => (reminding = null));
    },
  };
}

async function remind(meeting: Meeting, server: Around['server']): Promise<void> {
  const { uuid: meetingUuid, seed, seats } = meeting;
  const crowd = crowdOf(meeting);
  await Promise.all(seats.filter(({ lineDown }) => lineDown).map(({ id }) => server.line(id, true)));
  if (crowd.length === 0 || !(await server.crowd({ meetingUuid, count: crowd.length, seed }))) return;
  if (crowd.some(({ room }) => room !== null)) await server.places(placesOf(meeting));
}

/** What the server has a part in. False when it did not hear. */
async function inform(meeting: Meeting, change: Change, server: Around['server']): Promise<boolean> {
  if (change.type === 'crowd') return server.crowd({ meetingUuid: meeting.uuid, count: change.count, seed: meeting.seed });
  const seat = change.type === 'line' || change.type === 'leave' ? seatOf(meeting, change.seat) : undefined;
  if (!seat) return true;
  if (change.type === 'line') return server.line(seat.id, change.down);
  // The seat is taken again in the next meeting, and with a good line.
  return seat.lineDown ? server.line(seat.id, false) : true;
}

/** The crowd lives on the server, and is moved between rooms here. */
async function informOfPlaces(before: Meeting, now: Meeting, server: Around['server']): Promise<boolean> {
  const was = crowdOf(before);
  const crowd = crowdOf(now);
  if (crowd.every(({ room }, number) => room === (was[number]?.room ?? null))) return true;
  return server.places(placesOf(now));
}

function placesOf(meeting: Meeting): RehearsalPlaces {
  const inside = (listId: string | null) => meeting.rooms.list.find((room) => room.listId === listId)?.meetingUuid ?? null;
  return { meetingUuid: meeting.uuid, rooms: crowdOf(meeting).map(({ room }) => inside(room)) };
}
