import type { No } from '../live/api.ts';
import { post } from '../shared/post.ts';
import { seatFor } from './seat.ts';

export type Done = { ok: true };

/** Asks for whoever sits at this device. `path` lies below /api/reflect. */
export type Send = <Yes extends Done = Done>(path: string, body: object) => Promise<Yes | No | null>;

export const sendFrom =
  (secret: string): Send =>
  (path, body) =>
    post(`/api/reflect${path}`, { secret, seat: seatFor(secret), body });
