import { globSync, readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { blockedIn, COMPRESSED } from '../../bin/panel-plugins.ts';

describe('a page that our content security policy would block is not built', () => {
  test.each(['<style>', '<script>go()</script>', '<p style="color: red">', '<body onload="go()">', '<a href="javascript:go()">'])(
    '%s',
    (markup) => {
      expect(blockedIn(`<!doctype html><title>Panel</title>${markup}`)).not.toBeNull();
    },
  );

  test('files of our own are fine', () => {
    expect(blockedIn('<link rel="stylesheet" href="/assets/a.css"><script type="module" src="/assets/a.js"></script>')).toBeNull();
  });
});

describe('the built panel', () => {
  const files = globSync('dist/**/*.*').filter((file) => COMPRESSED.test(file));

  test.each(['panel', 'review', 'rehearsal', 'workbench'])('has the page %s', (page) => {
    expect(files).toContain(`dist/${page}/index.html`);
  });

  test('has every text beside it in a compressed form that says the same', () => {
    expect(files.filter((file) => !brotliDecompressSync(readFileSync(`${file}.br`)).equals(readFileSync(file)))).toEqual([]);
  });

  test.each(['panel', 'review', 'reflect', 'shared'])('opens the page %s with few files, and with no script of another page', (page) => {
    const loaded = [...readFileSync(`dist/${page}/index.html`, 'utf8').matchAll(/assets\/([\w.-]+)\.(?:js|css)/g)].map(
      ([, name = '']) => name,
    );
    expect(loaded.length).toBeLessThan(10);
    const mine = new Set([page, 'all', 'papers', 'rolldown-runtime']);
    expect(loaded.filter((name) => !mine.has(name.replace(/-[\w-]{8}$/, '')))).toEqual([]);
  });

  test('keeps fonts and pictures in files of their own', () => {
    const looks = files.filter((file) => /\.(css|html)$/.test(file));
    expect(looks.filter((file) => /[("']data:/.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
