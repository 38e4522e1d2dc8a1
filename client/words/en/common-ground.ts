/** Find what we share: what everybody reads. Braces are ICU; keys are named in `select` with `_` for `-`. */
export const commonGround = {
  heading: 'Find what we share',
  round: 'Round {round}',

  // what will happen
  howItWorks: 'How it works',
  how1: 'You will be in a group of {size}. You talk or type, as you like.',
  how2: 'Find one thing that all of you share. Make it exact.',
  how3: 'One of you writes it down in one line.',
  how4: 'Then all of us read the lines on a wall.',
  howSmall: 'It may feel a bit odd at first. Most people like it more than they thought.',
  youCanPass: 'You can pass on anything. You can stay in the main room.',
  minutesEach: 'The groups have {minutes} minutes. You can ask for more.',
  example: 'From far to close',
  exampleRule: 'Could the group next door say it too? If yes, go one step closer.',
  wallKept: 'We keep the wall with the notes of this session.',
  wallGoes: 'The wall goes when this session ends.',

  // ways of taking part
  ways: 'How do you take part?',
  waysWho: 'Only your group sees this. You can change it at any time.',
  way: `{way, select,
    sound {Sound only}
    typing {Typing only}
    phone {On the phone}
    other {In any way}}`,
  where: 'Where would you like to be?',
  place: `{place, select,
    here {In the main room, with others}
    alone {On my own}
    other {In a group}}`,
  placeMeaning: `{place, select,
    here {You look for the same thing, and stay here.}
    alone {Your line goes to the same wall.}
    other {You will be with 2 or 3 others.}}`,
  need: 'I need something',
  needHint: 'Do you need to stay with someone? Tell the facilitator. They can do it.',
  ask: 'Is there someone you want to be with, or not?',
  askFor: `{keep, select,
    together {I need to stay with someone}
    other {I would rather not be with someone}}`,
  askWho: 'Only facilitators see this. The other person is told nothing.',
  askName: 'Who is it? Their first name',
  askThem: 'Ask the facilitator',
  asked: `{keep, select,
    together {You have asked to stay with {name}.}
    other {You have asked not to be with {name}.}}`,
  askSeen: 'A facilitator has seen this.',
  askBack: 'Take it back',
  another: 'Is someone with you at this screen?',
  anotherName: 'Their first name',
  addThem: 'Add them',
  takeOff: 'Take {name} off',
  isWithYou: '{name} is with you at this screen.',

  // quiet minutes
  quiet: 'First, 2 quiet minutes',
  quietBody: 'Think about this on your own. Nobody else sees your notes.',
  notes: 'My notes',
  notesHint: 'They stay on this device.',
  pickHeading: 'Pick up to {most} things you like',
  pickBody: 'Only people who picked the same will see that you share it. If nobody did, nobody sees.',
  picked: 'You have picked {count} of {most}.',
  pickCloser: 'Which one? You can skip this.',
  showMatches: 'OK to show matches in my group',
  done: "I'm done",
  skip: 'Skip this',
  doneThanks: 'Thank you. We wait for the others.',
  quietOver: 'The 2 minutes are over when you are ready.',

  // who I will be with
  group: 'Your group',
  withThem: 'You will be with {names}.',
  onYourOwn: 'You do this on your own. Your line goes to the same wall.',
  noGroup: 'You have no group yet. We find you one in a moment.',
  facilitatorNoGroup: 'You are in no group. You can join one.',
  joinGroup: 'Put me in a group',
  opensSoon: 'The facilitator opens the groups in a moment.',
  stayTogether: 'We are few, so we stay together.',
  you: 'you',
  nameless: 'somebody without a name',
  tip: `{way, select,
    sound {{name} has sound only. Say your name before you talk.}
    typing {{name} types. Give {name} time.}
    phone {{name} is on the phone. Read this card aloud for {name}.}
    other {}}`,

  // still in the main room
  stillHere: 'Still here? That is fine',
  stillHereBody: 'You can join in from here too. Pick what suits you.',
  helpIn: 'Help me get in',
  helpComes: 'The facilitator can see that you need help.',
  noHelp: 'I do not need help any more',
  doItHere: 'Do it here',
  doItAlone: 'Do it on my own',
  amInRoom: 'I am in my room',
  toARoom: 'Go to a group after all',

  // in the group
  hello: 'Say hello',
  helloBody: 'Say or type your names only. No jobs needed.',
  turns: 'Take turns. Then look for what you all share.',
  aloneTask: 'What would you say? Write it as one exact line.',
  order: 'Your turns',
  turnOf: 'It is the turn of {name}.',
  yourTurn: 'It is your turn.',
  donePassed: 'Done, or pass',
  goCloser: 'Go closer',
  newPrompt: 'New prompt',
  startHere: 'A place to start',
  match: `{all, select,
    true {All of you picked “{thing}”.}
    other {You and {names} picked “{thing}”.}}`,
  matchAsk: 'What is the exact thing you share about it?',
  noMatch: 'No match yet. That makes it more fun. Start with the prompt.',
  typedTurns: 'Turns in writing',
  typeTurn: 'Type your turn',
  sayIt: 'Show it to my group',
  aloneNow: 'It looks like you are on your own. You can join another group.',
  joinAnother: 'Join another group',

  // the line
  oneLine: 'One thing we all share',
  oneLineHint: 'Anyone in the group can type here. Begin with “We all”.',
  oneLineAlone: 'One exact thing, in one line.',
  otherLanguage: 'In another language',
  lineLanguage: 'The language of your line',
  isWriting: '{name} is writing.',
  yourWords: 'Your own words are safe here: “{text}”',
  useMine: 'Use my words',
  toTheWall: 'Put it on the wall',
  onTheWall: 'Your line is ready for the wall. You can still change it.',
  noneFound: 'We did not find one',
  noneIsFine: 'That is fine. You can still write one.',
  emptyLine: 'There is a problem. Write one line, or press We did not find one.',
  tooLong: 'Make it one line. You have {longest} letters.',
  left: '{count, plural, one {# letter left} other {# letters left}}',
  over: '{count, plural, one {# letter too many} other {# letters too many}}',
  oneStep: 'One step closer?',
  closerButton: 'Go one step closer',
  keepIt: 'Keep it',
  takeItOut: 'Take it out',
  namesToo: 'Show our first names with it',
  namesWait: 'Your names show once all of you press this.',
  namesShow: 'Your first names stand with it until this closes.',
  hidden: 'A facilitator took your line off the wall.',
  hiddenWhy: 'They say: {why}',

  // time
  clock: '{minutes, plural, =0 {Time is up when you are ready} one {# minute left} other {# minutes left}}',
  clockSaid: '{minutes, plural, =0 {Time is up when you are ready.} one {# minute left. Say your goodbyes.} other {# minutes left.}}',
  hideClock: 'Hide the clock',
  showClock: 'Show the clock',
  askTime: 'Ask for more time',
  askedTime: 'Your group has asked for more time.',
  takeBack: 'We have enough time',
  writeNow: 'Write one line for the wall. It is fine if you have none.',
  goodbye: 'We go back in 1 minute. Say your goodbyes. Your line is saved.',
  backWhenReady: 'Come back to the main room when you are ready.',
  likedMore: 'They most likely enjoyed it more than you think.',
  movedOn: 'The group has moved on. Finish this, or go to the group.',
  goOn: 'Go to the group',

  // staying in touch
  touch: 'Stay in touch',
  touchBody: 'Share a way to reach you? Others see it only if they share too.',
  touchLabel: 'A way to reach you',
  touchGoes: 'It goes when this closes, so write down what you need.',
  shareIt: 'Share it',
  unshare: 'Take it back',
  touchShared: 'You share: {text}',
  touchNobody: 'Nobody has shared with you so far.',

  // the wall
  wall: 'What we share',
  wallBody: 'Press Me too if it is true for you. Nobody sees who pressed.',
  wallEmpty: 'No lines yet. They show here as they come.',
  talk: 'We talk about this line now.',
  talkSaid: 'We talk about this line now: {text}',
  meToo: 'Me too',
  meTooOf: 'Me too: {text}',
  others:
    '{count, plural, =0 {Only this group, so far. No other group said this.} one {Someone else too} =2 {Someone else too} other {# others too}}',
  foundTwice: 'Another group found this too.',
  yourLine: 'This is the line of your group.',
  newest: 'Newest first',
  byTheme: 'By theme',
  orderWall: 'How to show the wall',
  showMore: 'Show more',
  allLines: '{count, plural, one {# line} other {# lines}}',
  foundBy: 'Found by {names}',
  lateLine: 'Your group has no line on the wall yet. You can still add one.',

  // what helped
  helped: 'What helped you find it?',
  helpedBody: 'One line, without your name. You can leave it empty.',
  helpedLabel: 'What helped',
  send: 'Send',
  helpedThanks: 'Thank you. You wrote: {text}',
  change: 'Change it',

  // the end
  ended: 'This is over',
  waiting: 'Thank you. The facilitator will show the wall to all.',
  lost: 'We could not read the lines back. Nobody can see them.',
  results: '{found, plural, =0 {No group has a line on the wall.} one {# line stands on the wall.} other {# lines stand on the wall.}}',
  notKept: 'The lines went when the session ended.',
  whatHelped: 'What helped us find it',

  // what did not arrive
  notSavedYet: 'Not saved yet. Your words are safe here. We will send them when you are back.',
  notTaken: `{why, select,
    closed {This closed before your words came. They are still here.}
    being_written {Someone in your group is writing. Your words are safe here.}
    not_open {This is not open now. Wait for the facilitator.}
    no_such_activity {This was deleted. You do not need to do anything.}
    bad_text {We cannot read this. Use other words, or fewer.}
    too_fast {That was a lot at once. Wait a moment. We will send it.}
    busy {We could not save this yet. Wait a moment, then try again.}
    other {This was not saved. Try again.}}`,

  // read aloud
  readAloud: 'Read aloud',
  readItNow: 'Read it now',
  stopReading: 'Stop reading',
  othersHear: 'Others may hear this if your microphone is on.',
} as const;
