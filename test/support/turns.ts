/** More turns of the event loop than anything that a test sets off needs to come to its end: not time, but room. */
const MANY = 40;

export async function turns(): Promise<void> {
  for (let turn = 0; turn < MANY; turn += 1) await new Promise(setImmediate);
}
