import { ZOOM_NAMES, type ZoomName } from '../../server/zoom/capabilities/wire.ts';
import type { Reply } from './patience.ts';

export type Stage = 'participant' | 'facilitator';

/** The only one that is documented for all people in all places. Without it nobody gets in. */
const CORE: readonly ZoomName[] = ['getAppContext'];
const EVERYBODY: readonly ZoomName[] = ZOOM_NAMES.everybody;
const PARTICIPANT: readonly ZoomName[] = [...EVERYBODY, ...ZOOM_NAMES.meetingsOnly];
const MOVING: readonly ZoomName[] = [...PARTICIPANT, ...ZOOM_NAMES.moving];
const WATCHING: readonly ZoomName[] = [...PARTICIPANT, ...ZOOM_NAMES.roleWatch];
const GUEST_FACILITATOR: readonly ZoomName[] = [...WATCHING, ...ZOOM_NAMES.facilitators];
const FACILITATOR: readonly ZoomName[] = [...GUEST_FACILITATOR, ...ZOOM_NAMES.signedInFacilitators];
const MOVING_FACILITATOR: readonly ZoomName[] = [...FACILITATOR, ...ZOOM_NAMES.moving];
const ON_A_COMPUTER: readonly ZoomName[] = [...MOVING_FACILITATOR, ...ZOOM_NAMES.computers];

/** What to ask Zoom for, best first. */
export const RUNGS: Record<Stage, readonly (readonly ZoomName[])[]> = {
  participant: [[...MOVING, ...ZOOM_NAMES.roleWatch], MOVING, PARTICIPANT, EVERYBODY, CORE],
  facilitator: [ON_A_COMPUTER, MOVING_FACILITATOR, FACILITATOR, GUEST_FACILITATOR, WATCHING, PARTICIPANT, EVERYBODY, CORE],
};

export type Granted = { runningContext: string; product: string; names: ReadonlySet<ZoomName> };
export type ConfigAnswer = { runningContext: string; product?: string; unsupportedApis?: readonly string[] };

/**
 * Climbs down until Zoom agrees, because one name too many can make it refuse the whole list. Gives what was granted, or
 * `null` if Zoom does not answer or refuses even the last rung.
 */
export async function climb(
  rungs: readonly (readonly ZoomName[])[],
  config: (names: readonly ZoomName[]) => Promise<Reply<ConfigAnswer>>,
): Promise<Granted | null> {
  for (const rung of rungs) {
    const reply = await config(rung);
    if (reply.heard === 'nothing') return null;
    if (reply.heard === 'answer') {
      const { runningContext, product = '', unsupportedApis } = reply.value;
      const unsupported = new Set(unsupportedApis);
      return { runningContext, product, names: new Set(rung.filter((name) => !unsupported.has(name))) };
    }
  }
  return null;
}
