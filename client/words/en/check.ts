/** Where the group says what goes into its code: what everybody reads. Braces are ICU. */
export const check = {
  title: 'Can we agree on this?',
  heading: 'Can we agree on this?',
  place: '{place} of {all}',
  body: 'Pick what fits. You can change it until we close.',
  private: 'Private. Nobody sees who chose what. We only show what came of it.',
  smallGroup: 'In a small group, people may guess answers.',
  yourOwn: 'Your own answers',
  short: 'What we agree is for today only.',
  stance: `{stance, select,
    agree {Yes}
    live {I can live with it}
    aside {I’ll stand aside}
    disagree {No, but I will not stop it}
    other {Please stop}}`,
  meaning: `{stance, select,
    agree {I agree with this.}
    live {I have a small worry. Go ahead.}
    aside {I do not want to decide this. Go ahead without me.}
    disagree {I do not agree. I will still keep to it.}
    other {This would shut me or someone else out, or cause harm.}}`,
  nowWords: 'Now: {text}',
  takesOut: 'Take out: {text}',
  send: 'Send, and go on',
  sendLast: 'Send',
  sending: 'Sending …',
  skip: 'Go on without an answer',
  before: 'Go back',
  nothingChosen: 'There is a problem. Pick an answer, or go on without one.',
  sameForAll: 'Say the same to all',
  sameBody: 'This sends one answer to all lines. You can change each of them.',
  sendToAll: 'Send to all: {stance}',

  onlySupport: 'I am here only to support someone',
  supports: 'You are here to support someone. So you are not counted, and have no vote.',
  takePart: 'I want to take part',

  stopHeading: 'You asked us to stop this',
  stopBody: 'It will not go ahead as it is. You can say why. Your name is not shown.',
  why: 'Why? You can leave this empty.',
  shareAll: 'Share my reason without my name',
  shareFacilitators: 'Tell only the facilitator',
  shareNobody: 'Keep my reason to myself',
  worryHeading: 'You can live with it',
  worryBody: 'It goes ahead. You can say what worries you. Your name is not shown.',
  worry: 'Your worry. You can leave this empty.',
  shareWorry: 'Share my worry without my name',
  goOn: 'Go on',

  thanks: 'Thank you',
  youSaid: 'You said this. You can change it until we close.',
  notSaid: 'No answer',
  change: 'Change',
  changeIt: 'Change my answer to: {text}',
  answered: '{count, plural, =0 {Nobody has answered yet.} one {# person has answered.} other {# people have answered.}}',
  nothing: 'There is nothing to say yes or no to.',

  waiting: 'The check has closed. Waiting for the facilitator.',
  lost: 'We could not read the answers back. Nobody can see them. You can ask to run it again.',
  agreed: 'Agreed',
  agreedBody: 'This is our agreement, version {number}. You can read it at any time. You can ask for a change at any time.',
  notAgreed: 'Not agreed yet',
  nothingAgreed: 'Nothing was agreed this time. That is fine.',
  verdict: `{verdict, select,
    adopted {Agreed.}
    today {Agreed, for today only.}
    stopped {Parked. 1 or more people asked us to stop this.}
    support {Too few of us are for it.}
    people {Too few of us have answered.}
    other {Not yet.}}`,
  band: `{band, select,
    nearly_all {Nearly all are for it.}
    most {Most are for it.}
    about_half {About half are for it.}
    other {Few are for it.}}`,
  counts: 'Yes: {agree}. Can live with it: {live}. Stood aside: {aside}. No: {disagree}.',
  stops: 'Please stop: {count}.',
  reasons: 'Why we were asked to stop',
  worries: 'Small worries',
  told: 'Told only to facilitators',

  notSavedYet: 'Not saved yet. Your answer is safe here. We will send it when you are back.',
  notTaken: `{why, select,
    not_open {You are here to support someone. Press: I want to take part.}
    closed {The check closed before your answer came.}
    bad_text {We cannot read this. Use other words, or fewer.}
    no_longer_there {This line is no longer here.}
    outdated {A newer answer of yours is already here. You can still change it.}
    too_fast {That was a lot at once. Wait a moment, then try again.}
    other {Your answer was not saved. Try again.}}`,

  newCheck: 'New: can we agree on this?',
  closed: 'The check has closed. Nothing was agreed this time.',
} as const;
