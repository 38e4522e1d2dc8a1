/** What participants read about Zoom's breakout rooms. */
export const rooms = {
  go: 'Go to my room',
  going: 'Zoom takes you there …',
  there: 'You are in your room.',
  later: 'The rooms are not open yet. Please wait a moment.',
  byHand: 'Zoom does not take you there. In Zoom, choose Breakout rooms, then Join.',
} as const;
