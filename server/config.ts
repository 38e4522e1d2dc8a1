import { join, resolve } from 'node:path';
import { z } from 'zod';
import { folderProblems } from './folders.ts';
import { KEPT_DAYS, LONGEST_BACKUP_DAYS } from './keeping/wire.ts';
import { keepSecrets, OWN_SECRETS, type Secrets } from './secrets.ts';
import { WrongConfig } from './wrong-config.ts';

/** Everything that the environment decides, read once. */
export type Config = {
  production: boolean;
  host: string;
  port: number;
  publicUrl: URL;
  dataDir: string;
  dataExpected: boolean; // this data folder has been in use before
  backups: { folder: string; everyMs: number; days: number } | null;
  zoom: { clientId: string; clientSecret: string; webhookSecret: string | null; url: string; apiUrl: string } | null;
  rehearsal: boolean;
  frameAncestors: boolean;
  trustProxyHops: number;
  opsPort: number | null;
  logLevel: string;
  networkPerMinute: number;
  mostStreams: number;
  secrets: Secrets;
};

const whole = (least: number, most: number) => {
  const error = `must be a whole number from ${least} to ${most}`;
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error });
};
const oneOf = <T extends string>(...values: T[]) => z.enum(values, { error: `must be one of: ${values.join(', ')}` });
const onOff = z.enum(['on', 'off'], { error: 'must be on or off' });

/** An address without a path: ours are put behind it, and whatever stood there would be lost. */
const site = (example: string) =>
  z
    .url({ protocol: /^https?$/, error: `must be an address such as ${example}` })
    .refine((address) => !URL.canParse(address) || isSite(new URL(address)), {
      error: `must be a host alone, without a path, as in ${example}`,
    })
    .transform((address) => address.replace(/\/+$/, ''));

const isSite = ({ pathname, search, hash, username, password }: URL): boolean =>
  pathname === '/' && [search, hash, username, password].every((part) => part === '');

const ENVIRONMENT = z.object({
  NODE_ENV: oneOf('development', 'test', 'production').default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: whole(0, 65_535).default(3000),
  PUBLIC_URL: site('https://spells.example.org').optional(),
  DATA_DIR: z.string().default('data'),
  BACKUP_DIR: z.string().optional(),
  BACKUP_EVERY_MINUTES: whole(1, 24 * 60).default(60),
  BACKUP_DAYS: whole(0, LONGEST_BACKUP_DAYS).default(KEPT_DAYS.backups),
  ZOOM_CLIENT_ID: z.string().optional(),
  ZOOM_CLIENT_SECRET: z.string().optional(),
  ZOOM_WEBHOOK_SECRET_TOKEN: z.string().optional(),
  ZOOM_URL: site('https://zoom.us').default('https://zoom.us'),
  ZOOM_API_URL: site('https://api.zoom.us').default('https://api.zoom.us'),
  REHEARSAL: onOff.optional(),
  PANEL_FRAME_ANCESTORS: onOff.default('on'),
  TRUST_PROXY_HOPS: whole(0, 10).default(0),
  OPS_PORT: whole(1, 65_535).optional(),
  LOG_LEVEL: oneOf('debug', 'info', 'warn', 'error', 'silent').default('info'),
  NETWORK_REQUESTS_PER_MINUTE: whole(60, 10_000_000).default(6_000),
  MOST_STREAMS: whole(10, 1_000_000).default(20_000),
  ID_SECRET: z.string().optional(),
  BALLOT_SECRET: z.string().optional(),
  TOKEN_SECRET: z.string().optional(),
});
type Environment = z.infer<typeof ENVIRONMENT>;
type Given = { readonly [name in keyof Environment]?: string | undefined };

