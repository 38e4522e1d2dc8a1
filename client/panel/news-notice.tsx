import type { ActivitySlice } from '../../server/wire.ts';
import { kindOf } from '../activities/kind-of.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { say } from './say.ts';

type Props = { news: ActivitySlice; movedOn: boolean; go: () => void };

/** Something new, which waits until the person goes to it. `movedOn`: they are in the middle of what was before. */
export const NewsNotice = ({ news, movedOn, go }: Props) => (
  <Notice tone="news" action={<Button onClick={go}>{say('goToIt')}</Button>}>
    <p>
      <strong>{say('newThing', { title: kindOf(news.kind).title(news) })}</strong>
    </p>
    {movedOn && <p>{say('movedOn')}</p>}
  </Notice>
);
