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
