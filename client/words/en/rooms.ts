/** What participants read about Zoom's breakout rooms. */
export const rooms = {
  go: 'Go to my room',
  going: 'Zoom takes you there …',
  there: 'You are in your room.',
  later: 'The rooms are not open yet. Wait a moment, then press again.',
  again: 'Zoom has not moved you yet. We ask again. If Zoom asks you, choose Join.',
  byHand: 'Zoom does not take you there. Press the button once more. Or in Zoom, choose Breakout rooms, then Join.',
} as const;
