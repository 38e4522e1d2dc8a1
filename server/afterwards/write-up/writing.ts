import { Refusal, refuse } from '../../lib/refusal.ts';
import type { Store } from '../../store/store.ts';
import { parseWriteUp } from './parse.ts';

type Tools = { store: Store };

/** Two facilitators may write at the same time: whoever has not seen the newest version is told so ('outdated'), and loses nothing. */
export async function saveWriteUp(meetingId: string, input: unknown, { store }: Tools): Promise<object | Refusal> {
  const save = parseWriteUp(input);
  if (save instanceof Refusal) return save;
  return (await store.afterwards.putWriteUp(meetingId, save.rev, save.words)) ? {} : refuse('outdated');
}

export async function deleteWriteUp(meetingId: string, { store }: Tools): Promise<object> {
  await store.afterwards.dropWriteUp(meetingId);
  return {};
}
