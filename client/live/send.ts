import { PROTOCOL, type Answer, type Command, type Envelope } from '../../server/wire.ts';
import type { Api, No } from './api.ts';
import { cell, type Cell } from './cell.ts';
import type { LineState } from './line.ts';
import type { MeetingView } from './meeting.ts';
import { padded } from './pad.ts';
import { IDLE, nextTap, type Tap, type TapEvent } from './tap.ts';
import type { World } from './world.ts';

/** What a tap is about, so that a later one takes the place of an earlier: `move:<activity>`, `act:<activity>`, `open`, `keep:<what>` … */
export type About = string;

export type Sender = ReturnType<typeof createSender>;

/** One thing somebody wants done, until it is answered or something newer about the same takes its place. */
type Errand = { envelope: Envelope; raised: boolean; waits: number; done: (() => void) | undefined };

export type SenderParts = Pick<World, 'clock' | 'newId'> & {
  api: Pick<Api, 'ask'>;
  view: Cell<MeetingView>;
  line: Cell<LineState>;
  look: () => Promise<void>; // brings the newest view
};

/** Where the line is well and still no answer came, we ask again after so many milliseconds. */
const RETRY_MS = 5_000;

/** Whoever is quicker than the server takes it, sorting lines for example, does not have to press again: we wait, each time longer. */
const BREATH_MS = 2_000;
const MOST_WAITS = 3;

/**
 * One command, from tap to answer. What got no answer is sent again with the same id when the line is back, so that the
 * server, which may have done it, knows it again.
 */
export function createSender({ clock, newId, api, view, line, look }: SenderParts) {
  const taps = new Map<About, Cell<Tap>>();
  const errands = new Map<About, Errand>();
  const highest = new Map<string, number>(); // of the sequence numbers we gave out, by activity

  const tapOf = (about: About): Cell<Tap> => {
    const tap = taps.get(about) ?? cell<Tap>(IDLE);
    taps.set(about, tap);
    return tap;
  };
  const step = (about: About, event: TapEvent) => tapOf(about).set(nextTap(tapOf(about).get(), event));

  /** `done` is called once the server has it. The same command again while it is under way is the same act. */
  function send(about: About, command: Command, done?: () => void) {
    const before = errands.get(about);
    const same = before && says(before.envelope, command);
    if (same && tapOf(about).get().status === 'sending') return;
    start(about, same ? before : { envelope: { id: newId(), protocol: PROTOCOL, ...command }, raised: false, waits: 0, done });
  }

  /**
   * An answer of this person to an activity. The newest stands, whatever the network does to the order. What has nothing to do with
   * the answer, and must not take its place, goes in a `lane` of its own.
   */
  function move(activityId: string, made: unknown, lane?: string) {
    const about: About = lane === undefined ? `move:${activityId}` : `move:${activityId}/${lane}`;
    const before = errands.get(about)?.envelope;
    const same = before?.type === 'move' && JSON.stringify(before.move) === JSON.stringify(made);
    send(about, { type: 'move', activityId, move: made, seq: same ? before.seq : nextSeq(activityId) });
  }

  function nextSeq(activityId: string): number {
    const seq = Math.max(view.get().mine[activityId]?.seq ?? 0, highest.get(activityId) ?? 0) + 1;
    highest.set(activityId, seq);
    return seq;
  }

  function start(about: About, errand: Errand) {
    errands.set(about, errand);
    step(about, { type: 'pressed' });
    void carry(about, errand);
  }

  async function carry(about: About, errand: Errand) {
    const answer: Answer | No | null = await api.ask('POST', '/api/commands', padded(JSON.stringify(errand.envelope)));
    if (errands.get(about) !== errand) return; // something newer took its place
    if (answer === null) {
      step(about, { type: 'no-answer' });
      clock.after(RETRY_MS, () => line.get().status === 'live' && retry(about, errand));
    } else if (!answer.ok && answer.why === 'outdated' && !errand.raised) {
      await raise(about, errand);
    } else if (!answer.ok && answer.why === 'too-fast' && errand.waits < MOST_WAITS) {
      const waited = { ...errand, waits: errand.waits + 1 };
      errands.set(about, waited);
      clock.after(waited.waits * BREATH_MS, () => errands.get(about) === waited && start(about, waited));
    } else {
      errands.delete(about);
      step(about, { type: 'answered', answer, showing: view.get().rev });
      if (answer.ok) errand.done?.();
    }
  }

  /** Another device of this person has answered later, but this tap is the latest wish: it goes once more, above the other. */
  async function raise(about: About, errand: Errand) {
    await look();
    if (errands.get(about) !== errand || errand.envelope.type !== 'move') return;
    const envelope = { ...errand.envelope, id: newId(), seq: nextSeq(errand.envelope.activityId) };
    start(about, { ...errand, envelope, raised: true });
  }

  function retry(about: About, errand: Errand) {
    if (errands.get(about) === errand && tapOf(about).get().status === 'lost') start(about, errand);
  }

  line.listen(() => {
    if (line.get().status === 'live') for (const [about, errand] of errands) retry(about, errand);
  });

  let epoch = view.get().epoch;
  view.listen(() => {
    const now = view.get();
    const event: TapEvent = now.epoch === epoch ? { type: 'showing', rev: now.rev } : { type: 'new-epoch' };
    epoch = now.epoch;
    for (const about of taps.keys()) step(about, event);
  });

  /** Nothing more is sent: the person has left. */
  const forget = () => errands.clear();

  return { tapOf, send, move, forget };
}

const says = ({ id: _id, protocol: _protocol, ...command }: Envelope, other: Command) => JSON.stringify(command) === JSON.stringify(other);
