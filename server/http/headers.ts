import helmet, { type HelmetOptions } from 'helmet';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

/** Puts the security headers on an answer. */
export type Headers = (res: ServerResponse) => void;

/** Zoom shows an empty panel unless each HTML answer has four of these headers. They are on every answer, errors included. */
export type AllHeaders = { panel: Headers; page: Headers; rehearsal: Headers };

/**
 * `frameAncestors`: who may show the panel in a frame; null leaves the directive out, because one team saw Zoom's desktop
 * client refuse it. `frames`: what the page that plays Zoom may show in its frames.
 */
export type HeaderOptions = { https: boolean; frameAncestors: readonly string[] | null; frames: readonly string[] };

export function makeHeaders({ https, frameAncestors, frames }: HeaderOptions): AllHeaders {
  const page = pageDirectives(https, ["'none'"]);
  return {
    panel: make(pageDirectives(https, frameAncestors)),
    page: make(page),
    rehearsal: make({ ...page, frameSrc: frames }),
  };
}

type Directives = Record<string, readonly string[]>;

function pageDirectives(https: boolean, frameAncestors: readonly string[] | null): Directives {
  const own = ["'self'"];
  const none = ["'none'"];
  return {
    defaultSrc: none,
    scriptSrc: own,
    styleSrc: own,
    imgSrc: [...own, 'data:'],
    fontSrc: own,
    connectSrc: own,
    manifestSrc: own,
    baseUri: none,
    formAction: none,
    objectSrc: none,
    frameSrc: none,
    workerSrc: none,
    ...(frameAncestors && { frameAncestors }),
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: none,
    ...(https && { upgradeInsecureRequests: [] }),
  };
}

/** Two years, as browsers' preload lists ask. */
const HSTS_SECONDS = 63_072_000;

/** Helmet says what the headers are, once; putting them on an answer is then a loop. */
const make = (directives: Directives): Headers => putting(listed(directives));

const putting =
  (headers: Map<string, string>): Headers =>
  (res) =>
    void res.setHeaders(headers);

function listed(directives: Directives): Map<string, string> {
  const options: HelmetOptions = {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: Object.fromEntries(Object.entries(directives).map(([name, values]) => [name, [...values]])),
    },
    strictTransportSecurity: { maxAge: HSTS_SECONDS, includeSubDomains: true },
    referrerPolicy: { policy: 'same-origin' },
    originAgentCluster: true,
    xFrameOptions: false, // frame-ancestors says it better, and this one would shut out Zoom's web client
    // For browsers that nobody has any more.
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  };
  return recorded(options)
    .set('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), display-capture=(), clipboard-read=()')
    .set('Cache-Control', 'no-store');
}

function recorded(options: HelmetOptions): Map<string, string> {
  const headers = new Map<string, string>();
  const res = new ServerResponse(new IncomingMessage(new Socket()));
  helmet(options)(res.req, res, () => {});
  for (const name of res.getHeaderNames()) headers.set(name, String(res.getHeader(name)));
  return headers;
}

const OF_API = listed({ defaultSrc: ["'none'"], frameAncestors: ["'none'"] });

export const apiHeaders: Headers = putting(OF_API);

/** The same, name after value: given to `writeHead` at once they cost a third of what they cost one by one. */
export const API_HEADERS: readonly string[] = [...OF_API].flat();
