/** The same moment as clocks show it in several places. */
export type There = { zone: string; place: string; when: string };

/** "Europe/London" is London; "America/Argentina/Salta" is Salta. */
export const placeOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** The reader's own place first, under `own`; a place that has the same clock is not said twice. */
export function timesOf(at: number, zones: readonly string[], here: string, own: string): There[] {
  const others = zones.filter((zone) => zone !== here).map((zone) => ({ zone, place: placeOf(zone), when: whenIn(at, zone) }));
  return [{ zone: here, place: `${own} (${placeOf(here)})`, when: whenIn(at, here) }, ...others];
}

const whenIn = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(at);

export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
