/** The one door to Zoom: nothing outside this folder knows the SDK. */
import type { ZoomDoor } from './door-shape.ts';
import { openDoor } from './open-door.ts';
import { sdk } from './sdk.ts';

export type { ZoomDoor } from './door-shape.ts';

/** Milliseconds that Zoom may take to say that it is there. In a frame of an ordinary page nobody ever answers. */
const DECIDE = { framed: 4_000, native: 15_000 };

let entered: Promise<ZoomDoor | null> | undefined;

/** `null`: not inside Zoom. The same door however often it is asked for, since React runs effects twice. */
export function enterZoom(): Promise<ZoomDoor | null> {
  entered ??=
    window.self !== window.top ? openDoor(sdk, DECIDE.framed) : hasBridge(window) ? openDoor(sdk, DECIDE.native) : Promise.resolve(null);
  return entered;
}

/** The three ways in which Zoom's own windows can be spoken to. */
function hasBridge(page: object): boolean {
  const { android, chrome, webkit } = page as {
    android?: unknown;
    chrome?: { webview?: unknown };
    webkit?: { messageHandlers?: { jsOCHelper?: unknown } };
  };
  return Boolean(android ?? chrome?.webview ?? webkit?.messageHandlers?.jsOCHelper);
}
