import { keptDays } from '../keeping/days.ts';
import { ANSWER, type Audience } from '../activities/kind.ts';
import type { Activity, Facts, OwnResponses, Person, Store } from '../store/store.ts';
import type { ActivitySlice, DeskSlice, Frame, Me, MeetingSlice, MineSlice } from '../wire.ts';
import { kindOf, shelvesOf } from '../activities/kind-of.ts';
import { careOf } from './care.ts';
import { aroundOf, heldOf, type Here } from './around.ts';
import type { Pending } from './touched.ts';

/** As many people as a desk shows by name; the others are a number. */
const DESK_PAGE = 60;

/** Makes what an audience, or one person, may see of a meeting. What is not in here never leaves the server. */
export class Views {
  readonly #store: Store;
  readonly #joinAddress: () => string;
  readonly #reflectLink: (meetingId: string) => string;

  /**
   * `joinAddress`: the page of the browser door; the secret goes behind it as a fragment, which reaches no log.
   * `reflectLink`: the link to a session's survey.
   */
  constructor(store: Store, joinAddress: () => string, reflectLink: (meetingId: string) => string) {
    this.#store = store;
    this.#joinAddress = joinAddress;
    this.#reflectLink = reflectLink;
  }

  /** The slices that a change touched, as one audience sees them; all of them when `touched` is 'everything'. */
  async common(
    meetingId: string,
    audience: Audience,
    touched: Pick<Pending, 'meeting' | 'activities'> | 'everything',
    here: Here,
  ): Promise<Partial<Frame> | null> {
    const facts = await this.#store.facts(meetingId);
    if (!facts) return null;
    const frame: Partial<Frame> = {};
    if (touched === 'everything' || touched.meeting) {
      frame.meeting = { ...meetingSlice(facts, here), ...(await this.#survey(meetingId)) };
      if (audience === 'facilitators') frame.desk = this.#desk(facts, here);
    }
    const ids = [...(touched === 'everything' ? facts.activities.keys() : touched.activities)];
    if (ids.length > 0 || touched === 'everything') frame.activities = await this.#activities(facts, ids, audience, here);
    return frame;
  }

  /** What only this person sees; null once the person is forgotten. */
  async mine(meetingId: string, personId: string, here: Here): Promise<Pick<Frame, 'me' | 'mine'> | null> {
    const facts = await this.#store.facts(meetingId);
    const person = facts?.people.get(personId);
    if (!facts || !person) return null;
    const own = await this.#store.own();
    const open = [...facts.activities.values()].filter(({ phase }) => phase === 'open');
    const mine = Object.fromEntries(open.map((activity) => [activity.id, mineOf(facts, activity, person, here, own)]));
    return { me: meSlice(person), mine };
  }

  async #survey(meetingId: string): Promise<Pick<MeetingSlice, 'reflect'>> {
    const survey = await this.#store.afterwards.survey(meetingId);
    return survey?.phase === 'open' ? { reflect: this.#reflectLink(meetingId) } : {};
  }

  async #activities(facts: Facts, ids: string[], audience: Audience, here: Here): Promise<Record<string, ActivitySlice | null>> {
    const slices: Record<string, ActivitySlice | null> = {};
    for (const id of ids) {
      const activity = facts.activities.get(id);
      slices[id] = activity ? await this.#activity(facts, activity, audience, here) : null;
    }
    return slices;
  }

  async #activity(facts: Facts, activity: Readonly<Activity>, audience: Audience, here: Here): Promise<ActivitySlice> {
    const { id, kind, phase, openedAt, outcome } = activity;
    const answers = await this.#store.answers(id);
    const state = { ...heldOf(facts, activity), ...aroundOf(facts, here), phase, outcome, ...answers, answered: answers.count(ANSWER) };
    return { id, kind, phase, openedAt, common: kindOf(kind).common(state, audience) } as ActivitySlice;
  }

  #desk(facts: Facts, here: Here): DeskSlice {
    const present = [...facts.people.values()].filter(({ id, arrived }) => arrived && here.has(id));
    const page = present.toSorted(byName).slice(0, DESK_PAGE);
    const { code, link } = facts.meeting;
    return {
      people: page.map(({ id, name, role, door }) => ({ id, name, role, door })),
      more: present.length - page.length,
      browserDoor: code !== null && link !== null ? { code, link: `${this.#joinAddress()}#${link}` } : null,
      shelves: shelvesOf(facts.series),
    };
  }
}

function meetingSlice({ meeting, people, activities, series }: Facts, here: Here): MeetingSlice {
  const present = [...people.values()].filter(({ id, arrived }) => arrived && here.has(id));
  const facilitators = present.filter(({ role, name }) => role === 'facilitator' && name !== null);
  return {
    title: meeting.title,
    here: present.length,
    facilitators: facilitators.map(({ name }) => name ?? '').toSorted(),
    activities: [...activities.keys()],
    keptDays: keptDays(meeting),
    care: careOf({ series }),
  };
}

function mineOf(facts: Facts, activity: Readonly<Activity>, person: Readonly<Person>, here: Here, own: OwnResponses): MineSlice {
  const { id: activityId, kind, phase } = activity;
  const me = {
    id: person.id,
    role: person.role,
    own: (slot: string) => own.read(activityId, person.id, slot),
    of: (personId: string, slot: string) => own.read(activityId, personId, slot).body,
  };
  const state = { ...heldOf(facts, activity), ...aroundOf(facts, here), phase };
  return kindOf(kind).mine(state, me) as MineSlice;
}

const meSlice = ({ id, name, role, arrived }: Readonly<Person>): Me => ({ id, name, role, arrived });

export const audienceOf = (person: Readonly<Person> | undefined): Audience => (person?.role === 'facilitator' ? 'facilitators' : 'people');

const byName = (a: Readonly<Person>, b: Readonly<Person>): number =>
  (a.name ?? '\uffff').localeCompare(b.name ?? '\uffff') || a.id.localeCompare(b.id);
