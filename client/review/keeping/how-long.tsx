import { useState } from 'react';
import { LONGEST_BACKUP_DAYS } from '../../../server/keeping/wire.ts';
import type { SessionReport } from '../../../server/review/wire.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { Ask } from '../ask.ts';
import { dateOf } from '../dates.ts';
import { sayWhy } from '../say.ts';
import { sayKeeping } from './say.ts';
import { daysLeft, soonerThan, type Sooner } from './sooner.ts';

type Props = { session: Pick<SessionReport, 'id' | 'startedAt' | 'keptUntil'>; ask: Ask; changed: () => void };

/** Counts down to the day on which the session goes, and lets a facilitator choose an earlier one. */
export function HowLong({ session, ask, changed }: Props) {
  const [now] = useState(() => Date.now());
  const sooner = soonerThan(session, now);
  return (
    <section aria-labelledby="how-long">
      <h2 id="how-long">{sayKeeping('heading')}</h2>
      <p>
        {sayKeeping('until', { date: dateOf(session.keptUntil) })} {sayKeeping('left', { count: daysLeft(session, now) })}{' '}
        {sayKeeping('copies', { copies: LONGEST_BACKUP_DAYS })}
      </p>
      {sooner.length > 0 && (
        <div className="review-tool">
          <Disclosure summary={sayKeeping('sooner')}>
            <KeepShorter key={session.keptUntil} id={session.id} {...{ sooner, ask, changed }} />
          </Disclosure>
        </div>
      )}
    </section>
  );
}

function KeepShorter({ id, sooner, ask, changed }: { id: string; sooner: Sooner[]; ask: Ask; changed: () => void }) {
  const [chosen, choose] = useState<string | null>(null);
  const [state, setState] = useState<'idle' | 'saving'>('idle');
  const [problem, setProblem] = useState<string | null>(null);
  const tell = (words: string) => {
    setProblem(words);
    announce(words, 'assertive');
  };
  const save = async () => {
    const day = sooner.find(({ days }) => String(days) === chosen);
    if (!day) return tell(sayKeeping('pick'));
    setState('saving');
    setProblem(null);
    const answer = await ask('PUT', `/meetings/${id}/keeping`, { days: day.days });
    setState('idle');
    if (!answer?.ok) return tell(sayWhy(answer?.why ?? null).body);
    announce(sayKeeping('soonerDone', { date: dateOf(day.at) }));
    changed();
  };
  return (
    <Stack gap={3}>
      <p>{sayKeeping('soonerBody')}</p>
      <Choices
        legend={sayKeeping('soonerLegend')}
        name="sooner"
        options={sooner.map(({ days, at }) => ({ key: String(days), label: dateOf(at), meaning: lengthOf(days) }))}
        chosen={chosen}
        choose={choose}
      />
      {problem !== null && <Notice tone="problem">{problem}</Notice>}
      <Button busy={state === 'saving'} onClick={() => void save()}>
        {sayKeeping(state === 'saving' ? 'soonerDoing' : 'soonerDo')}
      </Button>
    </Stack>
  );
}

const lengthOf = (days: number): string =>
  days % 30 === 0 ? sayKeeping('months', { count: days / 30 }) : sayKeeping('days', { count: days });
