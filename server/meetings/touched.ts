/** What a change touched, so that only those slices are sent again. */
export type Touched = {
  meeting?: true; // the meeting's own slice, and the facilitators' desk
  activities?: string[];
  mine?: string[] | 'everyone'; // people whose own part changed
  audience?: string[]; // people who now belong to another audience: they get everything anew
};

export function merge(a: Touched, b: Touched): Touched {
  return {
    ...(a.meeting || b.meeting ? { meeting: true } : {}),
    activities: union(a.activities, b.activities),
    mine: a.mine === 'everyone' || b.mine === 'everyone' ? 'everyone' : union(a.mine, b.mine),
    audience: union(a.audience, b.audience),
  };
}

const union = (a: string[] = [], b: string[] = []): string[] => [...new Set([...a, ...b])];
