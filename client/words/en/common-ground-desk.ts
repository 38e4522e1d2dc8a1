/** Find what we share: what only facilitators read. */
export const commonGroundDesk = {
  // the shelf
  entry: 'Find what we share',
  entryLine: 'Small groups. About {minutes} minutes.',
  back: 'Back to the shelf',
  theme: 'What shall groups talk about?',
  oneOf: 'A theme: groups can take another prompt from it',
  whichTheme: 'The theme',
  single: 'One prompt for all',
  prompt: 'The prompt',
  quietStart: 'Begin with 2 quiet minutes and private picks',
  nudges: 'Ask once when a line could be more exact',
  size: 'How large are the groups?',
  threes: 'Threes, and fours where some are left over',
  pairs: 'Pairs. If one drops out, the other is alone.',
  minutes: 'Minutes in groups',
  byRule: 'What the groups need',
  byRuleHint: 'That is 5 for pairs, 7 for threes and 8 for fours.',
  minutesOf: '{count, plural, one {# minute} other {# minutes}}',
  rooms: 'Where do groups meet?',
  roomsOf: `{rooms, select,
    make {In Zoom rooms that this panel makes}
    adopt {In the Zoom rooms that people are in}
    other {No rooms today: in this panel, by text}}`,
  mostRooms: 'Rooms at the most',
  moreSettings: 'More settings',
  keepWall: 'We agreed: keep the wall after this session',
  keepPairs: 'We agreed: remember who met, so that others meet next time',
  keepPairsHint: 'We keep tokens made from first names. They go with the series.',
  total: 'In all about {minutes} minutes.',
  start: 'Start',
  starting: 'Starting…',
  few: '{count, plural, =0 {Nobody is here yet.} one {# person is here.} other {# people are here.}} Up to 5 people stay together as one group.',

  // what is going on
  step: `{step, select,
    explain {Say what will happen}
    warm_up {2 quiet minutes}
    groups {The groups, before they open}
    rooms {Groups are together}
    wall {The wall}
    helped {What helped?}
    other {Find what we share}}`,
  stepOf: 'Step {number} of {all}',
  goFirst: 'Read this out, then go first with an example that moves from far to close.',
  script: 'What to say',
  readyCount: '{count, plural, =0 {Nobody is done yet.} one {# person is done.} other {# people are done.}}',
  leftInQuiet: '{minutes, plural, =0 {The 2 minutes are over.} one {# minute left.} other {# minutes left.}}',
  startQuiet: 'Start the 2 quiet minutes',
  waysCount: 'Sound only: {sound}. Typing only: {typing}. On the phone: {phone}.',
  staying:
    '{count, plural, =0 {} one {# person stays in the main room or on their own.} other {# people stay in the main room or on their own.}}',

  // who is with whom
  rulesHeading: 'Keep together, keep apart',
  rulesWho: 'Only facilitators see this. It goes when this closes.',
  ruleTogether: 'Together: {names}',
  ruleApart: 'Apart: {names}',
  ruleApartSoft: 'Apart if we can: {names}',
  newRule: 'Add a rule',
  ruleKind: 'What kind?',
  kindOf: `{kind, select,
    together {These people stay together}
    apart {These people are never in one group}
    other {These people are apart if we can}}`,
  rulePeople: 'Which people? Pick 2 or more.',
  addRule: 'Add this rule',
  remove: 'Take away',
  removeRule: 'Take away: {rule}',
  asks: `{keep, select,
    together {{name} asks to stay with {other}.}
    other {{name} asks not to be with {other}.}}`,
  asksSaid: '{count, plural, one {# person asks you for something in private.} other {# people ask you for something in private.}}',
  askUnknown: 'We cannot tell who that is. Add a rule below, if you know.',
  askTogether: 'Keep them together',
  askApart: 'Never in one group',
  askApartSoft: 'Apart if we can',
  askOnlySeen: 'I have seen this',
  helpersHeading: 'Interpreters and supporters',
  helpersHint: 'They do not count as one of the three, and are not asked to answer.',
  phoneHeading: 'People on the phone',
  closeInZoom: 'Close the rooms in Zoom too. Then everybody comes back.',
  othersInZoom:
    '{count, plural, one {# person in Zoom has no panel open. We place them too.} other {# people in Zoom have no panel open. We place them too.}}',
  phoneHint: 'We put each of them with somebody who reads the card aloud.',
  phoneName: 'First name',
  addPhone: 'Add',
  takeOff: 'Take {name} off',
  joinHint: 'You are in no group unless you choose to be.',
  join: 'Put me in a group',
  leave: 'Take me out of the groups',

  // the check
  makeGroups: 'Make groups',
  adoptGroups: 'Make groups of the rooms people are in',
  dealAgain: 'Deal again',
  check: 'Look at this first',
  checkSizes: '{groups, plural, one {# group} other {# groups}}: {sizes}.',
  sizeOf: '{count, plural, one {# of {size}} other {# of {size}}}',
  togetherKept: '{count, plural, =0 {} one {The must-stay-together set is kept.} other {All # must-stay-together sets are kept.}}',
  near: '{count, plural, =0 {} one {One wish to be apart could not be met.} other {# wishes to be apart could not be met.}}',
  meetAgain: '{count, plural, =0 {} one {One pair will meet again. That is fine.} other {# pairs will meet again. That is fine.}}',
  aloneInCheck:
    '{count, plural, =0 {} one {One group has 1 person. Deal again, or ask them to stay here.} other {# groups have 1 person.}}',
  unreadInCheck:
    '{count, plural, =0 {} one {One group has nobody with a panel to read the card.} other {# groups have nobody with a panel.}}',
  noGroups: 'Nobody is here to be in a group yet.',
  minutesNow: 'Groups have {minutes} minutes.',
  longer: 'Somebody may need longer. Give all groups {minutes} minutes?',
  giveLonger: 'Give all {minutes} minutes',
  whoIsWhere: 'Who is with whom',
  groupName: '{is, select, main {Main room} alone {On their own} other {Group {number}}}',
  showGroups: 'Show the groups',
  openGroups: 'Open the groups',
  clash: `{why, select,
    contradiction {{count, plural, one {This rule cannot be kept.} other {These # rules cannot all be kept. Choose one to take away.}}}
    no_fit {{count, plural, one {This rule does not fit groups of this size.} other {These # rules do not all fit. Choose one to take away.}}}
    other {There are more people than the rooms can hold. Choose more rooms, or pairs less.}}`,
  clashPeople: 'It is about {names}.',

  // while groups are together
  clock: '{minutes, plural, =0 {Time is up. Nothing closes by itself.} one {# minute left} other {# minutes left}}',
  clockSaid: '{minutes, plural, =0 {Time is up.} one {# minute left.} other {# minutes left.}}',
  addTime: 'Add 2 minutes for all',
  askTime: '{count, plural, =0 {} one {# group asks for more time.} other {# groups ask for more time.}}',
  linesSoFar: '{count, plural, =0 {No group has a line yet.} one {# group has a line.} other {# groups have a line.}}',
  alone: '{count, plural, =0 {} one {One group has 1 person left: {names}.} other {# groups have 1 person left: {names}.}}',
  still: '{count, plural, =0 {} one {# person is still in the main room: {names}} other {# people are still in the main room: {names}}}',
  help: 'They ask for help getting in: {names}.',
  late: '{count, plural, =0 {} one {# person has no group yet.} other {# people have no group yet.}}',
  placeLate: 'Place them now',
  enterHeading: 'Add a line for someone on the phone',
  enterHint: 'Add this for someone on the phone. They asked me to.',
  enterLine: 'Their line',
  enter: 'Add',
  entered: 'Added.',
  bringBack: 'Bring all to the wall',
  takePart: 'Your own card',

  // the wall
  readThem: 'Read a few aloud. Then ask all to press Me too.',
  hide: 'Hide',
  hideLine: 'Hide: {text}',
  show: 'Put it back',
  showLine: 'Put it back: {text}',
  isHidden: 'Hidden. Only facilitators see it.',
  talk: 'Talk about it',
  talkOf: 'Talk about it: {text}',
  talked: 'Back to all lines',
  talkedOf: 'Back to all lines, from: {text}',
  why: 'What shall the group be told?',
  whyHint: 'You can leave this empty.',
  hideIt: 'Hide it',
  keepShowing: 'Keep it',
  meToo: '{count, plural, =0 {Nobody has pressed Me too yet.} one {# press of Me too} other {# presses of Me too}}',
  shuffle: 'Shuffle',
  large: 'Show it large',
  closeLarge: 'Close',
  askHelped: 'Ask what helped',
  helpedCount:
    '{count, plural, =0 {Nobody has written yet.} one {# person has written.} other {# people have written.}} The lines show when you finish.',
  nextRound: 'Another round with new people',
  sameRound: 'Another round, same groups',
  finish: 'Finish and show to all',
  finishAndLook: 'Finish and look first',
  working: 'Working…',

  // afterwards
  everybodySees: 'Everybody sees this.',
  onlyFacilitators: 'Only facilitators see this so far.',
  showToAll: 'Show to all',
  delete: 'Delete this',
  deleteQuestion: 'Delete this for all?',
  deleteBody: 'The wall goes for all. You cannot undo it.',
  keep: 'Keep it',
  deleteIt: 'Delete it',
  counting: 'One moment. The lines are being put together.',
  notDoneYet: 'Not done yet. We will try again when you are back.',
  notDone: `{why, select,
    already_open {Something else is still open. Close it first.}
    facilitators_only {Only facilitators can do this.}
    stale_role {Zoom must say again that you are a host. Do this in the Zoom panel.}
    not_open {This cannot be done at this step. Look at the groups first.}
    bad_text {We cannot read this. Use other words, or fewer.}
    closed {This is closed already.}
    busy {We could not save this yet. Wait a moment, then try again.}
    too_fast {That was a lot at once. Wait a moment, then try again.}
    other {This was not done. Try again.}}`,
} as const;
