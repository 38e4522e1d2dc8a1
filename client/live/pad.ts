const STEP = 1024; // bytes: also whether somebody gave a reason is nobody's business

/** Fills up with spaces, which mean nothing in JSON, so that the length of a sealed answer says nothing of what was chosen. */
export function padded(json: string): string {
  const bytes = new TextEncoder().encode(json).length;
  return json + ' '.repeat((STEP - (bytes % STEP)) % STEP);
}
