import type { BrowserContext } from 'playwright-core';

export type Watch = {
  /** What went wrong since the last time this was asked. */
  complaints: () => string[];
  /** From now on, complaints like these are what the test wants to see. */
  expect: (...meant: RegExp[]) => void;
};

/** A page that goes away, or becomes a download, gives up what it was still asking for. What the server or the policy refuses has other names. */
const USUAL = [/^failed: \S+ net::ERR_ABORTED$/];

/**
 * Hears of everything that goes wrong in any page or frame: errors and warnings, what the security policy blocked, failed requests.
 * What each frame feels of a pointer is noted there, for when a test fails.
 */
export async function watch(context: BrowserContext): Promise<Watch> {
  let meant: RegExp[] = USUAL;
  let complaints: string[] = [];
  const complain = (text: string) => complaints.push(text);
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      console.error(`The policy ${violatedDirective} blocked ${blockedURI} in ${sourceFile}`);
    });
    const felt: string[] = [];
    Object.assign(window, { felt });
    const note = ({ type, target, timeStamp }: Event) => {
      const what = target instanceof HTMLElement ? `${target.tagName} ${target.innerText.slice(0, 40)}` : '';
      felt.push(`${type} ${what} after ${Math.round(timeStamp)} ms`);
      felt.splice(0, felt.length - 9); // three presses
    };
    for (const type of ['pointerdown', 'pointerup', 'click']) addEventListener(type, note, true);
  });
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complain(`console: ${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (error) => complain(`thrown: ${String(error.error())}`));
  context.on('requestfailed', (request) => complain(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`));
  context.on('response', (response) => {
    if (response.status() >= 400) complain(`answered ${response.status()}: ${response.url()}`);
  });
  return {
    complaints: () => {
      const all = complaints.filter((text) => !meant.some((pattern) => pattern.test(text)));
      complaints = [];
      return all;
    },
    expect: (...patterns) => void (meant = [...USUAL, ...patterns]),
  };
}
