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

/** What had the keyboard last, its place on every level above it, and whether it was in sight the last time that we looked. */
let footing: { on: Element; levels: { parent: Element; at: number }[]; inSight: boolean } | null = null;

/** Call it once. */
export function followKeyboard(): void {
  document.addEventListener('focusin', ({ target }) => {
    footing = target instanceof Element ? { on: target, levels: levelsOf(target), inSight: true } : null; // the browser sees to it
  });
  // Whoever scrolls away from it wants to.
  document.addEventListener('scroll', () => footing && (footing.inSight = isInSight(footing.on)), { capture: true, passive: true });
}

/** Whether the middle of it can be seen: neither off the screen nor under the bar at the foot. */
function isInSight(on: Element): boolean {
  const shown = on.closest('label') ?? on; // what lies under a picture that is chosen is not seen itself
  const { left, top, width, height } = shown.getBoundingClientRect();
  return shown.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}

/** What has the keyboard and was in sight stays there, whatever the others do above it. */
export function keepInSight(): void {
  if (!footing || footing.on !== document.activeElement) return;
  if (footing.inSight && !isInSight(footing.on)) footing.on.scrollIntoView({ block: 'nearest' });
  footing.inSight = isInSight(footing.on);
}

function levelsOf(on: Element): { parent: Element; at: number }[] {
  const parent = on.parentElement;
  return parent ? [{ parent, at: [...parent.children].indexOf(on) }, ...levelsOf(parent)] : [];
}

/** Whether what had the keyboard is gone, so that the next Tab would begin at the top of the page. */
const isAdrift = (): boolean => footing !== null && !footing.on.isConnected && document.activeElement === document.body;

/**
 * Where what had the keyboard has gone: to what stands there instead, so that whoever works through a long screen goes on from where they
 * were; to the heading where the screen is another.
 */
export function landIfAdrift(): void {
  if (footing?.on.isConnected) footing.levels = levelsOf(footing.on); // others may have come before it meanwhile
  if (!isAdrift()) return;
  const level = footing?.levels.find(({ parent }) => parent.isConnected && parent.childElementCount > 0);
  const instead = level && !level.parent.querySelector('h2') ? standingAt(level) : null;
  if (!instead) return landOnHeading();
  if (instead.tabIndex < 0) instead.tabIndex = -1;
  instead.focus();
}

/** Or what comes before it, where nothing does. */
function standingAt({ parent, at }: { parent: Element; at: number }): HTMLElement | null {
  const there = parent.children[Math.min(at, parent.childElementCount - 1)];
  const target = there instanceof HTMLDetailsElement ? there.querySelector('summary') : there;
  return target instanceof HTMLElement ? target : null;
}
