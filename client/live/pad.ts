const STEP = 256; // bytes

/** Fills up with spaces, which mean nothing in JSON, so that the length of a sealed answer says nothing of what was chosen. */
export function padded(json: string): string {
  const bytes = new TextEncoder().encode(json).length;
  return json + ' '.repeat((STEP - (bytes % STEP)) % STEP);
}
