/** For facilitators: what each starter is for, and the care that it needs. */
export const NOTES: Readonly<Record<string, { for: string; care: string }>> = {
  'first-names': { for: 'It makes us more equal.', care: 'Some people choose another form of name. Let them.' },
  'one-voice': { for: 'For captions, interpreters and slow thinkers.', care: 'In lively groups it may feel stiff.' },
  'share-time': { for: 'We share the air.', care: 'Never make quiet people talk.' },
  pass: { for: 'Choice, and care for people who have been hurt.', care: 'It must be true for staff too.' },
  breaks: { for: 'Against tiredness.', care: 'Interpreters may need one every 20 to 30 minutes.' },
  camera: { for: 'Home life, weak Wi-Fi, tiredness.', care: 'Signers need to see each other: ask, never demand.' },
  captions: { for: 'For deaf people, and for people with another first language.', care: 'Machine captions get names wrong.' },
  'plain-words': { for: 'For everyone.', care: 'Anyone can ask: what does that mean?' },
  'many-ways': { for: 'All ways to take part are equal.', care: 'You must read typed lines aloud.' },
  'stories-stay': { for: 'People can speak freely.', care: 'Name the limit: the fixed line about danger.' },
  'no-recording': { for: 'Safety.', care: 'Captions and transcripts are records too.' },
  'ask-not-guess': { for: 'Access.', care: 'Ask in private first.' },
  'idea-not-person': { for: 'Honest talk.', care: 'It must not be used to hush anger about harm.' },
  repair: { for: 'We put things right early.', care: 'The person who was hurt does not have to explain.' },
  time: { for: 'Respect, and people who care for others.', care: 'People who come late are still welcome.' },
  chat: { for: 'A calm chat.', care: 'The group may want no chat at all.' },
  'step-out': { for: 'Care.', care: 'Offer it only if someone really is there.' },
  'all-knowing': { for: 'Equal worth.', care: 'Back it up: in who speaks first, and in pay.' },
  'tell-back': { for: 'Feedback and credit.', care: 'It needs a person who does it, and a date.' },
  'tools-fit': { for: 'The group makes its own rules for tools.', care: 'Access tools stay.' },
};

/** Lines that we do not offer, and why. */
export const HANDLE_WITH_CARE: readonly { line: string; why: string }[] = [
  { line: 'Always assume good intentions.', why: 'It asks the people who were hurt to do the work.' },
  { line: 'Be polite.', why: 'It can silence people who have good cause to be angry.' },
  { line: 'Cameras on.', why: 'It shuts people out.' },
  { line: 'Leave your problems outside.', why: 'It is the opposite of a check-in.' },
  { line: 'What happens here stays here.', why: 'Nobody can promise that. On its own it hides the limit.' },
];
