/** The page that facilitators share back. */
export const shared = {
  pageTitle: '{page} - Bright Spells',
  title: 'What came of it',
  untitled: 'Our session on {date}',
  loading: 'Loading …',
  tryAgain: 'Try again',
  told: 'What you told us',
  will: 'What we will do',
  words: 'In your own words',
  nobody: 'Somebody from the group',
  next: 'When we meet next',
  here: 'Where you are',
  where: 'Where: {where}',
  ways: 'How you can take part',
  reply: 'Reply',
  replyBody: 'Tell us what you think of this.',
  replyMail: 'Write to {address}',
  replyOpen: 'Open {address}',
  about: `{about, select, you {About me} learned {Something I learned} event {An event or resource} other {An idea}}`,
  empty: 'Nothing stands here yet.',
  noLink: 'This link is not whole',
  noLinkBody: 'Open the whole link, to its last letter.',
  trouble: `{why, select,
    no_such_code {This page is not there any more}
    other {There is a problem}}`,
  troubleBody: `{why, select,
    no_such_code {It was taken back, or the link is not whole. Ask whoever sent it.}
    too_fast {Too many links were tried from here. Wait a minute, then try again.}
    no_answer {No answer came. Check your connection, then try again.}
    other {We could not do this. Load this page again, then try once more.}}`,
} as const;
