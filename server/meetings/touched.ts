/** What a change touched, so that only those slices are sent again. */
export type Touched = {
  meeting?: true; // the meeting's own slice, and the facilitators' desk
  activities?: string[];
  mine?: string[] | 'everyone'; // people whose own part changed
  audience?: string[]; // people who now belong to another audience: they get everything anew
};

/** What two changes touch together. */
export function together(one: Touched, other: Touched): Touched {
  const lists = (key: 'activities' | 'audience') => [...(one[key] ?? []), ...(other[key] ?? [])];
  const mine = one.mine === 'everyone' || other.mine === 'everyone' ? 'everyone' : [...(one.mine ?? []), ...(other.mine ?? [])];
  const [activities, audience] = [lists('activities'), lists('audience')];
  return {
    ...((one.meeting ?? other.meeting) && { meeting: true }),
    ...(activities.length > 0 && { activities }),
    ...(mine.length > 0 && { mine }),
    ...(audience.length > 0 && { audience }),
  };
}

/** All that was touched since the last broadcast. */
export class Pending {
  meeting = false;
  everyonesMine = false;
  readonly activities = new Set<string>();
  readonly mine = new Set<string>();
  readonly audience = new Set<string>();

  add({ meeting, activities = [], mine = [], audience = [] }: Touched): void {
    if (meeting) this.meeting = true;
    for (const id of activities) this.activities.add(id);
    for (const id of audience) this.audience.add(id);
    if (mine === 'everyone') this.everyonesMine = true;
    else for (const id of mine) this.mine.add(id);
  }
}
