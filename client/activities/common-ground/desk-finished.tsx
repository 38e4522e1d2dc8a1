import { Button } from '../../ui/button.tsx';
import { ReadAloud } from '../../ui/read-aloud.tsx';
import { Stack } from '../../ui/stack.tsx';
import { DeleteActivity } from '../delete-activity.tsx';
import type { DeskProps } from '../kind.ts';
import { isUnderWay } from '../tap-notice.tsx';
import { numbered } from '../../ui/numbered.ts';
import { ActNotice } from './act-notice.tsx';
import { DeskLine } from './desk-line.tsx';
import { spokenLine } from './languages.ts';
import { say } from './say.ts';
import { sayDesk } from './say-desk.ts';
import { ShowLarge } from './show-large.tsx';
import { readAloudWords } from './spoken.ts';

type Props = DeskProps<'common-ground'> & { press: () => void };

/** Once it is over: the wall, first for facilitators, then for everybody. */
export function DeskFinished({ activity, acting, act, revise, press }: Props) {
  const { phase, common } = activity;
  const { outcome } = common;
  const busy = isUnderWay(acting);
  if (phase === 'open' || phase === 'closing') return <p>{sayDesk('counting')}</p>;
  if (phase === 'lost' || outcome === null) return <p>{say('lost')}</p>;
  const shown = outcome.lines.filter(({ hidden }) => !hidden);
  return (
    <Stack>
      <p className="share-note">{phase === 'shown' ? sayDesk('everybodySees') : sayDesk('onlyFacilitators')}</p>
      <p>{say('results', { found: outcome.found })}</p>
      <ReadAloud text={shown.map(spokenLine)} words={readAloudWords()} />
      <ul className="share-wall" aria-label={say('wall')}>
        {numbered(outcome.lines).map(({ at, thing: line }) => (
          <DeskLine key={at} line={line} meToo={line.meToo} hide={(hidden) => revise({ text: line.text, hidden })} />
        ))}
      </ul>
      {outcome.helped.length > 0 && (
        <Stack gap={2}>
          <h3>{say('whatHelped')}</h3>
          <ul className="share-how">
            {numbered(outcome.helped).map(({ at, thing: text }) => (
              <li key={at}>
                <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
        </Stack>
      )}
      <ActNotice tap={acting} />
      {phase === 'closed' && (
        <Button
          look="primary"
          busy={busy}
          onClick={() => {
            press();
            act('show');
          }}
        >
          {busy ? sayDesk('working') : sayDesk('showToAll')}
        </Button>
      )}
      {shown.length > 0 && <ShowLarge lines={shown} />}
      <DeleteActivity say={sayDesk} busy={busy} remove={() => act('delete')} />
    </Stack>
  );
}
