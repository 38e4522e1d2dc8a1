import { Refusal } from '../../lib/refusal.ts';
import { placed, settledWith, without } from './dealing.ts';
import { groupOf, KEYS, rowOf, share, stageTo, type Done, type MomentHere } from './held.ts';
import { emptyRow, firstPrompt, shareRow, theirs } from './line.ts';
import { nextPrompt, promptsFor } from './prompts.ts';
import { SAID, type Place } from './wire.ts';

/** Another prompt for the group. Two who press at once get one. */
export function anotherPrompt(from: string, at: MomentHere): Done | Refusal {
  const own = theirs(at);
  if (own instanceof Refusal) return own;
  const { group, row } = own;
  if (row.prompt !== from) return [];
  const prompt = nextPrompt(promptsFor(at.setup.deck, at.stage.round, at.stage.seed), row.seen);
  return shareRow(group, { ...row, prompt, seen: row.seen.includes(prompt) ? [prompt] : [...row.seen, prompt], turn: 0 });
}

/** The next person's turn, whether this one has spoken or passed: nobody can tell. */
export function nextTurn(from: number, at: MomentHere): Done | Refusal {
  const own = theirs(at);
  if (own instanceof Refusal) return own;
  return own.row.turn === from ? shareRow(own.group, { ...own.row, turn: from + 1 }) : [];
}

/** A turn in writing, which all of the group can read. */
export function sayTyped(text: string, at: MomentHere): Done | Refusal {
  const own = theirs(at);
  if (own instanceof Refusal) return own;
  const id = at.id();
  const { group, row } = own;
  if (row.said.some((said) => said.id === id)) return [];
  return shareRow(group, { ...row, said: [...row.said, { id, by: at.person.id, text }].slice(-SAID.most) });
}

export function askForTime(on: boolean, at: MomentHere): Done | Refusal {
  const own = theirs(at);
  if (own instanceof Refusal) return own;
  return [share(KEYS.asksTime(own.group.key), on ? { is: 'mark' } : null), ...shareRow(own.group, own.row)];
}

/** The other people of the group see something new of this person. */
export function tellMates(at: MomentHere): Done {
  const group = groupOf(at.stage, at.person.id);
  return group ? shareRow(group, rowOf(at, group.key) ?? emptyRow(firstPrompt(at, group))) : [];
}

/** Where somebody wants to be. Until groups are made it is a wish; afterwards it moves them. */
export function choosePlace(place: Place, at: MomentHere): Done {
  const { id } = at.person;
  const wish = share(KEYS.place(id), { is: 'place', place }, [id]);
  const { stage } = at;
  if (stage.step === 'explain' || stage.step === 'warm-up') return [wish];
  const helped = share(KEYS.help(id), null);
  if (place !== 'room')
    return [wish, helped, stageTo({ ...stage, groups: placed(stage.groups, stage.round, id, place === 'here' ? 'main' : 'alone') })];
  return [wish, helped, ...backToARoom(at)];
}

/** A facilitator who was in a group is in none again. Whoever else stands in front of their screen goes with them. */
export function leaveGroups({ person: { id }, stage }: MomentHere): Done {
  const groups = without(stage.groups, id);
  return [
    share(KEYS.place(id), null),
    share(KEYS.place(id), null, [id]),
    ...(stage.groups.length > 0 ? [stageTo({ ...stage, groups })] : []),
  ];
}

/** Into a group of a room; out of one in which nobody else is. Where no group can take them they are late, and seen as that. */
function backToARoom(at: MomentHere): Done {
  const { stage, person } = at;
  const group = groupOf(stage, person.id);
  if (group?.is === 'room' && !stage.alone.includes(group.key)) return [];
  const shared = new Map(at.shared).set(KEYS.place(person.id), { is: 'place', place: 'room' });
  const left = { ...stage, groups: without(stage.groups, person.id) };
  const settled = settledWith({ ...at, shared, stage: left }, stage.seed + stage.groups.length, group?.key ?? null);
  return [stageTo(settled ?? left)];
}
