/** Polls: what only facilitators read. */
export const pollDesk = {
  // before
  stepName: '{step, select, before {Before you start} writing {Your own poll} other {Polls}}',
  usedLast: 'Used last',
  purposeName: '{purpose, select, arrive {To arrive} tune {To tune in} decide {To decide} other {To leave}}',
  moreOf: 'More to arrive with',
  ownPolls: 'Your own polls',
  ownPoll: 'Your own poll',
  whoKnows: `{level, select,
    private {{form, select,
      words {You see what people wrote, and not who wrote it.}
      boxes {You see what people wrote, and not who wrote it.}
      other {Nobody sees single answers. Not even you.}}}
    counted {Everybody sees the counts. Nobody sees who chose what.}
    other {Everybody sees who chose what.}}`,
  note: `{preset, select,
    vak_4 {People differ, and this can start a good talk. But research does not show that people learn better when teaching matches a type. Use it to talk, not to sort people. 'How would you like to take in information today?' may help you more.}
    fist_0_5 {A rule of thumb: all at 3 or more means go. Any 0, 1 or 2 means talk first.}
    break_3 {The most tired people set the break, not the average. Two who say "now" are enough. In a group under 10, one is enough.}
    tech_ready_4 {Read this out as well. Who cannot see or hear you cannot answer here.}
    energy_5 {For some people "empty" is every day. Ask it once, and do not repeat it.}
    one_word {You see the words first. You can take a word out before you show the list.}
    wins_and_hard_bits {You see the lines first. You can take a line out before you show the lists.}
    other {}}`,
  topic: 'What is it about?',
  topicHint: 'For example: the plan for spring.',
  places: 'Places',
  mayKeep: 'The group said we may keep this',
  readItOut: 'Read the question out. Then stop talking for 20 seconds.',
  plainWords: 'Use plain words',
  purpose: 'I will use this',
  purposeHint: 'For example: {usual}. Only facilitators see it.',
  whoSees: 'Who can see what',
  threshold: 'Show nothing until',
  thresholdOption: '{count} have answered',
  hereNow: '{count, plural, one {# person has} other {# people have}} the panel open now.',
  askAgain: 'Ask again at the end, and see how many moved',
  comparesMoves:
    'The same was asked before. If 10 or more people answer both times, you see how many moved to an easier or a harder answer.',
  whenItCloses: 'Close it',
  whenIClose: 'When I press Close',
  afterMinutes: '{count, plural, one {After # minute} other {After # minutes}}',
  askNow: '{count, plural, one {Ask now, for # minute} other {Ask now, for # minutes}}',
  askNowAbout: '{count, plural, one {Ask now, for # minute: {poll}} other {Ask now, for # minutes: {poll}}}',
  start: 'Start the poll',
  starting: 'Starting…',
  back: 'Back',

  // fewer than five
  few: '{count, plural, =0 {Nobody has this panel open yet.} one {Only # person has this panel open.} other {Only # people have this panel open.}} A private poll could show nothing.',
  howToAsk: 'How do you want to ask?',
  counted: 'Count answers without names',
  countedMeaning: 'It works with any number of people.',
  named: 'Ask with names',
  namedMeaning: 'Everybody sees who chose what.',
  spoken: 'Ask it out loud',
  spokenMeaning: 'Each person shares or passes. Nothing is stored.',
  private: 'Ask it privately all the same',
  privateMeaning: 'You may see only how many answered.',
  showLive: 'Show counts as they come in',
  showNamesLive: 'Show names and answers as they come in',
  namesFor: 'With names, ask who does what. Do not ask how people are.',
  level: 'Who can see what',
  levelName: '{level, select, private {Private} counted {Counted, without names} other {With names}}',
  scriptAsk: 'Ask: "{question}"',
  scriptShare: 'Say: "You can share or pass. You can use the chat."',
  scriptWait: 'Wait for 20 seconds. Then go round, one person at a time.',
  scriptThank: 'Thank each person. Do not ask why.',

  // a poll of their own
  yourQuestion: 'Your question',
  howPeopleAnswer: 'How do people answer?',
  wayName: '{way, select, one {Pick one} many {Pick any} scale {A scale} words {A few words} other {Put in order}}',
  wayMeaning: `{way, select,
    one {One answer from your list.}
    many {Any answers from your list.}
    scale {Steps from easier to harder. Pick one.}
    words {Up to 3 words. You check them first.}
    other {All answers, from first to last.}}`,
  answers: 'Answers',
  steps: 'Steps, from easier to harder',
  answerNumber: 'Answer {number}',
  addAnswer: 'Add an answer',
  up: 'Up',
  down: 'Down',
  remove: 'Remove',
  moveUp: 'Move up: answer {number}',
  moveDown: 'Move down: answer {number}',
  removeAnswer: 'Remove: answer {number}',
  hardToRead: 'This may be hard to read. Try shorter words.',
  preview: 'See it as people will',
  useThis: 'Use this poll',
  save: 'Save to my library',
  savedHere: 'Saved on this device, and in this series.',
  libraryIsHere: 'Saved polls are on this device, and in this series for all its facilitators.',
  writeOne: 'Write a poll',
  changeIt: 'Change',
  copyIt: 'Copy',
  removeIt: 'Remove',
  shareIt: 'Keep in this series',
  sharePoll: 'Keep in this series: {question}',
  changePoll: 'Change: {question}',
  copyPoll: 'Copy: {question}',
  removePoll: 'Remove: {question}',
  noQuestion: 'There is a problem. Write a question.',
  tooLong: 'There is a problem. Use fewer words.',
  emptyAnswer: 'There is a problem. One answer is empty. Fill it in, or remove it.',
  fewAnswers: 'There is a problem. Add an answer.',
  sameAnswers: 'There is a problem. Two answers are the same. Change one.',

  // running
  haveAnswered: '{count, plural, one {person has answered} other {people have answered}}',
  itIsFor: 'What it is for:',
  closeAndShow: 'Close and show to all',
  closeAndLook: 'Close and look first',
  agreedResults:
    '{results, select, all {We agreed that all of us see the results.} other {We agreed that you look first, and then show them.}}',
  closeAndCheck: 'Close and check the words',
  answerToo: 'Answer too, or for somebody else',
  byPhone: '{count, plural, one {# of these was said by phone.} other {# of these were said by phone.}}',
  moreTime: '{count, plural, one {# person needs more time.} other {# people need more time.}}',
  addMinutes: '{count, plural, one {Add # minute} other {Add # minutes}}',
  closeByHand: 'I will close it myself',
  urgentTitle: '{preset, select, break_3 {Time for a break?} other {Somebody needs help}}',
  urgentBody: `{preset, select,
    break_3 {{count, plural, one {# person needs one now.} other {# people need one now.}} The most tired people set the break, not the average.}
    other {{count, plural, one {# person needs help} other {# people need help}} with sound, picture or this panel. Ask in the chat how you can help.}}`,
  urgentSome:
    '{preset, select, other {{count, plural, one {# person needs a break now.} other {# people need a break now.}} Two are enough to stop.}}',
  still: 'No new answers for 20 seconds.',
  closeAnyway:
    '{count, plural, =0 {Close the poll now?} one {# person needs more time. Close anyway?} other {# people need more time. Close anyway?}}',
  closeAnywayBody: 'Answers that have not come in yet will not be counted.',
  closeSoon: 'Close so soon?',
  closeSoonBody: 'The poll has been open for less than a minute. Some people are still reading.',
  wait: 'Wait',
  closeNow: 'Close now',

  // closed
  counting: 'Counting the answers…',
  onlyFacilitators: 'Only facilitators see this so far.',
  everybodySees: 'Everybody can see this.',
  lost: 'We could not read the answers back. Nobody can see them. You can start the poll again.',
  tips: 'What you could do now',
  tip: `{who, select,
    taking_in_hear {Say what is on the screen. Read out what people write in the chat.}
    taking_in_read {Paste the key point in the chat after you say it.}
    taking_in_see {Show a picture or a chart, and say what is in it.}
    taking_in_try {Let people do a small part of it now.}
    taking_in_talk {Give people 3 minutes in pairs or threes.}
    taking_in_own_time {Send notes or a recording. Say when they will come.}
    other {}}`,
  rough: 'Some of us have rough weather',
  roughForYou: 'Only facilitators see this card.',
  roughSay: 'Say',
  roughSayWords: '"Some of us have rough weather today. You are welcome here as you are. You do not have to explain it."',
  roughOffer: 'Offer to all',
  roughOfferWords: 'Cameras off, an earlier break, skipping the icebreaker, a slower start.',
  roughDoNot: 'Do not',
  roughDoNotWords: 'Ask who it is, joke about it, cheer people up, read faces, or change the topic at once.',
  roughChange: 'Change one thing',
  roughChangeWords: 'Say what you changed and why.',
  showLarge: 'Show large',
  closeLarge: 'Close',
  runAgain: 'Run it again',
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
    bad_setup {This poll cannot start like this. Fill in what is empty, and use fewer words.}
    in_a_room {You are in a breakout room, where nothing is private. Start it from the main room: it reaches everybody, also in rooms. Or count answers without names.}
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
