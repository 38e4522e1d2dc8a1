import type { Block } from '../../document/wire.ts';
import type { KeptWriteUp } from '../../store/afterwards.ts';
import type { Action, WriteUp, Written } from './wire.ts';

const NOTHING: WriteUp = { short: '', actions: [], decisions: [], notes: [], parked: [], keep: [], change: [], try: [] };

/** What was written, with the chapters that pages and files draw. */
export function writtenOf(kept: KeptWriteUp | null): Written {
  const words = (kept?.body as WriteUp | null | undefined) ?? NOTHING;
  return {
    rev: kept?.rev ?? 0,
    words,
    chapters: {
      decisions: [...titled('We decided', words.decisions), ...actionsTable(words.actions)],
      notes: lines(words.notes),
      parked: lines(words.parked),
      learned: [...titled('Keep', words.keep), ...titled('Change', words.change), ...titled('Try', words.try)],
    },
  };
}

/** What the team meant to do otherwise from this session on, in a sentence; null where it has said nothing. */
export function meantBy({ change, try: tries }: WriteUp): string | null {
  const said = [...change.map((line) => `change: ${line}`), ...tries.map((line) => `try: ${line}`)];
  return said.length === 0 ? null : `After the session before, we meant to ${said.join('; ')}`;
}

const lines = (items: string[]): Block[] => (items.length === 0 ? [] : [{ block: 'list', items }]);
const titled = (text: string, items: string[]): Block[] => (items.length === 0 ? [] : [{ block: 'heading', text }, ...lines(items)]);

function actionsTable(actions: Action[]): Block[] {
  if (actions.length === 0) return [];
  const done = actions.filter((action) => action.done).length;
  return [
    {
      block: 'table',
      caption: `${actions.length === 1 ? '1 action' : `${actions.length} actions`}, ${done === 0 ? 'none' : done} of them done.`,
      head: ['What', 'Who', 'By when', 'Done'],
      rows: actions.map((action) => [
        action.what,
        action.who === '' ? 'Nobody yet' : action.who,
        action.by === null ? 'No day yet' : dayOf(action.by),
        action.done ? 'Yes' : 'Not yet',
      ]),
    },
  ];
}

/** A day is the same everywhere. */
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const dayOf = (date: string): string => day.format(new Date(date));
