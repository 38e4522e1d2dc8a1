import { describe, expect, test } from 'vitest';
import type { Answer, Envelope, Frame, RefusalCode } from '../../server/wire.ts';
import { cell } from './cell.ts';
import { handClock, settled } from './hand-clock.ts';
import type { LineState } from './line.ts';
import { accept, NOTHING_YET } from './meeting.ts';
import { createSender, type SenderParts } from './send.ts';

type Reply = Answer | 'lost';
const ok = (rev: number): Answer => ({ ok: true, rev });
const no = (why: RefusalCode): Answer => ({ ok: false, why });

/** A panel whose post is in the hands of the test: each command waits until it is answered. */
function somebody() {
  const post: { envelope: Envelope; answer: (reply: Reply) => Promise<void> }[] = [];
  const ask = (_method: string, _path: string, body = '') =>
    new Promise<Answer | null>((done) => {
      const answer = (reply: Reply) => {
        done(reply === 'lost' ? null : reply);
        return settled();
      };
      post.push({ envelope: JSON.parse(body), answer });
    });
  const clock = handClock();
  const view = cell(NOTHING_YET);
  const line = cell<LineState>({ status: 'live' });
  const hear = (frame: Partial<Frame>) => view.set(accept(view.get(), { epoch: 'e', rev: 0, ...frame }));
  hear({ whole: true });
  let ids = 0;
  let elsewhere = 0; // the highest seq that another device of this person has sent
  const look = async () => hear({ mine: { a: { choice: null, seq: elsewhere } } });
  const sender = createSender({ clock, view, line, look, api: { ask: ask as SenderParts['api']['ask'] }, newId: () => `id ${(ids += 1)}` });
  return {
    ...{ sender, post, clock, hear, line },
    tap: () => sender.tapOf('move:a').get(),
    answer: (choice: string | null) => sender.move('a', { choice }),
    answersElsewhere: (seq: number) => (elsewhere = seq),
    away: () => line.set({ status: 'away', since: 0 }),
    back: () => line.set({ status: 'live' }),
    sent: () =>
      post.flatMap(({ envelope }) => (envelope.type === 'move' ? [{ id: envelope.id, seq: envelope.seq, move: envelope.move }] : [])),
  };
}

describe('one tap', () => {
  test('it is sending, then saved, then on the screen', async () => {
    const ana = somebody();
    ana.answer('sunny');
    expect(ana.tap()).toEqual({ status: 'sending' });
    await ana.post[0]?.answer(ok(7));
    expect(ana.tap()).toEqual({ status: 'accepted', inRev: 7 });
    ana.hear({ rev: 6 });
    expect(ana.tap().status).toBe('accepted');
    ana.hear({ rev: 7 });
    expect(ana.tap().status).toBe('idle');
  });

  test('whoever is too fast waits a moment, and presses once', async () => {
    const ana = somebody();
    ana.answer('sunny');
    for (const seconds of [2, 4, 6]) {
      await ana.post.at(-1)?.answer(no('too-fast'));
      expect(ana.tap()).toEqual({ status: 'sending' });
      await ana.clock.pass(seconds * 1_000 - 1);
      const before = ana.post.length;
      await ana.clock.pass(1);
      expect(ana.post.length).toBe(before + 1);
    }
    expect(new Set(ana.sent().map(({ id }) => id)).size).toBe(1);
    await ana.post.at(-1)?.answer(no('too-fast'));
    expect(ana.tap()).toEqual({ status: 'refused', why: 'too-fast' });
  });

  test('a restart of the server ends the wait of what was saved, for the first view holds it', async () => {
    const ana = somebody();
    ana.answer('sunny');
    await ana.post[0]?.answer(ok(700));
    ana.hear({ epoch: 'e2', rev: 1, whole: true });
    expect(ana.tap().status).toBe('idle');
  });

  test('a refusal is shown, and the next tap is a new one', async () => {
    const ana = somebody();
    ana.answer('sunny');
    await ana.post[0]?.answer(no('closed'));
    expect(ana.tap()).toEqual({ status: 'refused', why: 'closed' });
    ana.answer('sunny');
    expect(ana.tap().status).toBe('sending');
    expect(ana.post).toHaveLength(2);
  });

  test('what a facilitator waits for happens once the server has it, and not when it says no', async () => {
    const ana = somebody();
    let done = 0;
    ana.sender.send('forget', { type: 'forget-me' }, () => (done += 1));
    await ana.post[0]?.answer(no('busy'));
    expect(done).toBe(0);
    ana.sender.send('forget', { type: 'forget-me' }, () => (done += 1));
    await ana.post[1]?.answer(ok(1));
    expect(done).toBe(1);
  });
});

