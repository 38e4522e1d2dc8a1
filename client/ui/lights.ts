/** A light for each answer up to here; then they come more slowly, so that a crowd still grows and never outshines the words. */
const ONE_EACH = 30;
const MOST = 60;
const CROWD = 500;

/** How many lights are drawn for so many answers. Never fewer for more. */
export function lightsFor(answers: number): number {
  if (answers <= ONE_EACH) return Math.max(0, answers);
  const grown = Math.log(answers / ONE_EACH) / Math.log(CROWD / ONE_EACH);
  return Math.min(MOST, ONE_EACH + Math.ceil(grown * (MOST - ONE_EACH)));
}

export type Light = { across: number; up: number; size: number };

/**
 * Where the light with this number stands, each figure from 0 to 1. Steps of the golden ratio spread the lights evenly over the width
 * however many come; the height is scattered, or they would stand in rows. A light keeps its place for ever.
 */
export function lightAt(number: number): Light {
  return { across: part(0.36 + number * 0.6180339887), up: part(Math.sin(number + 1) * 43758.5453), size: part(number * 0.7548776662) };
}

const part = (value: number) => value - Math.floor(value);
