/** Polls: what only facilitators read. */
export const pollDesk = {
  // before
  shelf: 'Polls',
  beforeYouStart: 'Before you start',
  notEvenYou: 'Nobody sees single answers. Not even you.',
  noNames: 'Everybody sees the counts. Nobody sees who chose what.',
  readItOut: 'Read the question out. Then stop talking for 20 seconds.',
  plainWords: 'Use plain words',
  purpose: 'I will use this',
  purposeHint: 'For example: {usual}. Only facilitators see it.',
  whoSees: 'Who can see what',
  threshold: 'Show nothing until',
  thresholdOption: '{count} have answered',
  hereNow: '{count, plural, one {# person has} other {# people have}} the panel open now.',
  start: 'Start the poll',
  starting: 'Starting…',
  back: 'Back',

  // fewer than five
  few: '{count, plural, =0 {Nobody has this panel open yet.} one {Only # person has this panel open.} other {Only # people have this panel open.}} A private poll could show nothing.',
  howToAsk: 'How do you want to ask?',
  counted: 'Count answers without names',
  countedMeaning: 'It works with any number of people.',
  spoken: 'Ask it out loud',
  spokenMeaning: 'Each person shares or passes. Nothing is stored.',
  private: 'Ask it privately all the same',
  privateMeaning: 'You may see only how many answered.',
  showLive: 'Show counts as they come in',
  scriptAsk: 'Ask: "{question}"',
  scriptShare: 'Say: "You can share or pass. You can use the chat."',
  scriptWait: 'Wait for 20 seconds. Then go round, one person at a time.',
  scriptThank: 'Thank each person. Do not ask why.',

  // running
  haveAnswered: '{count, plural, one {person has answered} other {people have answered}}',
  itIsFor: 'What it is for:',
  closeAndShow: 'Close and show to all',
  closeAndLook: 'Close and look first',
  answerToo: 'You can answer too',

  // closed
  counting: 'Counting the answers…',
  onlyFacilitators: 'Only facilitators see this so far.',
  everybodySees: 'Everybody can see this.',
  lost: 'We could not read the answers back. Nobody can see them. You can start the poll again.',
  show: 'Show to all',
  delete: 'Delete this poll',
  deleteQuestion: 'Delete this poll?',
  deleteBody: 'This deletes the poll for all. You cannot undo it.',
  keep: 'Keep it',
  deleteIt: 'Delete it',

  // a press on its way
  working: 'One moment…',
  notDoneYet: 'Not done yet. We will do it when you are back.',
  notDone: `{why, select,
    already_open {Another activity is open. Close it first.}
    bad_setup {This poll cannot start like this. Use fewer words for what it is for.}
    facilitators_only {Only facilitators can do this. Ask one of them.}
    stale_role {We need to see that you are the host. Close this panel and open it again.}
    no_such_activity {This poll was deleted. You do not need to do anything.}
    not_closed {The poll is still open. Close it first.}
    too_fast {That was a lot at once. Wait a moment, then try again.}
    busy {We could not save this yet. Wait a moment, then try again.}
    signed_out {We lost track of who you are. Close this panel and open it again.}
    panel_too_old {This panel is out of date. Close it and open it again.}
    other {That was not done. Try again.}}`,
} as const;
