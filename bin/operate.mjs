// npm run operate -- COMMAND: what whoever runs the server does to its data: look, back up, restore, delete.
import { existsSync } from 'node:fs';
import { ready, runs } from './ready.mjs';

const node = ready();
const flags = ['--disable-proto=delete', ...(existsSync('.env') ? ['--env-file=.env'] : [])];
process.exit(runs(node, [...flags, 'server/operate/main.ts', ...process.argv.slice(2)]) ? 0 : 1);
