/** What the facilitator reads out before the groups open, one sentence a line. `minutes` is how long groups have. */
export const SCRIPT: readonly string[] = [
  'In a moment you will be in a small group.',
  'Your task is to find one thing you all share.',
  "Not 'we all like music'.",
  "Something a bit odd and exact, like 'we all hum when we cook'.",
  'You can talk or type.',
  'You can pass.',
  'It may feel a bit awkward at first.',
  'That is normal, and most people say it was nicer than they thought.',
  'You have {minutes} minutes, and you can ask for more.',
];
