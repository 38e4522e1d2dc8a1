import type { Config } from '../config.ts';
import { backUp, restore, tryRestoring } from './copies.ts';
import { give } from './deletions.ts';
import { list } from './list.ts';
import type { Say } from './say.ts';

/** `needs`: what must be given, by name. */
export type Command = { needs: readonly string[]; does: string; run: (config: Config, given: string[], say: Say) => Promise<void> };

export const COMMANDS: Readonly<Record<string, Command>> = {
  list: { needs: [], does: 'says what is kept: sessions, deletions, backups', run: list },
  backup: { needs: [], does: 'makes a backup now; the server may be running', run: backUp },
  restore: {
    needs: ['FILE'],
    does: 'puts a backup in the place of the data, with the server stopped (--replace: over data that is there)',
    run: restore,
  },
  'delete-session': {
    needs: ['ID'],
    does: 'deletes a session for all',
    run: (config, [id = ''], say) => give({ do: 'delete-session', id }, config, say),
  },
  'delete-series': {
    needs: ['ID'],
    does: 'deletes all sessions of a series',
    run: (config, [id = ''], say) => give({ do: 'delete-series', id }, config, say),
  },
  'delete-account': {
    needs: ['ZOOM_USER_ID'],
    does: 'deletes everything of a facilitator, as when they remove the app in Zoom',
    run: (config, [zoomUser = ''], say) => give({ do: 'delete-account', zoomUser }, config, say),
  },
  drill: { needs: [], does: 'makes a backup, restores it into an empty folder, compares, and says so', run: tryRestoring },
};

export function usage(): string {
  const lines = Object.entries(COMMANDS).map(([name, { needs, does }]) => `  ${[name, ...needs].join(' ').padEnd(32)} ${does}`);
  return ['npm run operate -- COMMAND', '', ...lines].join('\n');
}
