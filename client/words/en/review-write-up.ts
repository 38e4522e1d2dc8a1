/** What facilitators write about a session afterwards. Only they read this. */
export const writeUp = {
  heading: 'In short',
  begin: 'Write it up',
  change: 'Change what you wrote',
  why: 'Decisions, who does what, notes, and what your team keeps, changes and tries. It stands on this page and in its files.',

  short: 'In short',
  shortHint: 'How many came, what you did, what you decided, what is next.',
  shortLeft: '{count, plural, one {# word} other {# words}}, {most} at most is best',
  fromSession: 'Begin with what this page knows',
  decisions: 'What we decided',
  lineHint: 'One thing on each line.',
  actions: 'Who does what',
  action: 'Action {number}',
  what: 'What',
  who: 'Who',
  whoHint: 'As the group calls them, and only if they agree.',
  by: 'By when',
  done: 'It is done',
  addAction: 'Add an action',
  removeAction: 'Remove action {number}',
  actionRemoved: 'Action {number} is removed.',
  notes: 'Notes',
  parked: 'Parked and unanswered',
  learned: 'For your team',
  learnedBody: 'Ten minutes, the same day. The list of all sessions stands in the series.',
  keep: 'Keep',
  changeIt: 'Change',
  try: 'Try',
  save: 'Save it',
  saving: 'Saving …',
  saved: 'It is saved.',
  close: 'Close without saving',
  closeBody: 'What you typed stays on this device until you save it.',
  tooLong: 'Something here is too long, or there are too many lines. Make it shorter, then save again.',
  outdated:
    'Somebody else has saved something meanwhile. Nothing of yours is lost. What they saved stands here. Save again to put yours in its place.',
  theirs: 'What they saved',
  delete: 'Delete what is written here',
  deleteBody: 'This deletes all that facilitators wrote about this session. You cannot undo it.',
  deleted: 'What was written is deleted.',

  chapter: `{chapter, select,
    decisions {Decisions and actions}
    notes {Notes}
    parked {Parked and unanswered}
    other {Keep, change, try}}`,
  overTime: 'Decisions, and what we keep, change and try',

  // ── what a session in short begins with
  weDecided: 'We decided: {decisions}',
  next: 'Next: {actions}',
} as const;
