/** What only facilitators read about Zoom's breakout rooms. */
export const roomsDesk = {
  phone: 'Phone …{end}',

  // ── before
  rooms: 'Zoom rooms',
  askingZoom: 'Asking Zoom …',
  offer: '{rooms, plural, one {# room} other {# rooms}} for {people, plural, one {# person} other {# people}}.',
  offerWhat: 'We make the rooms, give each group its own, and open them. You can stop at any time.',
  blind: 'Zoom shows only the host who is in which room. The panels tell us what they can.',
  make: 'Make and open the rooms',
  otherWays: 'Other ways to meet',
  adopt: 'Use rooms that you open yourself',
  adoptBody: 'Whoever is in a Zoom room together is a group.',
  none: 'No rooms today',
  noneBody: 'The groups stay here, and meet in the panel by text.',

  // ── where rooms cannot be made from here
  whyNot:
    '{why, select, browser {This page is not in Zoom, so it cannot make rooms.} guest {Zoom lets us make rooms only if you have added the app.} phone {Zoom on a phone cannot make rooms. A computer can.} no_host {Zoom says that you are not host or co-host now.} other {This Zoom does not let us make rooms. A newer one may.}}',
  signIn: 'Sign in and add the app',
  signingIn: 'Zoom asks you …',
  lookAgain: 'Look again',
  byHand: 'Make the rooms yourself',
  byHandBody: 'Make these rooms in Zoom. Put these people into them. Open the rooms, then press the button.',
  roomsAreOpen: 'The rooms are open',
  adoptHow: 'Open rooms in Zoom, as many as you like. Let Zoom or people choose who goes where.',
  adoptThen: 'When people are in their rooms, press the button.',
  adoptNow: 'Make groups of these rooms',

  // ── while Zoom works
  working:
    '{at, select, looking {Looking for rooms …} closing {Closing rooms …} making {Making {rooms, plural, one {# room} other {# rooms}} …} finding {Looking what Zoom has done …} setting {Setting up the rooms …} placing {Placing people …} other {Opening the rooms …}}',
  busy: 'Zoom is busy. We try again.',
  placedOf: '{placed} of {people} people placed',
  stop: 'Stop',

  // ── rooms that are there already
  there: 'There are rooms already',
  thereUnknown: 'There may be rooms already',
  thereBody: 'Zoom has {rooms, plural, one {# room} other {# rooms}}. New rooms delete {rooms, plural, one {it} other {them}}.',
  thereUnknownBody: 'Zoom does not say whether there are rooms. New rooms delete all that are there.',
  thereOpen: 'People may be in them. They come back to the main room first.',
  thereSame: 'These rooms have the names of your groups. You can go on with them.',
  useThem: 'Go on with these rooms',
  replace: 'Delete them and make new ones',
  keepThem: 'Keep them',

  // ── when somebody has to be seen to
  ready: 'Almost ready',
  readyBody:
    '{rooms, plural, one {# room is} other {# rooms are}} ready. We could not place {left, plural, one {# person} other {# people}}. Place them in Zoom now, or later.',
  openRooms: 'Open the rooms',
  leftHead: 'To place by hand',
  leftHow: 'In Zoom, open Breakout rooms. Choose Assign beside the room.',
  leftWhy:
    '{why, select, not_found {Zoom shows nobody by that name} yourself {that is you} gone {has left, or just changed roles} refused {Zoom did not take them} not_in {placed, but still in the main room} other {Zoom has no more rooms}}',

  // ── stopped or refused
  stopped: 'Stopped',
  stoppedBody: '{made, select, yes {The rooms are there, and still closed. Nobody was moved.} other {Nothing was changed.}}',
  stoppedOpen: 'The rooms are open. Some people are not placed yet.',
  refused: 'Zoom said no',
  refusedBody:
    '{during, select, making {Zoom did not make the rooms.} placing {Zoom takes no more people into rooms.} opening {The rooms are there, but Zoom did not open them.} closing {Zoom did not close the rooms.} other {Zoom did not answer.}}',
  refusedWhy:
    '{why, select, not_allowed {You may no longer be host, or rooms are switched off for this account.} busy {Rooms may be switched off for this account, or Zoom is still busy.} too_many {Zoom does not take so many rooms.} other {It may help to try again.}}',
  again: 'Go on',
  tryAgain: 'Try again',

  // ── while rooms are open
  open: 'The rooms are open',
  openSome: 'The rooms are open. {left, plural, one {# person needs} other {# people need}} your hand.',
  unset: 'Zoom did not take our settings. People are asked whether they want to go.',
  late: '{count, plural, one {# person has} other {# people have}} come later.',
  placeLate: 'Place them',
  askThemAgain: 'Ask Zoom to move them again',
  bringingBack: 'Bringing everybody back …',
  closed: 'The rooms are closed. Everybody is in the main room.',
  closeYourself: 'Close the rooms in Zoom. Then everybody comes back.',
} as const;
