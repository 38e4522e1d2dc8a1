/** The review: what facilitators read afterwards. */
export const review = {
  review: 'Review',
  pageTitle: '{page} - Bright Spells',
  loading: 'Loading …',
  tryAgain: 'Try again',
  loadAgain: 'Load this page again',

  // ── ways in
  howToOpen: 'How to open your review',
  howToOpenBody: 'The review shows what a group answered in a session. You can open it in several ways.',
  wayZoom: 'In Zoom',
  wayZoomBody: 'Outside a meeting, choose Apps, then Bright Spells. You find all sessions that you have run.',
  wayPanel: 'From the panel in a meeting',
  wayPanelBody: 'Facilitators find it under Session. Make a review link there, then open it.',
  wayLink: 'With a review link',
  wayLinkBody: 'Did somebody send you one? Open the whole link, to its last letter.',

  waySignIn: 'In any browser',
  waySignInBody: 'Sign in with Zoom. You find all sessions that you have run. We keep nothing of your sign-in.',
  signIn: 'Sign in with Zoom',
  signedOut: 'You are signed out. Nothing is lost: sign in once more.',

  // ── the list
  yourSessions: 'Your sessions',
  noSessions: 'No sessions yet',
  noSessionsBody: 'Open Bright Spells as host or co-host of a meeting. The session shows here from then on.',
  untitled: 'Session on {date}',
  people: '{count, plural, one {# person} other {# people}}',
  activities: '{count, plural, one {# activity} other {# activities}}',
  now: 'Going on now',
  shareBy: 'Share back by {date}.',
  notShared: 'Not shared back yet.',

  // ── sessions of one group
  series: 'Series',
  sideBySide: 'Sessions side by side',
  compare: 'See {count} sessions of “{title}” side by side',
  seriesOf: '{count, plural, one {# session} other {# sessions}} of this group. What was asked more than once stands here.',
  nothingTwice: 'Nothing was asked twice. Ask the same again, in the same words, to compare.',
  agreementOverTime: 'Our agreement over time',
  seriesCaution:
    'Who comes changes, and some leave early. People may answer what seems polite. One question does not measure how well people are.',

  // ── one session
  allSessions: 'All sessions',
  when: '{day}, {from} to {to}',
  since: '{day}, since {from}',
  cameInAll: '{count, plural, =0 {Nobody came.} one {# person came.} other {# people came.}}',
  cameSoFar: '{count, plural, =0 {Nobody has come yet.} one {# person has come so far.} other {# people have come so far.}}',
  goingOn: 'This session is still going on. You see it as it was a moment ago.',
  lookAgain: 'Look again',
  nothingAsked: 'Nothing was asked in this session.',
  did: 'We did: {titles}.',

  // ── one activity
  chapter: `{chapter, select,
    mood {Mood}
    shared {What we share}
    agreement {Our agreement}
    other {Other polls}}`,
  stillOpen: 'Still open. The results come here when it is closed.',
  lost: 'We could not read the answers back. Nobody can see them.',
  seen: `{level, select,
    private {Private. Nobody can see who chose what.}
    counted {Counted, without names.}
    other {With names. Everybody can see who chose what.}}`,
  shownTo: '{phase, select, shown {The results were shown to all.} other {The results were not shown to all.}}',

  // ── to take away
  takeAway: 'Take it away',
  downloading: 'Making the file …',
  downloadBody: 'Each file says the same as this page. Choose by what you need it for.',
  file: `{file, select,
    html {Web page}
    docx {Word}
    pdf {PDF}
    txt {Plain text}
    md {Markdown}
    xlsx {Excel}
    csv {CSV}
    other {JSON}}`,
  fileFor: `{file, select,
    html {To read anywhere, also with a screen reader}
    docx {To edit, or for the minutes}
    pdf {To print, or to send on}
    txt {For an email, or a braille display}
    md {For a wiki}
    xlsx {To count, and to make charts}
    csv {For other programs that count}
    other {To keep, or to move to another system}}`,
  fileComing: 'The file is coming: {kilobytes} KB so far.',
  fileWhile: 'You can read on. If you leave this page, it stops.',
  stopFile: 'Stop',
  fileStopped: 'Stopped. Nothing was saved.',
  fileBroken: 'The file did not come whole, and nothing was saved. Check your connection, then choose it again.',
  fileReady: 'Your file is ready. If nothing happened, open it here.',
  fileInBrowser: 'Your browser opens the file. If nothing happened, copy this address into it.',
  fileAddress: 'Address of the file',
  fileMinutes: 'The address works for 2 minutes.',
  openFile: 'Open the file',
  print: 'Print',

  // ── read aloud
  readAloud: 'Read aloud',
  readAloudNow: 'Read aloud now',
  stopReading: 'Stop reading',
  othersMayHear: 'Others may hear this if your microphone is on.',

  // ── about
  about: 'About this page',
  whatIsIn: 'What is in it',
  whatIsInBody: 'Totals of what the group answered. No names of those who answered, and no single answers.',
  whatIsWritten: 'And what facilitators wrote. They chose who is named there.',
  smallNumbers: 'Private polls show numbers only if enough people answered. Small numbers are joined.',
  whoSees: 'Who can see it',
  whoSeesBody: 'Whoever was a facilitator of this session, in Zoom. And whoever has a review link.',
  linkUntil: 'Your link opens it until {date}. A facilitator can take the link back before.',
  howDeleted: 'How to delete it',
  howDeletedBody: 'You can delete it at the end of this page, on a screen. Then it is gone for all.',

  // ── deleting
  deleteActivity: 'Delete “{title}”',
  deleteActivityBody: 'This deletes “{title}” for all. You cannot undo it.',
  activityDeleted: '“{title}” is deleted.',
  deleteSession: 'Delete this session',
  deleteSessionBody: 'This deletes the whole session for all. You cannot undo it.',
  sessionDeleted: 'The session is deleted.',
  sessionDeletedBody: 'Nothing of it is kept here. You can close this page.',
  deleting: 'Deleting …',
  keepIt: 'Keep it',
  deleteIt: 'Delete it',

  // ── when the answer is no
  trouble: `{why, select,
    review_closed {This link is closed}
    no_such_meeting {This session is gone}
    signed_out {You were away for a while}
    other {There is a problem}}`,
  troubleBody: `{why, select,
    review_closed {It was taken back, or its time is over. Ask a facilitator of the session for a new link.}
    no_such_meeting {It was deleted, or its time was over. Nothing of it is kept.}
    no_such_activity {This was deleted already. Load this page again.}
    signed_out {We do not show a review for long to an empty chair. Load this page again to go on.}
    too_fast {Too many links were tried from here. Wait a minute, then try again.}
    busy {We could not do this just now. Wait a moment, then try again.}
    no_answer {No answer came. Check your connection, then try again.}
    other {We could not do this. Load this page again, then try once more.}}`,
} as const;
