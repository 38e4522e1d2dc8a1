/** The group's own code, wherever it is read: what everybody reads. Braces are ICU. */
export const code = {
  ourAgreement: 'Our agreement',
  version: 'Version {number}, {date}',
  presentThen: '{count, plural, one {# person was there.} other {# people were there.}}',
  forToday: 'For today only',
  none: 'We have no agreement yet.',
  noneBody: 'When we make one, you find it here.',

  // safety: fixed, not voted on
  fixed: 'Always',
  fixedLine: 'If someone may be in danger, we will tell a person who can help. We will talk to you first if we can.',
  fixedBody: 'We do not vote on this. You can ask about it.',
  helper: '{name} is here to help.',
  during: 'In this session: {how}',
  after: 'After it: {how}',
  emergency: 'In an emergency: {how}',
  duties: 'The app records no sound and no video. You can delete yourself in Help.',

  // ways to read it
  readAloud: 'Read aloud',
  readAloudNow: 'Read aloud now',
  stopReading: 'Stop reading',
  othersMayHear: 'Others may hear this if your microphone is on.',
  signed: 'Watch in sign language',
  signedLine: 'Watch in sign language: {text}',
  showLarge: 'Show it large',
  easyRead: 'Big pictures',
  list: 'As a list',
  print: 'Print',
  close: 'Close',

  // somebody who finds it here
  soFar: 'Our agreement so far',
  soFarBody: 'The group agreed this before you came. Take a look when you can. You are welcome as you are.',
  carriedBody: 'The group agreed this in an earlier session. Take a look when you can. You are welcome as you are.',
  ok: 'OK for me',
  question: 'I have a question',
  worry: 'I have a worry',
  worryNote: 'Nobody sees your name.',
  readIt: 'Read all of it',
  said: `{says, select,
    ok {You said: OK for me.}
    question {You said: I have a question.}
    other {You said: I have a worry.}}`,
  missing: 'Is anything missing for you?',

  // what it changes in the panel
  sets: 'What it changes here',
  setHere: `{key, select,
    results_all {When a poll closes, all of us see the results.}
    results_first {When a poll closes, the facilitator looks first. Then all of us can see.}
    nudges_on {The panel may ask a group to go one step closer.}
    nudges_off {The panel does not ask a group to go closer.}
    first_names {The panel shows first names only.}
    pass {You can pass on each question here.}
    repair {You can always press: This is not being kept.}
    no_recording {The panel records no sound and no video.}
    other {Anyone can read this list.}}`,
  setRest: 'The panel has no switch for the other lines. We keep them ourselves.',
  setNothing: 'The panel has no switch for these lines. We keep them ourselves.',

  // changes
  suggestChange: 'Ask for a change',
  suggestBody: 'Everybody can read it. Your name is not shown. It stays here until we talk about it.',
  aboutWhat: 'What is it about?',
  somethingNew: 'Something new',
  newWords: 'Your words',
  takeOut: 'Take this line out',
  send: 'Send',
  back: 'Back',
  sent: 'Thank you. It is in the list now.',
  asked: 'Changes people asked for',
  askedNone: 'Nobody has asked for a change.',
  askedOn: 'Asked on {date}.',
  askedOut: 'Take out: {text}',
  insteadOf: 'Instead of: {text}',
  answered: '{changed, select, yes {Talked about on {date}: changed.} other {Talked about on {date}: not changed.}}',
  waiting: 'Waiting until we talk about it.',
  edits: 'Plainer words',
  editsBody: 'These words will stand in the next session if nobody objects.',
  editFrom: 'Now: {text}',
  editTo: 'Next session: {text}',
  object: 'I object',
  objected: 'Someone objects. We will talk about it.',
  parked: 'Not agreed yet',
  why: `{why, select,
    stopped {1 or more people asked us to stop this.}
    support {Too few of us were for it.}
    people {Too few of us answered.}
    other {Not yet.}}`,

  // versions
  earlier: 'Earlier versions',
  added: 'New',
  changed: 'Changed',
  out: 'Taken out',
  fromTo: 'Before: {from} Then: {to}',
  theRule: 'Our rule: {present} % of us answer. Nobody asks to stop it. {support} % of us are for it.',

  // when it is not kept
  notKept: 'This is not being kept',
  notKeptBody: 'The facilitator will see this. Your name is not shown, unless you add it.',
  whichLine: 'Which line is it?',
  anyLine: 'I would rather not say which',
  whatHappens: 'What happens? You can leave this empty.',
  addName: 'Show my name to the facilitator',
  tellThem: 'Tell the facilitator',
  told: 'Thank you. The facilitator can see it now.',

  // what a facilitator asks about it
  ask: '{ask, select, talk {Which one should we talk about?} other {Which part did we do well today?}}',
  askBody: 'Pick one. Your name is not shown.',
  picked: '{count, plural, =0 {Nobody has picked one yet.} one {# person has picked one.} other {# people have picked one.}}',
  pickedMost: '{count, plural, one {# of us} other {# of us}}',
  whenFive: 'We show the spread when 5 or more people have picked.',

  // what did not arrive
  notSavedYet: 'Not saved yet. Your words are safe here. We will send them when you are back.',
  notTaken: `{why, select,
    bad_text {We cannot read this. Use other words, or fewer.}
    no_longer_there {This line has changed. Look at it again.}
    enough {There is no room for more. Tell your facilitator.}
    not_open {The group has moved on.}
    closed {This has closed. Your words are still here.}
    too_fast {That was a lot at once. Wait a moment, then try again.}
    facilitators_only {Only the facilitator can do this.}
    other {This was not saved. Try again.}}`,
  left: '{count, plural, one {# letter left} other {# letters left}}',
  over: '{count, plural, one {# letter too many} other {# letters too many}}',

  // pages of a long list
  page: 'Page {page} of {pages}',
  nextPage: 'Next page',
  pageBefore: 'Page before',

  // news
  agreed: 'Agreed. Our agreement, version {number}.',
} as const;
