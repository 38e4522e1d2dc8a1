import type { EarlierSessions } from '../../../server/wire.ts';
import { sheet, type Scenes } from '../../ui/scene-sheet.tsx';
import '../../code/code.css';
import { EarlierOnes } from './earlier-sessions.tsx';
import { GiveByCode, JoinByCode } from './series-code.tsx';

const FEBRUARY = Date.UTC(2027, 1, 3, 10);
const nothing = () => undefined;
const sessionOf = (id: string, series: string, linked = false): EarlierSessions['sessions'][number] => ({
  id,
  title: `The group of ${series}`,
  startedAt: FEBRUARY,
  linked,
  series,
});

const earlier = (sessions: EarlierSessions['sessions'], joined: boolean) => () =>
  sheet(<EarlierOnes sessions={sessions} joined={joined} link={nothing} leave={nothing} />);

export const scenes: Scenes = {
  'Earlier sessions': earlier([sessionOf('3', 'Tuesday'), sessionOf('2', 'Tuesday'), { ...sessionOf('1', 'Wednesday'), title: '' }], false),
  'Earlier sessions, linked': earlier(
    [sessionOf('2', 'Tuesday', true), sessionOf('1', 'Tuesday', true), sessionOf('0', 'Wednesday')],
    true,
  ),
  'Earlier sessions, none': earlier([], false),
  'Codes of a series': () =>
    sheet(
      <>
        <JoinByCode change={nothing} />
        <GiveByCode ask={async () => null} />
      </>,
    ),
};
