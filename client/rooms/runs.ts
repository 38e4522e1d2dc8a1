import { cell, type Cell } from '../live/cell.ts';
import { realClock } from '../live/clock.ts';
import { announce } from '../ui/announcer.tsx';
import type { ZoomDoor } from '../zoom/door-shape.ts';
import { driveRooms, type Drive } from './drive.ts';
import { match, type PersonHere } from './match.ts';
import { peopleInZoom } from './people.ts';
import { planRooms, type Plan } from './plan.ts';
import { beginRun, type Run, type Step } from './run.ts';
import { sayStep } from './say-step.ts';

/** A group with its name on Zoom, as the server dealt it. */
export type DealtGroup = { id: string; name: string; members: { id: string; name: string }[] };

/** One dealing of one activity, and who is in it. */
export type Dealt = { activityId: string; round: number; groups: DealtGroup[]; people: PersonHere[] };

/** What the rest of the activity has to know of rooms. */
export type Told = { onRooms: (of: Record<string, string>) => void; onOpen: () => void };

/** Runs outlive the screen that shows them: a facilitator looks at something else while Zoom works. */
const runs = new Map<string, Cell<Drive | null>>();

export function runOf({ activityId, round }: Pick<Dealt, 'activityId' | 'round'>): Cell<Drive | null> {
  const key = `${activityId}/${round}`;
  const run = runs.get(key) ?? cell<Drive | null>(null);
  runs.set(key, run);
  return run;
}

/** Finds out who is who, and begins. */
export async function startRun(zoom: ZoomDoor, dealt: Dealt, told: Told): Promise<void> {
  const drive = driveRooms(zoom.rooms, realClock, beginRun(await patientPlanFor(zoom, dealt)));
  tellOf(drive.run, told);
  runOf(dealt).set(drive);
}

/** Closes the rooms, whoever made them: everybody comes back to the main room. */
export function bringBack(zoom: ZoomDoor, dealt: Pick<Dealt, 'activityId' | 'round'>): void {
  const run = runOf(dealt);
  const drive = run.get() ?? driveRooms(zoom.rooms, realClock, OPENED_BY_OTHERS);
  run.set(drive);
  drive.tell({ type: 'close' });
}

const OPENED_BY_OTHERS: Run = { ...beginRun({ rooms: [], places: [], left: [] }), step: { at: 'open' }, opened: true };

/** For a second or two after people came back from rooms, Zoom still lists those of the old room and nobody else. Milliseconds. */
const STALE_MS = 1_500;
const LOOKS = 3;

/** Looks again where Zoom does not list somebody who has told us who they are there. */
async function patientPlanFor(zoom: ZoomDoor, dealt: Dealt): Promise<Plan> {
  const known = new Set(dealt.people.flatMap(({ id, hint }) => (hint === null ? [] : [id])));
  for (let looks = 1; ; looks++) {
    const plan = await planFor(zoom, dealt);
    if (looks === LOOKS || !plan.left.some(({ why, personId }) => why === 'not-found' && known.has(personId))) return plan;
    await new Promise<void>((done) => realClock.after(STALE_MS, done));
  }
}

/** What to ask of Zoom, with all that it says of who is here now. */
export async function planFor(zoom: ZoomDoor, { activityId, groups, people }: Dealt): Promise<Plan> {
  const [listed, user] = await Promise.all([peopleInZoom(zoom.rooms, activityId), zoom.user()]);
  const { participants } = match(people, listed ?? []);
  const withParticipants = groups.map(({ id, name, members }) => ({
    id,
    name,
    members: members.map((member) => {
      const participant = participants.get(member.id);
      return { personId: member.id, name: member.name, ...(participant === undefined ? {} : { zoomParticipant: participant }) };
    }),
  }));
  return planRooms(withParticipants, user?.participantHint ?? null);
}

/** Says each thing once, whoever is looking. */
function tellOf(run: Cell<Run>, { onRooms, onOpen }: Told): void {
  let ids: readonly string[] = [];
  let at: Step['at'] = 'looking';
  run.listen(() => {
    const now = run.get();
    if (now.ids !== ids && now.ids.length > 0)
      onRooms(Object.fromEntries(now.plan.rooms.map(({ groupId }, place) => [groupId, now.ids[place] ?? ''])));
    if (now.step.at === 'open' && at !== 'open') onOpen();
    const news = now.step.at === at ? null : sayStep(now);
    if (news !== null) announce(news);
    ({ ids } = now);
    at = now.step.at;
  });
}
