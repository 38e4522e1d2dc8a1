/** Polls: what everybody reads. Braces are ICU; presets and answers are named in `select` with `_` for `-`. */
export const poll = {
  title: '{preset, select, weather_3 {Weather poll} weather_3_plain {How we are} other {Poll}}',
  ourAnswers: '{preset, select, weather_3 {Our weather} weather_3_plain {How we are} other {Our answers}}',

  // who can see what
  private: 'Private. Nobody sees who chose what. We show the spread after the poll closes, if {threshold} or more people have answered.',
  countedLive: 'Counted, without names. Everybody sees the counts as they come in.',
  countedHeld: 'Counted, without names. Everybody sees the counts when the facilitator shows them.',
  named: 'With names. Everybody sees who chose what.',
  smallGroup: 'In a small group, people may guess answers.',

  // answering
  send: 'Send',
  sending: 'Sending…',
  pass: "I'd rather not say",
  nothingChosen: "There is a problem. Pick an answer, or press I'd rather not say.",
  notSavedYet: 'Not saved yet. Your answer is safe here. We will send it when you are back.',
  notTaken: `{why, select,
    closed {The poll closed before your answer arrived.}
    not_open {This poll is not open. Wait for the facilitator.}
    no_such_activity {This poll was deleted. You do not need to do anything.}
    outdated {A newer answer of yours is already here. You can still change it.}
    too_fast {That was a lot at once. Wait a moment, then press Send again.}
    busy {We could not save your answer yet. Wait a moment, then press Send again.}
    not_arrived {Go through the first screen. Then press Send again.}
    signed_out {We lost track of who you are. Close this panel and open it again.}
    panel_too_old {This panel is out of date. Close it and open it again.}
    other {Your answer was not saved. Press Send again.}}`,

  // after answering
  thanks: 'Thank you',
  chose: 'You chose {answer}. You can change it until the poll closes.',
  sent: 'Sent. You chose {answer}.',
  change: 'Change my answer',
  passed: 'We keep no answer from you. You can still give one until the poll closes.',
  answerAfterAll: 'Give an answer',
  answered: '{count, plural, =0 {Nobody has answered yet.} one {# person has answered.} other {# people have answered.}}',

  soFar: 'So far',

  // closed
  waiting: 'The poll has closed. Waiting for the facilitator to show the results.',
  lost: 'We could not read the answers back. Nobody can see them. You can ask to run it again.',
  tooFew: 'Too few to show',
  tooFewBody:
    '{count, plural, =0 {Nobody answered.} one {# person answered.} other {# people answered.}} We show the spread when {threshold} or more people have answered.',
  differentPlaces: 'We are in different places.',
  whyNoNumbers: '{count, plural, one {# person answered.} other {# people answered.}} Some numbers are too small to show.',

  // results
  answer: 'Answer',
  people: 'People',
  share: 'Share',
  percent: '{share} %',
  underOne: 'under 1 %',
  others: 'Other answers',
  othersInside: 'other answers',
  rounded: 'Shares are rounded, so they add to {sum}.',
  joined: 'Small numbers are joined, so that nobody stands out.',
  totalsOnly:
    '{count, plural, =0 {Nobody answered.} one {# person answered.} other {# people answered.}} We keep these totals, and not who chose what.',

  // news
  newPoll: 'New poll: {question}',
  resultsAreIn: 'Results are in. {sentence}',
  closedTooFew: 'Poll closed. Too few answers to show.',
  closedLost: 'Poll closed. We could not read the answers back.',
} as const;
