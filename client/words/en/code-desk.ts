/** The group's own code: what only facilitators read. Braces are ICU. */
export const codeDesk = {
  // on the shelf
  shelf: 'Our agreement',
  howLong: 'How long have you got?',
  together: 'With time to talk',
  back: 'Back to the shelf',
  togetherNote: 'About 15 minutes: suggest, group, talk, check.',
  short: 'In 6 minutes',
  shortNote: 'Suggest and check. For today only.',
  before: 'Before you start',
  beforeBody: 'Say what the agreement is for, and what is fixed. Everybody has one vote, you too. No names are shown.',
  small: 'In a group of 6 or fewer, everybody has to answer the check.',
  start: 'Start',
  starting: 'Starting …',

  // the steps
  steps: 'Steps',
  stepName: '{step, select, why {Why} suggest {Suggest} group {Group} other {Talk}}',
  goTo: 'Go on to: {step}',
  backTo: 'Back to: {step}',
  say: `{step, select,
    why {Read this out, and say who helps if someone is in danger.}
    suggest {Read the question out. Then stop talking. Everybody writes alone.}
    group {Put lines together that say the same. Ask one participant to help.}
    other {Read each line aloud. Ask: who might this shut out? What would we see if it worked?}}`,
  waiting:
    '{count, plural, one {# line waits from before. You find it in Group and Talk.} other {# lines wait from before. You find them in Group and Talk.}}',
  tooMany: 'More than 9 lines are hard to remember. Put some together.',
  spoken: 'Add a line for someone on the phone',
  spokenTick: 'They asked me to, and know that I will see it',
  spokenWords: 'Their words',
  spokenAdd: 'Add it',
  helper: 'Who helps to put lines together?',
  nobody: 'Nobody',
  rule: 'Our rule for the check',
  ruleBody: 'The group can change it before the check. Nothing is adopted while someone asks to stop it.',
  rulePresent: 'So many of us have to answer',
  ruleSupport: 'So many of those who say yes or no have to be for it',
  percent: '{share} %',
  finish: 'Finish, and go to the check',
  startCheck: 'Start the check',
  startShort: 'Start the check, for today only',
  putWith: 'Put with …',
  putTogether: 'Put together',
  putWithLine: 'Put this line with another: {text}',
  apart: 'Take apart: {text}',
  apartShort: 'Take apart',
  up: 'Up',
  down: 'Down',
  moveUp: 'Move up: {text}',
  moveDown: 'Move down: {text}',
  word: 'Change the words',
  wordLine: 'Keep these words: {text}',
  words: 'The words of the group',
  keepWords: 'Keep these words',
  leave: 'Leave out',
  leaveLine: 'Leave out: {text}',
  putBack: 'Put back',
  putBackLine: 'Put back: {text}',

  // care with some lines
  care: 'Lines to handle with care',
  careBody: 'We do not offer these. This is why.',
  notes: 'What each idea is for',

  // the check
  needed: '{count, plural, one {Our rule asks for # answer to each line.} other {Our rule asks for # answers to each line.}}',
  answersTo: '{count, plural, one {# answer} other {# answers}}',
  close: 'Close the check',
  closeToday: 'Close it. What too few have answered is for today only',
  closeAsk: 'Some lines have too few answers. You can wait, or close the check.',
  phone: 'Answer for someone on the phone',
  phoneBody: 'Tell them first that you will hear their answer. They can pass.',
  phoneTick: 'They asked me to, and know that I will see it',
  phoneWho: 'Caller {number}',
  phoneNext: 'Another caller',
  aloud: 'Fewer than 5 answers show only: agreed, or not yet. You can also do the check aloud.',
  showAll: 'Show to all',
  readOut: 'Read out what is agreed, and what is parked.',
  waysOn: 'Ways on',
  again: 'Change the words and check again',
  againAll: 'Check again what is not agreed',
  leaveToNext: 'It stays in the list to next time, unless you leave it out.',
  newWords: 'New words',
  checkThis: 'Check this again',

  // the code as it stands
  readers: 'Who has read it',
  readersCount:
    '{came, plural, =0 {Nobody has joined later.} one {# person joined later} other {# people joined later}}{came, plural, =0 {} other {; {read} have read it.}}',
  readersCarried:
    '{came, plural, =0 {Nobody has found it here yet.} one {# person has found it here} other {# people have found it here}}{came, plural, =0 {} other {; {read} have read it.}}',
  readersQuestion: 'Someone who read it has a question.',
  readersWorry: 'Someone who read it has a worry.',
  answerIt: 'Answer it',
  because: 'Because … You can leave this empty.',
  wasChanged: 'Talked about: changed',
  notChanged: 'Talked about: not changed',
  askWorks: 'Ask: is our agreement working for you?',
  askTalk: 'Ask: which one should we talk about?',
  askWell: 'Ask: which part did we do well today?',
  stopAsking: 'Stop asking',
  edit: 'Propose plainer words',
  editBody: 'All see them for one session. They stand if nobody objects.',
  propose: 'Propose these words',
  lookAgain: 'Look at it again',
  lookAgainBody: 'You could take 10 minutes to look at the agreement again.',
  openPath: 'Open suggest, group and talk',
  notKept: 'Someone says a line is not being kept',
  notKeptLine: 'It is about: {text}',
  notKeptBy: '{name} told you this.',
  notKeptNobody: 'No name was given.',
  sayOne: 'You could say, and no more than it needs:',
  say1: 'Can we come back to our agreement about this?',
  say2: 'Let’s pause for a minute.',
  say3: 'I am going to speak with you in private.',
  beyond: 'Beyond that, use the tools of the host, and the rules of your organisation.',
  done: 'I have seen to it',

  // safety
  care1: 'Who helps if someone is in danger',
  careWhy: 'Everybody can read this. It is not voted on.',
  careName: 'First name of the person who helps',
  careDuring: 'How to reach them in the session',
  careAfter: 'How to reach them afterwards',
  careEmergency: 'In an emergency, for example: call 999',
  careReal: 'This is a real session, not a practice',
  careRealHint: 'A real session starts nothing before there is a name and a way to reach them.',
  save: 'Save',
  saved: 'Saved.',

  // the series
  series: 'Earlier sessions',
  seriesBody: 'Go on where an earlier session of this group ended. Its agreement comes along.',
  seriesNone: 'There are no earlier sessions of yours to go on from.',
  linked: 'This session goes on from: {title}',
  goOnFrom: 'Go on from: {title}',
  untitled: 'Session of {date}',
  titled: '{title}, {date}',
  give: 'Let another facilitator go on with this series',
  giveTo: 'Give it to {name}',
  given: 'Done. {name} can go on with it.',

  // what did not arrive
  notDoneYet: 'Not done yet. We go on trying.',
  notDone: `{why, select,
    already_open {Something else is still open. Close it first.}
    no_safeguarding {Say first who helps if someone is in danger. You find it under Agreement.}
    stale_role {Zoom must say again that you are a host. Close this panel and open it again.}
    too_late {This session has begun an agreement of its own. Link a new session instead.}
    no_account {Only someone who is signed in to Zoom can have it.}
    bad_text {We cannot read this. Use other words, or fewer.}
    no_longer_there {This is no longer here. Look at the list again.}
    other {This was not done. Try again.}}`,
} as const;
