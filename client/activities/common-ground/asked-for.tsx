import type { CommonGroundDesk } from '../../../server/activities/common-ground/seen/wire.ts';
import type { GroupRule } from '../../../server/grouping/wire.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { DeskScreen } from './desk-props.ts';
import { freeName } from './rule-words.ts';
import { useSaid } from './said.ts';
import { apart, nameOr } from './say.ts';
import { sayDesk } from './say-desk.ts';

type Asking = CommonGroundDesk['asks'][number];

/** What people ask facilitators for in private. One press makes a rule of it. */
export function AskedFor({ desk, move }: DeskScreen) {
  const { asks, rules } = desk;
  useSaid(asks.length > 0 ? sayDesk('asksSaid', { count: asks.length }) : null);
  const name = freeName(rules.map(({ id }) => id));
  return asks.map((asking) => (
    <Ask
      key={asking.id}
      asking={asking}
      meant={meantBy(asking, desk)}
      id={name}
      seeTo={(rule) => move({ do: 'see-to', person: asking.id, rule })}
    />
  ));
}

type AskProps = { asking: Asking; meant: string | null; id: string; seeTo: (rule: GroupRule | null) => void };

function Ask({ asking: { id: person, name, asks }, meant, id, seeTo }: AskProps) {
  const people = meant === null ? null : [person, meant];
  const actions = (
    <Stack gap={2}>
      {people && asks.keep === 'together' && (
        <Button onClick={() => seeTo({ id, keep: 'together', people })}>{sayDesk('askTogether')}</Button>
      )}
      {people && asks.keep === 'apart' && (
        <>
          <Button onClick={() => seeTo({ id, keep: 'apart', people, hard: true })}>{sayDesk('askApart')}</Button>
          <Button onClick={() => seeTo({ id, keep: 'apart', people, hard: false })}>{sayDesk('askApartSoft')}</Button>
        </>
      )}
      <Button look="quiet" onClick={() => seeTo(null)}>
        {sayDesk('askOnlySeen')}
      </Button>
    </Stack>
  );
  return (
    <Notice tone="news" action={actions}>
      <p>{sayDesk('asks', { name: nameOr(name), keep: asks.keep, other: apart(asks.name) })}</p>
      <p>{sayDesk(people ? 'rulesWho' : 'askUnknown')}</p>
    </Notice>
  );
}

/** The one person here who goes by that name. */
function meantBy({ id, asks }: Asking, { people, phone }: CommonGroundDesk): string | null {
  const [found, another] = [...people, ...phone].filter((other) => other.id !== id && plain(other.name ?? '') === plain(asks.name));
  return found && !another ? found.id : null;
}

const plain = (name: string): string => name.trim().normalize('NFKC').toLocaleLowerCase('en');
