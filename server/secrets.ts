import { createHash, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DATABASE } from './store/sqlite.ts';
import { WrongConfig } from './wrong-config.ts';

/** `ids` names Zoom accounts and seats, `ballots` seals ballot boxes, `tokens` signs what panels carry, `rehearsal` seals pretend contexts. */
export type Secrets = { ids: Buffer; ballots: Buffer; tokens: KeyObject; rehearsal: string };

/** Those that may be given in the environment. Everything else is made here. */
export const OWN_SECRETS = ['ID_SECRET', 'BALLOT_SECRET', 'TOKEN_SECRET'] as const;
type Given = { [name in (typeof OWN_SECRETS)[number]]?: string | undefined };

const KEPT = z.object({ ids: z.string(), ballots: z.string(), tokens: z.string(), rehearsal: z.string() });

/**
 * Secrets that were not given are made once and kept beside the data, for this user's eyes only. The file also tells that
 * this folder has been in use, so that a database which has gone missing is noticed.
 */
export function keepSecrets(dataDir: string, env: Given): { secrets: Secrets; dataExpected: boolean } {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const file = join(dataDir, 'secrets.json');
  const dataExpected = existsSync(file);
  const isLost = !dataExpected && existsSync(join(dataDir, DATABASE)) && OWN_SECRETS.some((name) => env[name] === undefined);
  if (isLost) throw new WrongConfig([`${file} is missing. Without it nobody in ${DATABASE} could be known again. Restore it as well.`]);
  const made = () => randomBytes(32).toString('base64url');
  const kept = dataExpected ? readKept(file) : { ids: made(), ballots: made(), tokens: made(), rehearsal: made() };
  if (!dataExpected) writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  const bytes = (text: string) => createHash('sha256').update(text).digest();
  const secrets = {
    ids: bytes(env.ID_SECRET ?? kept.ids),
    ballots: bytes(env.BALLOT_SECRET ?? kept.ballots),
    tokens: createSecretKey(bytes(env.TOKEN_SECRET ?? kept.tokens)),
    rehearsal: kept.rehearsal,
  };
  return { secrets, dataExpected };
}

function readKept(file: string): z.infer<typeof KEPT> {
  try {
    return KEPT.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new WrongConfig([
      `${file} cannot be read as this server's secrets. Restore it, or move the whole data folder away to begin anew.`,
    ]);
  }
}
