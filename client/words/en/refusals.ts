import type { RefusalCode } from '../../../server/wire.ts';

/** What people read when the answer is no: what happened, and what to do next. */
export const refusals = {
  malformed: 'We could not read that. Load the panel again, then try once more.',
  'too-large': 'That is too long for us. Make it shorter, then send it again.',
  'panel-too-old': 'There is a newer panel. Load the panel again. Your words are kept.',
  'signed-out': 'We lost sight of you for a moment. Try again.',
  'bad-context': 'Zoom could not tell us who you are. Close this panel, then open it again.',
  'context-used': 'Zoom gave us an old pass. Try again.',
  'stale-role': 'Zoom must say again that you are a host. Do this in the Zoom panel.',
  'facilitators-only': 'Only facilitators can do this. Ask the host to make you a co-host.',
  'no-such-activity': 'This has been deleted. You can go on with the rest.',
  'no-such-meeting': 'This session has ended. Start the app again in your meeting.',
  'no-such-code': 'This code or link opens nothing. Check it, or ask your facilitator.',
  'not-arrived': 'Say first what we should call you. Then send it again.',
  'bad-setup': 'This cannot be started as it is. Change it, then start again.',
  'bad-text': 'We cannot use this text. Write it in other words, or make it shorter.',
  'already-open': 'Something else is still open. Close it first.',
  'not-open': 'This is not open. Wait for the facilitator.',
  'being-written': 'Somebody in your group is writing. Your words are safe here.',
  closed: 'This closed before your answer came. Nothing was counted.',
  'too-soon': 'This has only just opened. Wait a minute, or close it now.',
  'not-closed': 'This is still open. Close it first, then show it.',
  outdated: 'A newer answer of yours is saved. To change it, pick again.',
  'too-fast': 'That was very fast. Wait a minute, then try again.',
  busy: 'We could not save this just now. Wait a moment, then try again.',
  'review-closed': 'This review link is closed. Ask your facilitator for a new one.',
} as const satisfies Record<RefusalCode, string>;