describe('a tap that got no answer', () => {
  test('goes again when the line is back, as the same act', async () => {
    const ana = somebody();
    ana.away();
    ana.answer('sunny');
    await ana.post[0]?.answer('lost');
    expect(ana.tap()).toEqual({ status: 'lost' });
    await ana.clock.pass(60_000);
    expect(ana.post).toHaveLength(1);
    ana.back();
    expect(ana.sent()[1]).toEqual(ana.sent()[0]);
    await ana.post[1]?.answer(ok(1));
    expect(ana.tap().status).toBe('accepted');
    ana.away();
    ana.back();
    expect(ana.post).toHaveLength(2);
  });

  test('goes again by itself where only the answer was lost', async () => {
    const ana = somebody();
    ana.answer('sunny');
    await ana.post[0]?.answer('lost');
    await ana.clock.pass(5_000);
    expect(ana.sent()[1]).toEqual(ana.sent()[0]);
  });

  test('pressing the same again is the same act, not a second one', async () => {
    const ana = somebody();
    ana.answer('sunny');
    ana.answer('sunny');
    expect(ana.post).toHaveLength(1);
    await ana.post[0]?.answer('lost');
    ana.answer('sunny');
    expect(ana.sent()[1]).toEqual(ana.sent()[0]);
  });

  test('gives way to a later wish, and its own late answer changes nothing', async () => {
    const ana = somebody();
    ana.answer('sunny');
    await ana.post[0]?.answer('lost');
    ana.answer('storm');
    expect(ana.sent()[1]).toMatchObject({ seq: 2, move: { choice: 'storm' } });
    await ana.clock.pass(5_000);
    expect(ana.post).toHaveLength(2);
  });

  test('is not sent any more once the person has left', async () => {
    const ana = somebody();
    ana.away();
    ana.answer('sunny');
    await ana.post[0]?.answer('lost');
    ana.sender.forget();
    ana.back();
    expect(ana.post).toHaveLength(1);
  });
});

describe('the newest answer stands', () => {
  test('each answer is above the last, and above what the server knows', async () => {
    const ana = somebody();
    ana.hear({ mine: { a: { choice: 'sunny', seq: 41 } } });
    ana.answer('storm');
    ana.answer('sunny');
    expect(ana.sent().map(({ seq }) => seq)).toEqual([42, 43]);
    await ana.post[1]?.answer(ok(2));
    await ana.post[0]?.answer(no('outdated'));
    expect(ana.tap()).toEqual({ status: 'accepted', inRev: 2 });
  });

  test('an answer from another device of the same person does not silence this one', async () => {
    const ana = somebody();
    ana.answersElsewhere(9);
    ana.answer('storm');
    await ana.post[0]?.answer(no('outdated'));
    expect(ana.sent()[1]).toMatchObject({ seq: 10, move: { choice: 'storm' } });
    expect(ana.sent()[1]?.id).not.toBe(ana.sent()[0]?.id);
    await ana.post[1]?.answer(no('outdated'));
    expect(ana.tap()).toEqual({ status: 'refused', why: 'outdated' });
    expect(ana.post).toHaveLength(2);
  });
});
