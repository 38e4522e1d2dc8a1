import { useEffect, useState } from 'react';
import type { Command, DeskSlice, EarlierSessions } from '../../../server/wire.ts';
import { DoneNotice } from '../../code/done-notice.tsx';
import { sayDesk } from '../../code/say-desk.ts';
import type { Api } from '../../live/api.ts';
import type { Sender } from '../../live/send.ts';
import { useCell } from '../../live/use-cell.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Stack } from '../../ui/stack.tsx';
import { EarlierOnes } from './earlier-sessions.tsx';
import { GiveSeries } from './give-series.tsx';
import { GiveByCode, JoinByCode } from './series-code.tsx';

type Props = { ask: Api['ask']; sender: Pick<Sender, 'tapOf' | 'send'>; people: DeskSlice['people'] };

/** Sessions of the same group, one after the other: this one goes on where an earlier one ended. */
export function Series({ ask, sender, people }: Props) {
  const [changes, count] = useState(0);
  const tap = useCell(sender.tapOf('series'));
  const change = (command: Command) => sender.send('series', command, () => count(changes + 1));
  return (
    <Disclosure summary={sayDesk('series')}>
      <Stack gap={3}>
        <p>{sayDesk('seriesBody')}</p>
        <Fetched key={changes} ask={ask} change={change} />
        <JoinByCode change={change} />
        <DoneNotice tap={tap} />
        <GiveSeries sender={sender} people={people} />
        <GiveByCode ask={ask} />
      </Stack>
    </Disclosure>
  );
}

/** Fetched anew whenever one has been linked, or taken out. */
function Fetched({ ask, change }: { ask: Api['ask']; change: (command: Command) => void }) {
  const [found, setFound] = useState<EarlierSessions | null>(null);
  useEffect(() => {
    let isHere = true;
    const fetchThem = async () => {
      const answer = await ask<EarlierSessions>('GET', '/api/series');
      if (isHere && answer?.ok) setFound(answer);
    };
    void fetchThem();
    return () => {
      isHere = false;
    };
  }, [ask]);
  return (
    found && (
      <EarlierOnes
        {...found}
        link={(meetingId) => change({ type: 'join-series', meetingId })}
        leave={() => change({ type: 'leave-series' })}
      />
    )
  );
}
