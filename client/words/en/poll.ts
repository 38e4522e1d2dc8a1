/** Polls: what everybody reads. Braces are ICU; presets and answers are named in `select` with `_` for `-`. */
export const poll = {
  ourAnswers: `{preset, select,
    weather_3 {Our weather}
    weather_3_plain {How we are}
    weather_5 {Our weather}
    weather_5_plain {How we are}
    leaving_weather {Our weather as we leave}
    energy_5 {Our batteries}
    feeling_4 {How we feel}
    one_word {Our words}
    who_is_here {What brings us here}
    where_from {Where we are}
    pace_5 {Our pace}
    wins_and_hard_bits {Our wins and hard bits}
    other {{question}}}`,

  // who can see what
  private: `{form, select,
    words {Private. Nobody sees who wrote what. A facilitator checks the words first. Then we show them, if {threshold} or more people have answered.}
    boxes {Private. Nobody sees who wrote what. A facilitator checks the lines first. Then we show them, if {threshold} or more people have answered.}
    rank {Private. Nobody sees who chose what. We show the order after the poll closes, if {threshold} or more people have answered.}
    other {Private. Nobody sees who chose what. We show the spread after the poll closes, if {threshold} or more people have answered.}}`,
  keeps: 'We keep the words with the notes of this session.',
  keepsNot: 'The words go when this session ends.',
  countedLive: 'Counted, without names. Everybody sees the counts as they come in.',
  countedHeld: 'Counted, without names. Everybody sees the counts when the facilitator shows them.',
  namedLive: 'With names. Everybody sees who chose what, as it comes in.',
  namedHeld: 'With names. Everybody sees who chose what when the facilitator shows it.',
  closesAt: 'It closes by itself at {time}.',
  keptOnDevice: 'We will ask again at the end. Until then your own device keeps your answer, and gives it to nobody.',
  comparedOnDevice: 'Your own device compares it with your answer from before, and sends only: easier, the same, or harder.',
  smallGroup: 'In a small group, people may guess answers.',

  // answering
  send: 'Send',
  sending: 'Sending…',
  pass: "I'd rather not say",
  nothingChosen: "There is a problem. Pick an answer, or press I'd rather not say.",
  nothingWritten: "There is a problem. Write something, or press I'd rather not say.",
  tooManyWords: 'There is a problem. Use up to {most} words.',
  tooLong: 'There is a problem. Use up to {longest} letters.',
  notAllPlaced: "There is a problem. Put all of them in order, or press I'd rather not say.",
  wordsHint: 'Up to {most} words, and {longest} letters.',
  left: '{count, plural, one {# letter left} other {# letters left}}',
  over: '{count, plural, one {# letter too many} other {# letters too many}}',
  oneBoxIsEnough: 'You can leave one of them empty.',
  pressFirst: 'Press what comes first for you.',
  pressNext: 'Press what comes next.',
  up: 'Up',
  down: 'Down',
  out: 'Take out',
  moveUp: 'Move up: {answer}',
  moveDown: 'Move down: {answer}',
  takeOut: 'Take out: {answer}',
  isNow: '{answer} is now {place} of {all}.',
  moreTime: 'I need more time',
  moreTimeSaid: 'The facilitator sees that somebody needs more time, and not who. Press again to take it back.',
  notSavedYet: 'Not saved yet. Your answer is safe here. We will send it when you are back.',
  notTaken: `{why, select,
    closed {The poll closed before your answer arrived.}
    not_open {This poll is not open. Wait for the facilitator.}
    no_such_activity {This poll was deleted. You do not need to do anything.}
    bad_text {We cannot read this. Use other words, or fewer.}
    outdated {A newer answer of yours is already here. You can still change it.}
    too_fast {That was a lot at once. Wait a moment, then press Send again.}
    busy {We could not save your answer yet. Wait a moment, then press Send again.}
    not_arrived {Go through the first screen. Then press Send again.}
    signed_out {We lost track of who you are. Close this panel and open it again.}
    panel_too_old {This panel is out of date. Close it and open it again.}
    other {Your answer was not saved. Press Send again.}}`,

  // after answering
  thanks: 'Thank you',
  chose: 'You chose {answer}.',
  wrote: 'You wrote: {text}.',
  ordered: 'Your order is: {list}.',
  changeable: 'You can change it until the poll closes.',
  sent: 'Sent. {said}',
  change: 'Change my answer',
  passed: 'We keep no answer from you. You can still give one until the poll closes.',
  answerAfterAll: 'Give an answer',
  answered: '{count, plural, =0 {Nobody has answered yet.} one {# person has answered.} other {# people have answered.}}',

  // somebody else at the same screen, or on the phone
  forOthers: 'Answer for somebody else',
  other: `{how, select, here {Person {number}, at this screen} other {Person {number}, on the phone}}`,
  changeOther: `{how, select, here {Change: person {number}, at this screen} other {Change: person {number}, on the phone}}`,
  changeIt: 'Change',
  addOther: '{how, select, here {Add another person here} other {Answer for someone on the phone}}',
  enoughOthers: 'You have added {most} people. One person cannot add more.',
  passOn: 'Pass the device to the next person',
  passTo: 'Pass the device to {name}',
  isHidden: 'What was answered before is not shown here.',
  firstName: 'Their first name',
  firstNameHere: 'Only this screen shows it. You can leave it out.',
  firstNameShown: 'Everybody sees it beside the answer.',
  needsName: 'There is a problem. Write a first name, because this poll shows names.',
  haveIt: 'I have the device now',
  back: 'Back',
  forPhone: 'For someone on the phone',
  tellThem: 'Tell them first who can see what. They can also pass, ask somebody else, or use the short link.',
  askedMe: 'They asked me to',
  knows: 'They know that I will see it',
  needsTicks: 'There is a problem. Tick what is true, or press Back.',
  next: 'Next',
  add: 'Add',
  adding: 'Adding…',
  stop: 'Stop',
  takeItBack: 'Take this answer back',
  passBack: 'Pass the device back.',
  added: 'Saved',
  addedPhone: 'It counts like any other answer. You can change it until the poll closes.',
  takenBack: 'That answer is taken back.',
  done: 'Done',
  sentAndHidden: 'Your answer is in. You can change it until the poll closes.',
  showMine: 'Show my answer',

  soFar: 'So far',

  // closed
  waiting: 'The poll has closed. Waiting for the facilitator to show the results.',
  lost: 'We could not read the answers back. Nobody can see them. You can ask to run it again.',
  tooFew: 'Too few to show',
  tooFewBody: `{count, plural, =0 {Nobody answered.} one {# person answered.} other {# people answered.}} {form, select,
    words {We show the words when {threshold} or more people have answered.}
    boxes {We show the lines when {threshold} or more people have answered.}
    rank {We show the order when {threshold} or more people have answered.}
    other {We show the spread when {threshold} or more people have answered.}}`,
  throughOne:
    '{count, plural, one {# person answered.} other {# people answered.}} Too many of these answers came through one person, so we show nothing.',
  differentPlaces: 'We are in different places.',
  differentThings: 'We chose different things.',
  whyNoNumbers: '{count, plural, one {# person answered.} other {# people answered.}} Some numbers are too small to show.',

  // results
  answer: 'Answer',
  people: 'People',
  share: 'Share',
  percent: '{share} %',
  underOne: 'under 1 %',
  ofPeople: 'Share of people',
  severalAnswers: 'People could choose more than one.',
  few: 'Fewer than 3, or nobody',
  nearlyAll: 'All, or all but 1 or 2',
  place: 'Place',
  putFirst: 'Put first by',
  equalOnes: 'Answers that came out equal stand as they were asked.',
  fromAToZ: 'This is what people wrote, from A to Z.',
  nothingCame: 'Nobody wrote anything.',
  noLines: 'There is nothing to show here.',
  keptLines: 'We keep these words with this session, and not who wrote what.',
  unkeptLines: 'These words go when this session ends.',
  notKept: '{count, plural, one {# person} other {# people}} wrote something. The words went when the session ended.',
  noName: 'Somebody without a name',
  namesGo: 'The names go when this session ends. Only the counts stay.',
  beforeAndAfter: 'Before and after',
  before: '{count, plural, one {Before: # person answered} other {Before: # people answered}}',
  after: '{count, plural, one {After: # person answered} other {After: # people answered}}',
  movedPiece: `{how, select,
    easier {{count} moved to an easier answer}
    same {{count} gave the same answer}
    harder {{count} moved to a harder answer}
    easier_same {{count} moved to an easier answer or gave the same}
    other {{count} gave the same answer or moved to a harder one}}`,
  movedBoth: 'Of {both} people who answered both times, {list}.',
  movedTooSmall: 'Of {both} people who answered both times, some numbers are too small to show.',
  aboutTheSame: 'About the same as before. To show more could give somebody away.',
  compareWithCare:
    'People who left early are missing, and people may answer what seems polite. One question does not measure how people are.',
  others: 'Other answers',
  othersInside: 'other answers',
  rounded: 'Shares are rounded, so they add to {sum}.',
  joined: 'Small numbers are joined, so that nobody stands out.',
  totalsOnly:
    '{count, plural, =0 {Nobody answered.} one {# person answered.} other {# people answered.}} We keep these totals, and not who chose what.',

  // read aloud
  readAloud: 'Read aloud',
  readAloudNow: 'Read aloud now',
  stopReading: 'Stop reading',
  othersMayHear: 'Others may hear this if your microphone is on.',

  // news
  newPoll: 'New poll: {question}',
  resultsAreIn: 'Results are in. {sentence}',
  closedTooFew: 'Poll closed. Too few answers to show.',
  closedLost: 'Poll closed. We could not read the answers back.',

  // For facilitators, in the list of what people wrote
  checkLines: 'Check each line. You can take it out, so that nobody else sees it.',
  lineOut: 'Take out',
  lineBack: 'Put back',
  takeOutLine: 'Take out: {text}',
  putBackLine: 'Put back: {text}',
} as const;
