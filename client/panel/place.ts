/** The part of the page that holds what the person is doing; there is one on each screen. */
export const MAIN = 'main';

const main = () => document.getElementById(MAIN);

/** Whether the person is typing or choosing at this moment. */
export function isOccupied(): boolean {
  const active = document.activeElement;
  return active !== null && (main()?.contains(active) ?? false) && active.matches('input, textarea, select');
}

/** To the heading of what is shown, so that a screen reader goes on reading there. */
export function landOnHeading(): void {
  const heading = main()?.querySelector<HTMLElement>('h2');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
}

let lastOn: Element | null = null; // what had the keyboard last

/** Call it once. */
export function followKeyboard(): void {
  document.addEventListener('focusin', ({ target }) => {
    lastOn = target instanceof Element ? target : null;
  });
}

/** Whether what had the keyboard is gone, so that the next Tab would begin at the top of the page. */
export const isAdrift = (): boolean => lastOn !== null && !lastOn.isConnected && document.activeElement === document.body;
