import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newFolder } from '../test/support/folder.ts';
import { readConfig } from './config.ts';
import { WrongConfig } from './wrong-config.ts';

const REAL = 'q8ZlV1x7Rm2TbN4cYw0KpD6sHfJgUeXa';
const production = (more: Record<string, string> = {}) => ({
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://spells.example.net',
  ZOOM_CLIENT_ID: 'bR1x9mQzTUe3mWq5',
  ZOOM_CLIENT_SECRET: REAL,
  DATA_DIR: newFolder(),
  ...more,
});

/** What a start with these settings says. */
function problemsWith(env: Record<string, string>): readonly string[] {
  try {
    readConfig({ DATA_DIR: newFolder(), ...env });
    return [];
  } catch (error) {
    if (!(error instanceof WrongConfig)) throw error;
    return error.problems;
  }
}

test('with nothing set at all, it is a rehearsal on this machine', () => {
  const config = readConfig({ DATA_DIR: newFolder() });
  expect(config).toMatchObject({ production: false, host: '127.0.0.1', port: 3000, zoom: null, rehearsal: true, trustProxyHops: 0 });
  expect(config.publicUrl.href).toBe('http://localhost:3000/');
});

test('an empty setting counts as none', () => {
  expect(readConfig({ DATA_DIR: newFolder(), PORT: '', ZOOM_CLIENT_ID: '', REHEARSAL: '' })).toMatchObject({ port: 3000, zoom: null });
});

test('all that is wrong is said at once', () => {
  const problems = problemsWith({ PORT: 'many', LOG_LEVEL: 'loud', REHEARSAL: 'maybe', PUBLIC_URL: 'spells', TRUST_PROXY_HOPS: '-1' });
  expect(new Set(problems.map((problem) => problem.split(' ')[0]))).toEqual(
    new Set(['LOG_LEVEL', 'PORT', 'PUBLIC_URL', 'REHEARSAL', 'TRUST_PROXY_HOPS']),
  );
  expect(problems).toHaveLength(5);
});

test.each([
  ['PORT', '70000', 'PORT must be a whole number from 0 to 65535'],
  ['TRUST_PROXY_HOPS', '1.5', 'TRUST_PROXY_HOPS must be a whole number from 0 to 10'],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of: debug, info, warn, error, silent'],
  ['NODE_ENV', 'Production', 'NODE_ENV must be one of: development, test, production'], // or its promises would be off without a word
  ['OPS_PORT', '3000', 'OPS_PORT must be another port than PORT'],
  ['PUBLIC_URL', 'http://x.example.net/spells', 'PUBLIC_URL must be a host alone, without a path, as in https://spells.example.org'],
  ['PUBLIC_URL', 'http://me:pass@x.example.net', 'PUBLIC_URL must be a host alone, without a path, as in https://spells.example.org'],
])('%s=%s: what is wrong is said, and how it would be right', (name, value, line) => {
  expect(problemsWith({ [name]: value })).toEqual([line]);
});

test('also what is wrong in different ways', () => {
  const problems = problemsWith({ NODE_ENV: 'production', PORT: 'many', ID_SECRET: 'short', ZOOM_CLIENT_ID: 'id' });
  expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['PORT', 'ZOOM_CLIENT_ID', 'ID_SECRET', 'PUBLIC_URL']);
});

test('with Zoom credentials the rehearsal is off, unless asked for', () => {
  const zoom = { ZOOM_CLIENT_ID: 'id', ZOOM_CLIENT_SECRET: 'from the Marketplace' };
  expect(readConfig({ DATA_DIR: newFolder(), ...zoom }).rehearsal).toBe(false);
  expect(readConfig({ DATA_DIR: newFolder(), ...zoom, REHEARSAL: 'on' }).rehearsal).toBe(true);
});

test.each<Record<string, string>>([{ ZOOM_CLIENT_ID: 'id' }, { ZOOM_CLIENT_SECRET: 'from the Marketplace' }])(
  'half of the credentials is a mistake: %j',
  (env) => {
    expect(problemsWith(env)).toEqual([expect.stringContaining('go together')]);
  },
);

test.each(['ID_SECRET', 'BALLOT_SECRET', 'TOKEN_SECRET'])('a short %s is refused', (name) => {
  expect(problemsWith({ [name]: 'x1'.repeat(15) })).toEqual([expect.stringContaining(name)]);
  expect(problemsWith({ [name]: REAL })).toEqual([]);
});

