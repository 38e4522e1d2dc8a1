/** Find what we share: what it is called. Everybody loads it at once, so nothing else belongs here. */
export const commonGroundName = { title: 'Find what we share' } as const;
