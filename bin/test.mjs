// npm test: everything that a machine can hold, in the order in which a failure is cheapest. With arguments
// (npm test -- server/store) only the tests that they name.
import { resolve } from 'node:path';
import { build } from './build.mjs';
import { chromium } from './chromium.mjs';
import { begins, ready, runs, say } from './ready.mjs';

const script = (name) => ['npm', ['run', '--silent', name]];
const asking = (name) => async () => runs(...script(name));

ready();
process.env.CHROMIUM = chromium();
// Servers are started some hundred times: what they are compiled to is kept from one start to the next.
process.env.NODE_COMPILE_CACHE ||= resolve('node_modules', '.cache', 'node');
const only = process.argv.slice(2);
if (only.length === 0) await beforeTests();
say('\n── Tests');
process.exit(runs('vitest', ['run', ...only]) ? 0 : 1);

/** The format takes as long as all the others, and one processor; so it is looked at beside them. */
async function beforeTests() {
  const format = begins(...script('format:check'));
  /** @type {[title: string, step: () => Promise<boolean>][]} */
  const steps = [
    ['Types', asking('types')],
    ['Lint', asking('lint')],
    ['Import graph', asking('graph')],
    ['Dead code', asking('dead')],
    ['Panel build', async () => build()],
    [
      'Format',
      async () => {
        const { well, said } = await format;
        process.stdout.write(said);
        return well;
      },
    ],
  ];
  for (const [title, step] of steps) {
    say(`\n── ${title}`);
    if (!(await step())) process.exit(1);
  }
}
