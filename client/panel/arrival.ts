import { BY_SEAT, SEAT, type Way } from '../live/entrance.ts';
import { firstWord } from '../live/first-word.ts';
import { cell, type Cell } from '../live/cell.ts';
import type { Live } from '../live/live.ts';
import type { ZoomDoor } from '../zoom/door-shape.ts';
import { startDuties } from './duties.ts';
import { startWhereabouts } from './whereabouts.ts';

/** How the person at this panel comes in, and through which door. */
export type Arrival = {
  zoom: Cell<ZoomDoor | null>; // null: in a browser, or not known yet
  suggestedName: Cell<string>; // the first word of the Zoom name; empty where there is none
  code: Cell<string>; // the code that was tried last; empty where nobody typed one
  byCode: (code: string) => void;
  again: () => void; // the same way once more
};

type Page = { pathname: string; hash: string };

/** The link by which this device has come in. Its seat is better proof, since links end when the facilitator closes the door. */
const LINK = 'link';
/** Stands before a seat in an address, when a panel opens itself in a bigger window. */
const HANDED_OVER = '#seat.';

/** Finds out where this page is open, and goes in by what that place offers. Call it once for each page. */
export function arrive(live: Live, page: Page): Arrival {
  const { session, keep } = live;
  const zoom = cell<ZoomDoor | null>(null);
  const suggestedName = cell('');
  const code = cell('');

  async function throughZoom() {
    const { enterZoom } = await import('../zoom/door.ts');
    const door = await enterZoom();
    if (!door) return throughBrowser();
    zoom.set(door);
    door.onRoleChange(() => void session.renew());
    door.onRoomChange(() => void session.renew());
    startDuties(live, door);
    startWhereabouts(live, door);
    void door.user().then((user) => suggestedName.set(firstWord(user?.screenName ?? '')));
    await session.enter(byZoom(door));
  }

  async function throughBrowser() {
    const secret = handedOver() ? '' : page.hash.slice(1);
    const wasHere = keep.read(SEAT) !== null && (secret === '' || keep.read(LINK) === secret);
    if (wasHere) await session.enter(BY_SEAT);
    if (wasHere && session.state.get().status !== 'refused') return;
    if (secret === '') return session.stayOut();
    await session.enter(async (seat) => ({ by: 'link', secret, seat }), BY_SEAT);
    if (session.state.get().status === 'in') keep.write(LINK, secret);
  }

  function handedOver(): boolean {
    if (!page.hash.startsWith(HANDED_OVER)) return false;
    keep.write(SEAT, page.hash.slice(HANDED_OVER.length));
    window.history.replaceState(null, '', page.pathname); // a seat is a secret: it does not stay in the history
    return true;
  }

  const start = () => void (page.pathname === '/zoom' ? throughZoom() : throughBrowser());
  start();
  return {
    zoom,
    suggestedName,
    code,
    byCode(typed) {
      code.set(typed);
      void session.enter(async (seat) => ({ by: 'code', code: typed, seat }), BY_SEAT);
    },
    again: () => {
      const door = zoom.get();
      if (door) void session.enter(byZoom(door));
      else start();
    },
  };
}

const byZoom =
  (door: ZoomDoor): Way =>
  async (seat) => {
    const context = await door.appContext();
    return context === null ? null : { by: 'zoom', context, seat };
  };

/** An address that opens this same panel, as the same person, in a browser. Never show it to anybody else. */
export const biggerWindow = (seat: string, origin: string): string => `${origin}/join${HANDED_OVER}${seat}`;
