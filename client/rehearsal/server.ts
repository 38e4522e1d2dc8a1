import type { RehearsalContext, RehearsalCrowd, RehearsalLine, RehearsalPlaces, RehearsalSeat } from '../../server/rehearsal/wire.ts';

/** The server's part of the rehearsal. `null` and `false`: it did not answer, or the rehearsal is switched off there. */
export const server = {
  sign: async (seat: RehearsalSeat): Promise<string | null> => {
    const answer = await post('/rehearsal/context', seat);
    return answer && ((await answer.json()) as RehearsalContext).context;
  },
  crowd: async (crowd: RehearsalCrowd) => (await post('/rehearsal/crowd', crowd)) !== null,
  places: async (places: RehearsalPlaces) => (await post('/rehearsal/places', places)) !== null,
  line: async (line: RehearsalLine) => (await post('/rehearsal/line', line)) !== null,
};

export type Server = typeof server;

async function post(path: string, body: object): Promise<Response | null> {
  try {
    const answer = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    return answer.ok ? answer : null;
  } catch {
    return null;
  }
}
