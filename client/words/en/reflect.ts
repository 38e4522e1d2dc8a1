/** After a session, for whoever has the survey's link. */
export const reflect = {
  pageTitle: '{page} - Bright Spells',
  title: 'How was it?',
  untitled: 'Our session on {date}',
  loading: 'Loading …',
  tryAgain: 'Try again',

  // ── the survey
  intro: 'Seven questions. Answer any of them, or none. It is open until {date}.',
  promise: 'Nobody can see who answered what. We show totals if 5 or more people answer.',
  pass: 'I would rather not say',
  left: '{count, plural, one {# letter left} other {# letters left}}',
  over: '{count, plural, one {# letter too many} other {# letters too many}}',
  tooLong: 'Make this text shorter. Then send again.',
  textHint: 'Write no names and nothing that you do not want read.',
  quoteNamed: 'Yes, with this name',
  quoteUnnamed: 'Yes, without a name',
  quoteNo: 'No',
  quoteName: 'Name to show',
  send: 'Send my answers',
  sendAgain: 'Send the change',
  sending: 'Sending …',
  sent: 'Thank you. Your answers are stored. You can change them here until {date}.',
  takeBackAnswers: 'Take my answers back',
  answersGone: 'Your answers are deleted.',
  surveyOver: 'The survey is over',
  surveyOverBody: 'Your facilitators see the totals now. Thank you to all who answered.',

  // ── in their own words
  own: 'In your own words',
  ownBody: 'Want to write more, or share something? You can send your own story.',
  ownPromise: 'Nobody can change your words. Your facilitators may publish them. You can take them back until then.',
  about: 'What is it about?',
  aboutYou: 'You',
  aboutLearned: 'Something you learned',
  aboutEvent: 'An event or resource',
  aboutIdea: 'Another idea',
  text: 'Your words',
  name: 'Name to show',
  nameHint: 'Leave it empty to show no name.',
  noText: 'Write something first.',
  preview: 'See how it will look',
  previewTitle: 'This is how it will look',
  previewBack: 'Change it',
  sendWords: 'Send it like this',
  wordsSent: 'Your words are sent.',
  mine: 'What you have sent',
  stateSent: 'Not published. You can still change it or take it back.',
  statePublished: 'Published.',
  stateDeclined: 'Your facilitators do not publish it. You can take it back.',
  asked: 'Your facilitators ask: {question}',
  change: 'Change it',
  keepAsItWas: 'Keep it as it was',
  notNow: 'Not now',
  takeBack: 'Take it back',
  takenBack: 'Your words are deleted.',
  writeMore: 'Write something',
  enough: 'You have sent four texts. That is as many as fit.',

  // ── when the answer is no
  noLink: 'This link is not whole',
  noLinkBody: 'Open the whole link, to its last letter.',
  trouble: `{why, select,
    no_such_code {This link is closed}
    other {There is a problem}}`,
  troubleBody: `{why, select,
    no_such_code {The session was deleted, or the link is not whole. Ask your facilitator.}
    closed {The time for this is over. Load this page again.}
    bad_text {Nothing readable is left of the text, or it is too long. Change it, then send again.}
    too_fast {Too many links were tried from here. Wait a minute, then try again.}
    busy {We could not store this just now. Wait a moment, then try again.}
    no_answer {No answer came. Check your connection, then try again.}
    other {We could not do this. Load this page again, then try once more.}}`,
} as const;
