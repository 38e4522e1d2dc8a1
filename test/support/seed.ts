import { randomInt } from 'node:crypto';

/** Stands in the name of every test that lets chance decide. `SEED=… npm test` plays it again. */
export const SEED = Number(process.env['SEED'] ?? randomInt(1_000_000));
