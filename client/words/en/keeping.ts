/** How long a session is kept, and the ends that facilitators can set to it. Only they read this. */
export const keeping = {
  heading: 'How long it is kept',
  until: 'We delete this session on {date}.',
  left: '{count, plural, =0 {That is today.} one {That is in # day.} other {That is in # days.}}',
  copies: 'Safety copies of the data go at most {copies} days later.',
  sooner: 'Delete it sooner',
  soonerLegend: 'Delete it on',
  soonerBody: 'You can make the time shorter, not longer. People were told how long.',
  months: '{count, plural, one {# month after the session} other {# months after the session}}',
  days: '{count, plural, one {# day after the session} other {# days after the session}}',
  soonerDo: 'Delete it then',
  soonerDoing: 'Saving …',
  soonerDone: 'This session is deleted on {date}.',
  pick: 'Choose a day first.',

  // ── everything of an account
  account: 'Delete everything of mine',
  accountBody:
    'Sessions that only you have run are deleted for all. In sessions that others have run with you, only your own access goes. You cannot undo it.',
  accountDone:
    '{count, plural, =0 {No session was yours alone. Your access to all others is gone.} one {# session is deleted. Your access to all others is gone.} other {# sessions are deleted. Your access to all others is gone.}}',

  // ── a series
  series: 'Delete this series',
  seriesBody: 'This deletes all sessions of the series that you have run. You cannot undo it.',
} as const;
