import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UnusableData } from './store/database.ts';
import { WrongConfig } from './wrong-config.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Why the server has not started, for whoever wanted it to: in one line where the cause is known. */
export function explain(error: unknown, env: Env): string {
  if (error instanceof WrongConfig)
    return ['Bright Spells cannot start with these settings:', ...error.problems.map((problem) => `  - ${problem}`)].join('\n');
  if (error instanceof UnusableData) return `Bright Spells cannot start: ${error.message}`;
  const unheard = whyNotListening(error, env);
  if (unheard !== null) return `Bright Spells cannot start: ${unheard}`;
  if (!existsSync(join(import.meta.dirname, '..', 'dist')))
    return 'Bright Spells cannot start: the panel is not built. Use npm start, which builds it.';
  return `Bright Spells cannot start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

/** Null for what has nothing to do with the place where the server wants to listen. */
function whyNotListening(error: unknown, env: Env): string | null {
  if (!(error instanceof Error)) return null;
  const { code, syscall, port } = error as NodeJS.ErrnoException & { port?: number };
  if (syscall !== 'listen' && syscall !== 'getaddrinfo') return null;
  const setting = String(port) === env['OPS_PORT'] ? 'OPS_PORT' : 'PORT';
  switch (code) {
    case 'EADDRINUSE':
      return `port ${port} is in use. Stop the other program, or choose another: ${setting}=${(port ?? 0) + 1} npm start`;
    case 'EACCES':
      return `this user may not listen on port ${port}. Choose one above 1023: ${setting}=3000 npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST=${env['HOST']} is no address of this machine. Leave it out, or use 0.0.0.0 to listen on all networks.`;
    case undefined:
    default:
      return null;
  }
}
