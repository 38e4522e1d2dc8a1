import type { Cell } from '../live/cell.ts';
import type { ZoomDoor } from '../zoom/door-shape.ts';
import { openLink } from './open-link.ts';

/** Inside Zoom only Zoom can open a page beside the panel: links to elsewhere go through it. Call it once. */
export function followLinks(zoom: Cell<ZoomDoor | null>): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[target="_blank"]') : null;
    if (link === null || zoom.get() === null) return;
    event.preventDefault();
    openLink(zoom.get(), link.href);
  });
}
