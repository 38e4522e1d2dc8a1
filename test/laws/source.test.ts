import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Law = { says: string; files: string[]; except?: string[]; forbids: RegExp; breach: string };

const SQL = String.raw`\b(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|PRAGMA|VACUUM|ATTACH)\b`;
const PRODUCT = ['{server,client}/**/*.{ts,tsx}'];
const TESTS = ['**/*.test.{ts,tsx}'];
const EVERYTHING = [
  '{server,client,test,bin}/**/*.{ts,tsx,mjs,css,html,sql,md}',
  '*.{json,ts,mjs,md}',
  '.*.{json,mjs}',
  '.ci/run',
  'Dockerfile',
];

/** What neither the compiler, nor the linter, nor the import graph can say. `breach` shows what each law is there to find. */
const LAWS: Law[] = [
  {
    says: 'SQL stands in server/store and nowhere else',
    files: PRODUCT,
    except: ['server/store/**', ...TESTS],
    forbids: new RegExp(String.raw`\.prepare\(|['"\x60]\s*${SQL}\s`, 'g'),
    breach: "const rows = 'SELECT * FROM people'",
  },
  {
    says: 'SQL is constant text: nothing is ever put into it but bound values',
    files: ['server/store/**/*.ts'],
    except: TESTS,
    forbids: new RegExp(String.raw`\x60[^\x60]*${SQL}[^\x60]*\$\{|${SQL}[^'"\x60\n]*['"\x60]\s*\+`, 'g'),
    breach: 'store.exec(`DELETE FROM people WHERE id = ${id}`)',
  },
  {
    says: 'text never becomes markup or code',
    files: [...PRODUCT, 'client/**/*.html'],
    forbids:
      /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|setHTMLUnsafe|createContextualFragment)\b|\beval\(|new Function\b/g,
    breach: 'card.innerHTML = name',
  },
  {
    says: 'looks live in style sheets, since our pages block every other place',
    files: ['client/**/*.{tsx,ts,html}'],
    forbids: /\sstyle=|<style\b|\.style\.|\.cssText\b/g,
    breach: '<p style={{ color }}>',
  },
  {
    says: 'style sheets know no left and right, so that they hold for every direction of writing',
    files: ['client/**/*.css'],
    forbids:
      /\b(margin|padding|border|scroll-margin|scroll-padding)-(left|right)\b|(?<=[\s;{])(left|right)\s*:|\b(text-align|float|clear)\s*:\s*(left|right)\b|-(left|right)-radius\b/g,
    breach: '.card { margin-left: 1rem }',
  },
  {
    says: 'nothing is left for later',
    files: EVERYTHING,
    forbids: new RegExp(String.raw`\b(TO${''}DO|FIX${''}ME|XX${''}X)\b`, 'g'),
    breach: ['// TO', 'DO: count them'].join(''),
  },
  {
    says: 'no path of one machine is written down',
    files: EVERYTHING,
    forbids: new RegExp(['home', 'root', 'work', 'Users'].map((folder) => String.raw`['"\x60\s(=:]/${folder}/\w`).join('|'), 'g'),
    breach: ["open('/ho", "me/ana/data')"].join(''),
  },
  {
    says: 'the lockfile names packages and their hashes, and no place that they came from',
    files: ['package-lock.json'],
    forbids: /"resolved"/g,
    breach: '"resolved": "https://packages.example/x.tgz"',
  },
];

describe.each(LAWS)('$says', ({ files, except = [], forbids, breach }) => {
  test('it is kept', () => {
    expect(globSync(files, { exclude: except })).not.toEqual([]);
    expect(breaches(files, except, forbids)).toEqual([]);
  });

  test('a breach would be seen', () => {
    expect(breach.match(forbids)).not.toBeNull();
  });
});

/** Twice what we aim for, because a list of texts may be long; beyond that a file is a drawer. */
const LONGEST_FILE = 250;

test('no file of the product is longer than anybody wants to read', () => {
  const long = globSync(PRODUCT, { exclude: TESTS }).map((file) => `${file}: ${read(file).split('\n').length - 1} lines`);
  expect(long.filter((line) => Number(/(\d+) lines$/.exec(line)?.[1]) > LONGEST_FILE)).toEqual([]);
});

test('every setting that the server reads is explained in .env.example, and no other', () => {
  const [, settings = ''] = /z\.object\(\{(.*?)\n\}\)/s.exec(read('server/config.ts')) ?? [];
  const names = (text: string, pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, name]) => name));
  const known = names(settings, /^ {2}([A-Z_]+):/gm);
  expect(known.size).toBeGreaterThan(0);
  expect(names(read('.env.example'), /^(?:# )?([A-Z_]+)=/gm)).toEqual(known);
});

function breaches(files: string[], except: string[], forbids: RegExp): string[] {
  return globSync(files, { exclude: except }).flatMap((file) => {
    const text = file.endsWith('.css') ? withoutComments(read(file)) : read(file);
    return [...text.matchAll(forbids)].map((found) => `${file}:${text.slice(0, found.index).split('\n').length}: ${found[0].trim()}`);
  });
}

const read = (file: string) => readFileSync(file, 'utf8');

/** Line numbers stay as they are. */
const withoutComments = (css: string) => css.replaceAll(/\/\*.*?\*\//gs, (comment) => comment.replaceAll(/[^\n]/g, ' '));
