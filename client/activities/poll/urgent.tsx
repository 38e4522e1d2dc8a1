import { useEffect } from 'react';
import { PRESETS } from '../../../server/activities/poll/presets/wire.ts';
import type { SliceOf } from '../kind.ts';
import { announce } from '../../ui/announcer.tsx';
import { Notice } from '../../ui/notice.tsx';
import { selectable } from '../../words/selectable.ts';
import { sayDesk } from './say-desk.ts';

type Common = SliceOf<'poll'>['common'];

/** In fewer people than this, one who needs a break now is enough; in more of them, two. */
const SMALL_GROUP = 10;

/** For facilitators: what must not be overlooked. The most tired people set the break, not the average. */
export function Urgent({ common, here }: { common: Common; here: number }) {
  const count = urgentIn(common);
  if (count === 0) return null;
  const preset = selectable(common.preset);
  if (!isTime(common, count, here)) return <Notice tone="calm">{sayDesk('urgentSome', { preset, count })}</Notice>;
  return <Alarm title={sayDesk('urgentTitle', { preset })} body={sayDesk('urgentBody', { preset, count })} />;
}

function Alarm({ title, body }: { title: string; body: string }) {
  useEffect(() => announce(title), [title]);
  return (
    <Notice tone="news">
      <h3>{title}</h3>
      <p>{body}</p>
    </Notice>
  );
}

/** How many have given the answer that is urgent, as far as facilitators may know it by now. */
export function urgentIn({ preset, answers, counts, outcome }: Pick<Common, 'preset' | 'answers' | 'counts' | 'outcome'>): number {
  const urgent = PRESETS.find(({ key }) => key === preset)?.urgent;
  if (urgent === undefined) return 0;
  if (counts) return counts[answers.findIndex(({ key }) => key === urgent)] ?? 0;
  const parts = outcome?.show === 'parts' ? outcome.parts : [];
  return parts.find(({ answers: [only, ...more] }) => only === urgent && more.length === 0)?.count ?? 0;
}

export const isTime = ({ preset }: Pick<Common, 'preset'>, count: number, here: number): boolean =>
  count >= (preset === 'break-3' && here >= SMALL_GROUP ? 2 : 1);