describe('a folder in which nothing can be kept', () => {
  test('is said with everything else that is wrong', () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    const problems = problemsWith({ PORT: 'many', DATA_DIR: file, BACKUP_DIR: join(file, 'backups') });
    expect(problems.slice(1)).toEqual([`DATA_DIR cannot be used: ${file} is a file`, `BACKUP_DIR cannot be used: ${file} is a file`]);
  });

  test.runIf(process.getuid?.() !== 0)('is one in which this user may not write', () => {
    expect(problemsWith({ DATA_DIR: '/no-such-folder' })).toEqual(['DATA_DIR cannot be used: this user may not write in /']);
  });

  test('for backups: one with the ballot boxes in it, or in theirs', () => {
    const folder = newFolder();
    for (const backups of [folder, join(folder, 'boxes'), join(folder, 'boxes', 'old'), join(folder, '..')])
      expect(problemsWith({ DATA_DIR: folder, BACKUP_DIR: backups })).toEqual([
        expect.stringContaining('BACKUP_DIR must be a folder apart'),
      ]);
    expect(problemsWith({ DATA_DIR: folder, BACKUP_DIR: join(folder, 'boxes-old') })).toEqual([]);
  });
});

describe('in production', () => {
  test('real settings are fine', () => {
    expect(problemsWith(production())).toEqual([]);
    expect(readConfig(production())).toMatchObject({ production: true, rehearsal: false });
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ['no address', { PUBLIC_URL: '' }, /PUBLIC_URL is needed/],
    ['plain http', { PUBLIC_URL: 'http://spells.example.net' }, /PUBLIC_URL must begin with https/],
    ['no credentials', { ZOOM_CLIENT_ID: '', ZOOM_CLIENT_SECRET: '' }, /ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET are needed/],
    ['a client secret that says "change me"', { ZOOM_CLIENT_SECRET: 'please-change-me' }, /ZOOM_CLIENT_SECRET is a sample/],
    ['a client id from an example', { ZOOM_CLIENT_ID: 'example-id' }, /ZOOM_CLIENT_ID is a sample/],
    ['a webhook secret that is called so', { ZOOM_WEBHOOK_SECRET_TOKEN: 'secret' }, /ZOOM_WEBHOOK_SECRET_TOKEN is a sample/],
    ['a token secret of one letter', { TOKEN_SECRET: 'a'.repeat(40) }, /TOKEN_SECRET is a sample/],
  ])('%s is refused', (_what, env, line) => {
    expect(problemsWith(production(env))).toEqual([expect.stringMatching(line)]);
  });

  test('the rehearsal may stand without credentials when it is asked for', () => {
    expect(problemsWith(production({ ZOOM_CLIENT_ID: '', ZOOM_CLIENT_SECRET: '', REHEARSAL: 'on' }))).toEqual([]);
  });
});

describe('secrets that are not given', () => {
  const bytesOf = (folder: string, env: Record<string, string> = {}) => {
    const { ids, ballots, tokens, rehearsal } = readConfig({ DATA_DIR: folder, ...env }).secrets;
    return [ids.toString('hex'), ballots.toString('hex'), tokens.export().toString('hex'), rehearsal];
  };

  test('are made once, differ from each other, and stay', () => {
    const folder = newFolder();
    const first = bytesOf(folder);
    expect(new Set(first).size).toBe(4);
    expect(bytesOf(folder)).toEqual(first);
    expect(bytesOf(newFolder())).not.toEqual(first);
  });

  test('are for the eyes of the server alone', () => {
    const folder = join(newFolder(), 'data');
    readConfig({ DATA_DIR: folder });
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  test('give way to those that are given, one by one', () => {
    const folder = newFolder();
    const made = bytesOf(folder);
    const given = bytesOf(folder, { ID_SECRET: REAL });
    expect(given[0]).not.toBe(made[0]);
    expect(given.slice(1)).toEqual(made.slice(1));
  });

  test('tell that this folder has been in use', () => {
    const folder = newFolder();
    expect(readConfig({ DATA_DIR: folder }).dataExpected).toBe(false);
    expect(readConfig({ DATA_DIR: folder }).dataExpected).toBe(true);
  });

  test.each(['', '{', '{"ids":"x"}', 'null'])('are not made anew over a file that cannot be read: %j', (text) => {
    const folder = newFolder();
    const file = join(folder, 'secrets.json');
    writeFileSync(file, text);
    expect(problemsWith({ DATA_DIR: folder })).toEqual([expect.stringContaining(file)]);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('are missed when the data is there without them', () => {
    const folder = newFolder();
    readConfig({ DATA_DIR: folder });
    writeFileSync(join(folder, 'bright-spells.db'), 'data');
    rmSync(join(folder, 'secrets.json'));
    expect(problemsWith({ DATA_DIR: folder })).toEqual([expect.stringContaining('is missing')]);
    const given = { ID_SECRET: REAL, BALLOT_SECRET: `${REAL}2`, TOKEN_SECRET: `${REAL}3` };
    expect(problemsWith({ DATA_DIR: folder, ...given })).toEqual([]);
  });
});
