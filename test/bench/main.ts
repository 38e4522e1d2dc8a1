/**
 * The figures of the product, each beside the limit of the machine it ran on, measured in the same run. Only ratios compare
 * between machines. `npm run bench -- votes` runs one of them.
 */
import { benchConduct } from './conduct.ts';
import { benchCrowd } from './crowd.ts';
import { benchDealing } from './dealing.ts';
import { benchPanel } from './panel.ts';
import { benchReview } from './review.ts';
import { benchSlowDisk } from './slow-disk.ts';
import { benchTelling } from './telling.ts';
import { benchVotes } from './votes.ts';

const BENCHES = {
  votes: benchVotes,
  telling: benchTelling,
  crowd: benchCrowd,
  'slow-disk': benchSlowDisk,
  panel: benchPanel,
  dealing: benchDealing,
  conduct: benchConduct,
  review: benchReview,
};

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHES)) if (wanted.length === 0 || wanted.includes(name)) await bench();
