import { SEAT } from '../live/entrance.ts';
import type { Live } from '../live/live.ts';
import type { ZoomDoor } from '../zoom/door-shape.ts';
import { biggerWindow } from './arrival.ts';

/** Opens a page beside the panel. Inside Zoom only Zoom can do it, and it never says whether it did. */
export function openLink(zoom: ZoomDoor | null, url: string): void {
  if (zoom) zoom.openInBrowser(url);
  else window.open(url, '_blank', 'noopener');
}

/** The same panel in a browser, as the same person. */
export function openBigger({ keep }: Live, zoom: ZoomDoor): void {
  const seat = keep.read(SEAT);
  if (seat !== null) openLink(zoom, biggerWindow(seat, window.location.origin));
}
