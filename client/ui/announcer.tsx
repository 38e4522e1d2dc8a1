import { useSyncExternalStore } from 'react';
import './visually-hidden.css';

type Urgency = 'polite' | 'assertive';

/** Between two polite messages, so that news never talks over itself. */
export const QUIET_MS = 10_000;
/** A region has to be found empty before it is filled, or the same words twice are heard once. */
export const BREATH_MS = 150;

type Regions = Record<Urgency, string>;

type Announcer = {
  announce: (text: string, how?: Urgency) => void;
  regions: () => Regions;
  listen: (listener: () => void) => () => void;
};

/** What the regions hold, and when. `listen` hears of every change, until the function that it returns is called. */
export function makeAnnouncer(): Announcer {
  let regions: Regions = { polite: '', assertive: '' };
  let waiting: string | null = null;
  let quiet = false;
  const listeners = new Set<() => void>();

  const set = (how: Urgency, text: string) => {
    regions = { ...regions, [how]: text };
    for (const listener of listeners) listener();
  };
  const speak = (how: Urgency, text: string) => {
    set(how, '');
    setTimeout(() => set(how, text), BREATH_MS);
  };
  const speakPolitely = (text: string) => {
    quiet = true;
    speak('polite', text);
    setTimeout(() => {
      quiet = false;
      const next = waiting;
      waiting = null;
      if (next !== null) speakPolitely(next);
    }, QUIET_MS);
  };

  return {
    announce(text, how = 'polite') {
      if (how === 'assertive') speak('assertive', text);
      else if (quiet) waiting = text;
      else speakPolitely(text);
    },
    regions: () => regions,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const announcer = makeAnnouncer();

/** Says `text` to people who use a screen reader. Everything said is also on the page to be found. */
export const announce = announcer.announce;

/** Once in the page, from its start, empty: a region that comes with its words is not read. */
export function LiveRegions() {
  const { polite, assertive } = useSyncExternalStore(announcer.listen, announcer.regions);
  return (
    <div className="visually-hidden">
      <p role="status" aria-live="polite">
        {polite}
      </p>
      <p role="alert" aria-live="assertive">
        {assertive}
      </p>
    </div>
  );
}
