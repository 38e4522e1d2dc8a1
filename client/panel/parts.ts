import type { Cell } from '../live/cell.ts';
import type { Live } from '../live/live.ts';
import type { Absence } from './absence.ts';
import type { Arrival } from './arrival.ts';
import type { createStage } from './stage.ts';

/** What the panel is made of; there is one of each, made before anything is drawn. */
export type Parts = { live: Live; stage: ReturnType<typeof createStage>; absence: Cell<Absence>; arrival: Arrival };
