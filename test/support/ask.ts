/** What came back from one request, read to the end. */
export type Reply = { status: number; text: string; json: unknown; headers: Headers };

export type Asked = { token?: string; body?: unknown; headers?: Record<string, string> };

/** One request as anybody could send it. `route` is 'POST /api/commands'; `body` goes as JSON unless it is text or bytes already. */
export async function ask(base: string, route: string, { token, body, headers }: Asked = {}): Promise<Reply> {
  const [method = 'GET', path = '/'] = route.split(' ');
  const answer = await fetch(base + path, {
    method,
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: bytesOf(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, text, json: parsed(text), headers: answer.headers };
}

const bytesOf = (body: unknown): Uint8Array<ArrayBuffer> =>
  Buffer.isBuffer(body) ? Uint8Array.from(body) : new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
