import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { cruise, type IConfiguration, type ICruiseResult, type IViolation } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

type Import = [file: string, imports: string];

/** Who must not import what, and the rule that says so. */
const BREACHES: [rule: string, ...Import][] = [
  ['wire-imports-wire', 'server/zoom/names/wire.ts', '../../lib/refusal.ts'],
  ['client-reads-wire-only', 'client/panel/screen.tsx', '../../server/lib/refusal.ts'],
  ['server-never-client', 'server/http/pages.ts', '../../client/ui/button.tsx'],
  ['kinds-apart', 'server/activities/poll/rules.ts', '../conduct/rules.ts'],
  ['kinds-apart', 'client/activities/poll/card.tsx', '../conduct/card.tsx'],
  ['rules-are-pure', 'server/activities/poll/rules.ts', 'node:fs'],
  ['rules-are-pure', 'server/activities/poll/rules.ts', 'zod'],
  ['rules-are-pure', 'server/activities/poll/rules.ts', '../../lib/clock.ts'],
  ['rules-are-pure', 'server/activities/poll/content/weather.ts', '../../../store/store.ts'],
  ['parsing-is-pure', 'server/activities/poll/parse.ts', 'node:crypto'],
  ['parsing-is-pure', 'server/activities/poll/parse.ts', '../../store/store.ts'],
  ['grouping-is-pure', 'server/grouping/deal.ts', 'node:crypto'],
  ['database-in-store', 'server/meetings/meetings.ts', 'better-sqlite3'],
  ['web-framework-in-http', 'server/meetings/meetings.ts', 'express'],
  ['web-framework-in-http', 'server/zoom/webhooks.ts', 'helmet'],
  ['core-knows-no-edge', 'server/meetings/meetings.ts', '../http/identity.ts'],
  ['core-knows-no-edge', 'server/store/store.ts', '../zoom/oauth.ts'],
  ['zoom-sdk-behind-one-door', 'client/panel/screen.tsx', '@zoom/appssdk'],
  ['ui-knows-no-domain', 'client/ui/button.tsx', '../words/words.ts'],
  ['ui-knows-no-domain', 'client/ui/button.tsx', '../../server/wire.ts'],
  ['schemas-on-the-server', 'client/live/api.ts', 'zod'],
  ['product-never-tests', 'server/meetings/meetings.ts', '../../test/support/house.ts'],
  ['product-never-tests', 'client/panel/screen.tsx', './screen.test.tsx'],
  ['server-lives-on-dependencies', 'server/http/pages.ts', 'playwright-core'],
  ['file-makers-come-late', 'server/review/files.ts', '../document/pdf.ts'],
  ['file-makers-come-late', 'server/review/files.ts', 'docx'],
  ['chance-from-one-seed', 'server/grouping/deal.test.ts', 'fast-check'],
  ['no-cycles', 'server/meetings/egg.ts', './hen.ts'],
  ['no-lost-imports', 'server/meetings/meetings.ts', './gone.ts'],
];

/** The other half of the cycle above. */
const CYCLE: Import = ['server/meetings/hen.ts', './egg.ts'];

/** What must stay possible, or nothing could be built. */
const HABITS: Import[] = [
  ['client/panel/screen.tsx', '../../server/wire.ts'],
  ['client/panel/screen.tsx', '../ui/button.tsx'],
  ['client/zoom/sdk.ts', '@zoom/appssdk'],
  ['test/support/fast-check.ts', 'fast-check'],
  ['server/activities/index.ts', './poll/rules.ts'],
  ['server/activities/poll/parse.ts', 'zod'],
  ['server/activities/poll/rules.test.ts', 'vitest'],
  ['server/activities/poll/rules.ts', '../../grouping/deal.ts'],
  ['server/activities/poll/rules.ts', '../../lib/text.ts'],
  ['server/activities/poll/rules.ts', '../../document/wire.ts'],
  ['server/activities/poll/rules.ts', '../kind.ts'],
  ['server/activities/poll/rules.ts', './content/weather.ts'],
  ['server/app.ts', 'express'],
  ['server/http/pages.ts', 'helmet'],
  ['server/meetings/meetings.test.ts', '../../test/support/house.ts'],
  ['server/document/pdf.ts', 'pdfkit'],
  ['server/store/sqlite.ts', 'better-sqlite3'],
];

const STATEMENTS: Record<string, (from: string) => string> = {
  'a value': (from) => `import { x } from '${from}';\nexport const y = x;\n`,
  'a type': (from) => `import type { X } from '${from}';\nexport type Y = X;\n`,
  'what it hands on': (from) => `export * from '${from}';\n`,
  'something later': (from) => `export const later = () => import('${from}');\n`,
};

/** Types vanish before the server runs, so those of a development package do no harm. And what is to come late may come late. */
const HARMLESS: Record<string, string> = { 'server-lives-on-dependencies': 'a type', 'file-makers-come-late': 'something later' };

const config = (await import(join(process.cwd(), '.dependency-cruiser.mjs'))) as { default: IConfiguration };

/** A house in which every file holds just the imports that are listed for it, all of the same manner. */
async function breachesIn(house: string, imports: Import[], statement: (from: string) => string): Promise<IViolation[]> {
  cpSync('package.json', join(house, 'package.json'));
  symlinkSync(join(process.cwd(), 'node_modules'), join(house, 'node_modules'));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), text, { flag: 'a' });
  };
  for (const [file, from] of imports) {
    write(file, statement(from));
    if (from.startsWith('.') && !from.includes('gone')) write(join(dirname(file), from), '');
  }
  const { forbidden = [], options = {} } = config.default;
  const { output } = await cruise(['server', 'client'], { ...options, baseDir: house, validate: true, ruleSet: { forbidden } });
  return (output as ICruiseResult).summary.violations;
}

describe.each(Object.entries(STATEMENTS))('when a file imports %s', (manner, statement) => {
  const breaches = BREACHES.filter(([rule]) => HARMLESS[rule] !== manner);
  const house = mkdtempSync(join(tmpdir(), 'house-'));
  const good = mkdtempSync(join(tmpdir(), 'house-'));
  let violations: IViolation[] = [];

  beforeAll(async () => {
    const imports = breaches.map(([, file, from]): Import => [file, from]);
    violations = await breachesIn(house, [...imports, CYCLE], statement);
  });

  afterAll(() => {
    rmSync(house, { recursive: true });
    rmSync(good, { recursive: true });
  });

  test.each(breaches)('%s: %s may not import %s', (rule, file, from) => {
    const broken = violations.filter((violation) => violation.from === file && violation.rule.name === rule);
    const target = from.startsWith('.') && !from.includes('gone') ? normalize(join(dirname(file), from)) : from.replace('node:', '');
    expect(broken.map(({ to }) => to)).toContainEqual(expect.stringContaining(target));
  });

  test('what the house is built from is allowed', async () => {
    expect(await breachesIn(good, HABITS, statement)).toEqual([]);
  });
});

test('every rule of the import graph is broken above, so none of them is asleep', () => {
  const rules = (config.default.forbidden ?? []).map(({ name }) => name);
  expect(new Set(BREACHES.map(([rule]) => rule))).toEqual(new Set(rules));
});
