import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { BallotBox } from './ballot-box.ts';
import { destroyFiles, filesOf } from './shred.ts';

/** The ballot boxes of the activities that are open, by activity. The folder must be outside every backup. */
export class Boxes {
  readonly #folder: string;
  readonly #master: Buffer;
  readonly #open = new Map<string, BallotBox>();

  constructor(folder: string, master: Buffer) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.#folder = folder;
    this.#master = master;
  }

  /** The name says nothing; only the activity's row knows it. */
  make(activityId: string): string {
    const name = `${randomBytes(16).toString('hex')}.box`;
    this.#open.set(activityId, BallotBox.make(this.#path(name), this.#master, activityId));
    return name;
  }

  of(activityId: string): BallotBox | null {
    return this.#open.get(activityId) ?? null;
  }

  /** At start: is the box that a row names still there, and readable? */
  reopen(activityId: string, name: string): boolean {
    const box = BallotBox.open(this.#path(name), this.#master, activityId);
    if (box) this.#open.set(activityId, box);
    return box !== null;
  }

  destroy(activityId: string, name: string): void {
    if (this.#open.has(activityId)) this.destroyOf(activityId);
    else destroyFiles(...filesOf(this.#path(name)));
  }

  /** The box of an activity whose row is gone, if it has one: one that a row names is always open. */
  destroyOf(activityId: string): void {
    this.#open.get(activityId)?.destroy();
    this.#open.delete(activityId);
  }

  /** At start: what no row names was left by a crash. */
  destroyStrangers(named: ReadonlySet<string>): void {
    for (const file of readdirSync(this.#folder)) {
      const name = file.replace(/-(?:wal|shm)$/, '');
      if (!named.has(name)) destroyFiles(...filesOf(this.#path(name)));
    }
  }

  stop(): void {
    for (const box of this.#open.values()) box.stop();
    this.#open.clear();
  }

  #path(name: string): string {
    return join(this.#folder, basename(name));
  }
}
