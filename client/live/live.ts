import type { Frame } from '../../server/wire.ts';
import { createApi } from './api.ts';
import { createAttempts } from './attempt.ts';
import { cell } from './cell.ts';
import { DRAFTS } from './draft.ts';
import { alive, createLine, newLineState } from './line.ts';
import { accept, NOTHING_YET } from './meeting.ts';
import { createSender } from './send.ts';
import { createSession, type SessionState } from './session.ts';
import type { World } from './world.ts';

export type Live = ReturnType<typeof createLive>;

/** Whose words lie on this device. */
const PERSON = 'person';

/** The live parts of a panel, put together: who we are, what we know, the line that tells us, and what we send. */
export function createLive(world: World) {
  const { clock, keep } = world;
  const view = cell(NOTHING_YET);
  const hear = (frame: Frame) => view.set(accept(view.get(), frame));

  const session = createSession(world);
  const api = createApi(world, session);
  const state = newLineState();
  const attempts = createAttempts(clock, api, session, { hear, alive: () => alive(state) });
  const line = createLine(world, state, attempts, session.refuse);
  const look = async () => void (await attempts.look(new AbortController().signal));
  const sender = createSender({ ...world, api, view, line: state, look });

  let person: string | null = null;
  session.state.listen(() => {
    const now = session.state.get();
    if (now.status === 'in') {
      if (now.personId === person) return line.again(); // another role sees other things
      if (keep.read(PERSON) !== now.personId) keep.sweep(DRAFTS);
      keep.write(PERSON, now.personId);
      begin(now.personId);
    } else if (person !== null) {
      person = null;
      line.stop();
      sender.forget();
      if (isOver(now)) keep.sweep(DRAFTS);
    }
  });

  function begin(personId: string) {
    person = personId;
    sender.forget();
    view.set(NOTHING_YET);
    line.start();
  }

  return { view, session, api, line, sender, clock, keep };
}

/** There is nothing left for which a draft could be sent. */
const isOver = (state: SessionState): boolean => state.status === 'left' || (state.status === 'refused' && state.why === 'no-such-meeting');
