import { STARTERS, WAYS, type Sets } from '../../../server/code/starters/wire.ts';
import type { Clause } from '../../../server/code/wire.ts';
import { say } from '../../code/say.ts';
import { Stack } from '../../ui/stack.tsx';
import { selectable } from '../../words/selectable.ts';

/** Clauses that the panel keeps by itself, with or without an agreement. */
const ALWAYS = ['first-names', 'pass', 'repair', 'no-recording', 'tools-fit'];
/** What can be one way or the other here; everything else that a clause names is for people to keep. */
const SWITCHES = ['results', 'nudges'] as const;

/** What the agreement changes in this panel, and that the rest changes nothing: nobody should rely on a switch that is not there. */
export function WhatItSets({ clauses, sets }: { clauses: readonly Clause[]; sets: Sets }) {
  const here = clauses.flatMap(({ starter = '' }) => (ALWAYS.includes(starter) || counts(starter, sets) ? [starter] : []));
  return (
    <Stack gap={3}>
      {here.length > 0 && (
        <ul className="plain-list">
          {here.map((key) => (
            <li key={key}>{say('setHere', { key: selectable(key) })}</li>
          ))}
        </ul>
      )}
      {here.length < clauses.length && <p>{say(here.length === 0 ? 'setNothing' : 'setRest')}</p>}
    </Stack>
  );
}

/** Where two lines say the opposite, only one of them counts. */
function counts(starter: string, sets: Sets): boolean {
  const own = [...STARTERS, ...WAYS].find(({ key }) => key === starter)?.sets;
  return SWITCHES.some((name) => own?.[name] !== undefined && own[name] === sets[name]);
}
