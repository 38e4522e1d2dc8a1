import { createContext, use } from 'react';
import type { ZoomDoor } from './door-shape.ts';

/** The door to Zoom for whatever stands below it on the page; `null` in a browser. */
export const ZoomHere = createContext<ZoomDoor | null>(null);

export const useZoom = (): ZoomDoor | null => use(ZoomHere);
