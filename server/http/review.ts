import { Router } from 'express';
import type { Clock } from '../lib/clock.ts';
import type { Hub } from '../meetings/hub.ts';
import type { Store } from '../store/store.ts';
import type { Tokens } from './tokens.ts';

export type ReviewTools = { store: Store; hub: Hub; tokens: Tokens; clock: Clock };

export function reviewRoutes(_tools: ReviewTools): Router {
  return Router();
}
