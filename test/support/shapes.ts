/** Frozen through and through; what is not an object or a list is left alone. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) frozen(part);
  return value;
}

/** A list in a list in a list … */
export function deep(levels: number): unknown {
  let lists: unknown = [];
  for (let level = 0; level < levels; level += 1) lists = [lists];
  return lists;
}

export function circular(): object {
  const self: Record<string, unknown> = {};
  self['self'] = self;
  return self;
}
