export type Say = (line: string) => void;

/** What cannot be done, in a sentence for whoever asked. */
export class CannotDo extends Error {}

/** For people who run servers: a date that sorts, in a time that all servers share. */
export const dateOf = (at: number): string => `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** "3 sessions, 91 people …" */
export const counted = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ');
