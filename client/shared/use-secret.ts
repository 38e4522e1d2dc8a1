import { useSyncExternalStore } from 'react';

/** What stands behind the # of a link, where it reaches no server by itself and no log. */
export const useSecret = (): string => useSyncExternalStore(listen, () => window.location.hash.slice(1));

function listen(changed: () => void) {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
