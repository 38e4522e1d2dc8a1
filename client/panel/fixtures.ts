import { commonOf, outcomeOf } from '../activities/poll/fixtures.ts';
import type { ActivitySlice, DeskSlice, Me, Phase } from '../../server/wire.ts';
import { cell } from '../live/cell.ts';
import { realClock } from '../live/clock.ts';
import { openKeep } from '../live/keep.ts';
import { createLive } from '../live/live.ts';
import type { MeetingView } from '../live/meeting.ts';
import type { SessionState } from '../live/session.ts';
import { lockedRooms } from '../rooms/fixtures.ts';
import type { ZoomDoor } from '../zoom/door-shape.ts';
import type { Absence } from './absence.ts';
import type { Parts } from './parts.ts';
import { createStage, type StageEvent } from './stage.ts';

/** Panels in every state, for scenes: the real parts, with a server that never answers. */

export const amina: Me = { id: 'p1', name: 'Amina', role: 'participant', arrived: true };
export const nicc: Me = { id: 'p2', name: 'Nicc', role: 'facilitator', arrived: true };

export const poll = (id: string, phase: Phase = 'open', answered = 0): ActivitySlice => {
  const outcome = phase === 'shown' || phase === 'closed' ? outcomeOf({ sunny: 28, 'bright-spells': 56, storm: 7 }) : null;
  return { id, kind: 'poll', phase, openedAt: 0, common: commonOf({ answered: outcome ? 91 : answered, outcome }) };
};

const person = (name: string | null, at: number): DeskSlice['people'][number] => ({
  id: `p${at}`,
  name,
  role: at < 2 ? 'facilitator' : 'participant',
  door: at % 3 === 2 ? 'browser' : 'zoom',
});

export const desk: DeskSlice = {
  people: ['Nicc', 'Lucy', 'Amina', 'Ben', null, 'Maximiliane-Theodora-Henriette'].map(person),
  more: 28,
  browserDoor: { code: 'FHHMG4MG', link: 'https://spells.example.org/join#8rLFKYDCRKWbmFZ4nWQ4Vg' },
};

export function viewOf(me: Me | null, activities: ActivitySlice[] = [], more: Partial<MeetingView> = {}): MeetingView {
  const ids = activities.map(({ id }) => id);
  return {
    epoch: 'e',
    rev: 1,
    meeting: { title: 'Tuesday network', here: 34, facilitators: ['Lucy', 'Nicc'], activities: ids, keptDays: 365, care: null },
    me,
    desk: me?.role === 'facilitator' ? desk : null,
    activities: Object.fromEntries(activities.map((activity) => [activity.id, activity])),
    mine: {},
    ...more,
  };
}

const inMeeting: SessionState = { status: 'in', personId: 'p1', role: 'participant' };

/** A Zoom that grants everything and opens nothing. */
export const friendlyZoom: ZoomDoor = {
  context: 'meeting',
  appContext: async () => null,
  user: async () => null,
  meetingTitle: async () => null,
  breakoutRoomIds: async () => [],
  rooms: lockedRooms,
  inviteEveryone: async () => 'sent',
  openInBrowser: () => {},
  promptSignIn: async () => {},
  becomeFacilitator: async () => {},
  onRoleChange: () => () => {},
  onRoomChange: () => () => {},
  onRoomListChange: () => () => {},
};

export type Scene = {
  session?: SessionState;
  view?: MeetingView;
  events?: StageEvent[]; // what the person has done since the view came
  later?: MeetingView; // what came after that
  absence?: Absence;
  zoom?: ZoomDoor | null;
  suggestedName?: string;
  code?: string;
};

export function partsOf({
  session = inMeeting,
  view,
  events = [],
  later,
  absence = 'none',
  zoom = friendlyZoom,
  ...arrival
}: Scene): Parts {
  const keep = openKeep(() => {
    throw new Error('scenes remember nothing');
  }, '');
  const live = createLive({ fetch: () => new Promise(() => {}), clock: realClock, random: () => 0, keep, newId: () => 'scene' });
  const stage = createStage(live.view, () => false);
  live.session.state.set(session);
  if (view) live.view.set(view);
  for (const event of events) stage.step(event);
  if (later) live.view.set(later);
  const { suggestedName = '', code = '' } = arrival;
  return {
    live,
    stage,
    absence: cell<Absence>(absence),
    arrival: { zoom: cell<ZoomDoor | null>(zoom), suggestedName: cell(suggestedName), code: cell(code), byCode: () => {}, again: () => {} },
  };
}
