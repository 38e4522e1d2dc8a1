import type { Reply } from './patience.ts';
import type { Outcome, ZoomNo } from './rooms-shape.ts';

/** Zoom's numbers. Those that say only that something "failed" come most often while rooms are still being made or closed. */
const BY_CODE: Readonly<Record<string, ZoomNo>> = {
  '10075': 'no-such-person',
  '10078': 'no-such-person',
  '10091': 'busy',
  '10092': 'not-open',
  '10093': 'no-such-room',
  '10094': 'no-such-person',
  '10095': 'too-many',
  '10097': 'busy',
  '10099': 'busy',
  '10100': 'busy',
  '10101': 'busy',
  '10103': 'busy',
  '10121': 'already-open',
  '10122': 'too-many',
  '80004': 'not-allowed',
  '80012': 'not-allowed',
};

/** Some clients send words and no number. */
const BY_WORDS: readonly [words: RegExp, why: ZoomNo][] = [
  [/can ?not edit|not ready|changing rooms/i, 'busy'],
  [/require_meeting_role|app_not_support|no permission/i, 'not-allowed'],
];

export function outcomeOf<T>(reply: Reply<T>): Outcome<T> {
  switch (reply.heard) {
    case 'answer':
      return { ok: true, value: reply.value };
    case 'no':
      return { ok: false, why: BY_CODE[reply.code] ?? BY_WORDS.find(([words]) => words.test(reply.words))?.[1] ?? 'other' };
    case 'nothing':
      return { ok: false, why: 'silent' };
  }
}
