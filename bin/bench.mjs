// npm run bench: the figures of the whole product, each beside its limit on this machine.
import { buildIfStale } from './build.mjs';
import { chromium } from './chromium.mjs';
import { ready, runs } from './ready.mjs';

const node = ready();
process.env.CHROMIUM = chromium();
buildIfStale();
process.exit(runs(node, ['test/bench/main.ts', ...process.argv.slice(2)]) ? 0 : 1);