/** Throws WrongConfig with every problem. Makes the data folder and the secrets that were not given. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given: Given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = ENVIRONMENT.safeParse(given);
  const misread = parsed.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];
  const problems = [...misread, ...problemsOf(given)];
  if (!parsed.success || problems.length > 0) throw new WrongConfig(problems);
  return settle(parsed.data);
}

function settle(env: Environment): Config {
  const zoom = zoomOf(env);
  const dataDir = resolve(env.DATA_DIR);
  const { secrets, dataExpected } = keepSecrets(dataDir, env);
  return Object.freeze({
    production: env.NODE_ENV === 'production',
    host: env.HOST,
    port: env.PORT,
    publicUrl: new URL(env.PUBLIC_URL ?? `http://localhost:${env.PORT}`),
    dataDir,
    dataExpected,
    backups: backupsOf(dataDir, env),
    zoom,
    rehearsal: env.REHEARSAL === undefined ? zoom === null : env.REHEARSAL === 'on',
    frameAncestors: env.PANEL_FRAME_ANCESTORS === 'on',
    trustProxyHops: env.TRUST_PROXY_HOPS,
    opsPort: env.OPS_PORT ?? null,
    logLevel: env.LOG_LEVEL,
    networkPerMinute: env.NETWORK_REQUESTS_PER_MINUTE,
    mostStreams: env.MOST_STREAMS,
    secrets,
  });
}

const backupsOf = (dataDir: string, { BACKUP_DIR, BACKUP_EVERY_MINUTES, BACKUP_DAYS }: Environment): Config['backups'] =>
  BACKUP_DAYS === 0
    ? null
    : { folder: resolve(BACKUP_DIR ?? join(dataDir, 'backups')), everyMs: BACKUP_EVERY_MINUTES * 60_000, days: BACKUP_DAYS };

function zoomOf(env: Environment): Config['zoom'] {
  const { ZOOM_CLIENT_ID: clientId, ZOOM_CLIENT_SECRET: clientSecret, ZOOM_WEBHOOK_SECRET_TOKEN: webhookSecret = null } = env;
  return clientId && clientSecret ? { clientId, clientSecret, webhookSecret, url: env.ZOOM_URL, apiUrl: env.ZOOM_API_URL } : null;
}

const SAMPLE = /change.?me|example|sample|secret|password|^(.)\1*$/i;

function problemsOf(env: Given): string[] {
  const problems: string[] = [];
  const halfZoom = (env.ZOOM_CLIENT_ID === undefined) !== (env.ZOOM_CLIENT_SECRET === undefined);
  if (halfZoom) problems.push('ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET go together: give both or neither');
  for (const name of OWN_SECRETS)
    if (env[name] !== undefined && env[name].length < 32) problems.push(`${name} must have 32 characters or more, or be left out`);
  if (env.OPS_PORT !== undefined && env.OPS_PORT === (env.PORT ?? '3000')) problems.push('OPS_PORT must be another port than PORT');
  const folders = { data: resolve(env.DATA_DIR ?? 'data'), ...(env.BACKUP_DIR !== undefined && { backups: resolve(env.BACKUP_DIR) }) };
  problems.push(...folderProblems(folders));
  return env.NODE_ENV === 'production' ? [...problems, ...productionProblems(env)] : problems;
}

function productionProblems(env: Given): string[] {
  const problems: string[] = [];
  if (env.PUBLIC_URL === undefined) problems.push('PUBLIC_URL is needed in production: the https address that people use');
  else if (!env.PUBLIC_URL.startsWith('https:')) problems.push('PUBLIC_URL must begin with https: in production');
  for (const name of ['ZOOM_URL', 'ZOOM_API_URL'] as const)
    if (env[name]?.startsWith('http:')) problems.push(`${name} must begin with https: in production`);
  if (env.ZOOM_CLIENT_ID === undefined && env.REHEARSAL !== 'on')
    problems.push('ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET are needed in production (or ask for the simulated meeting with REHEARSAL=on)');
  for (const name of ['ZOOM_CLIENT_ID', 'ZOOM_CLIENT_SECRET', 'ZOOM_WEBHOOK_SECRET_TOKEN', ...OWN_SECRETS] as const)
    if (SAMPLE.test(env[name] ?? '-real-')) problems.push(`${name} is a sample value: set a real one`);
  return problems;
}
