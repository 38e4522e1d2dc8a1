// npm test: everything that a machine can hold, in the order in which a failure is cheapest. With arguments
// (npm test -- server/store) only the tests that they name.
import { build } from './build.mjs';
import { chromium } from './chromium.mjs';
import { ready, runs, say } from './ready.mjs';

const script = (name) => () => runs('npm', ['run', '--silent', name]);

/** @type {[title: string, step: () => boolean][]} */
const steps = [
  ['Types', script('types')],
  ['Lint', script('lint')],
  ['Import graph', script('graph')],
  ['Dead code', script('dead')],
  ['Format', script('format:check')],
  ['Panel build', build],
];

ready();
process.env.CHROMIUM = chromium();
const only = process.argv.slice(2);

for (const [title, step] of only.length === 0 ? steps : []) {
  say(`\n── ${title}`);
  if (!step()) process.exit(1);
}
say('\n── Tests');
process.exit(runs('vitest', ['run', ...only]) ? 0 : 1);
