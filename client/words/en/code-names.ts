/** What the steps of the group's own code are called: short, since everybody loads it with the first screen. */
export const codeNames = {
  conduct: 'How we work together',
  check: 'Can we agree on this?',
  agreement: 'Our agreement',
} as const;
