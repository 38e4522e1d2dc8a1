/** Find what we share: what is said in passing. */
export const commonGroundNews = {
  opened: 'New: Find what we share.',
  step: `{step, select,
    warm_up {First, 2 quiet minutes.}
    groups {Your group is on your screen.}
    rooms {The groups are open now.}
    wall {The wall is up. Read what we share.}
    helped {One last question for all of us.}
    other {Find what we share, once more.}}`,
  finished: 'Find what we share is over. The wall stays here.',
} as const;
