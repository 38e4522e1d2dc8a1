import { configureGlobal } from 'fast-check';
import { SEED } from './seed.ts';

/** fast-check as all tests use it: its chance comes from the same seed as all other chance in them. */
configureGlobal({ seed: SEED });

export * from 'fast-check';
