/** Time comes in as a value. Tests bring their own clock. */
export type Clock = () => number; // milliseconds since 1970

export const systemClock: Clock = () => Date.now();
