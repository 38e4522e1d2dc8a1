/** Does something to the time after this session; resolves with what came back, or with words that say why nothing did. */
export type Act = <Yes extends { ok: true } = { ok: true }>(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: object,
) => Promise<Yes | { ok: false; words: string }>;
