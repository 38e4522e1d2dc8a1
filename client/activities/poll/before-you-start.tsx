import { useState } from 'react';
import { PRESETS, type Preset } from '../../../server/activities/poll/presets/wire.ts';
import { PURPOSE } from '../../../server/activities/poll/wire.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { SetupProps } from '../kind.ts';
import { ActNotice } from './act-notice.tsx';
import { HowToAsk } from './how-to-ask.tsx';
import { picturesOf } from './pictures.tsx';
import { sayDesk } from './say.ts';
import { SpokenRound } from './spoken-round.tsx';
import { isUnderWay } from './tap-notice.tsx';
import { Tick } from './tick.tsx';
import { WhoWillSee } from './who-will-see.tsx';
import { choiceOf, FIRST_WISH, isFew, wayOf, type Wish } from './wish.ts';

type Props = SetupProps & { preset: Preset; back: () => void };

/** What a facilitator reads and may change before a poll opens. */
export function BeforeYouStart({ preset, here, open, opening, back }: Props) {
  const [wish, setWish] = useState(FIRST_WISH);
  const change = (part: Partial<Wish>) => setWish({ ...wish, ...part });
  const way = wayOf(wish, here);
  const asked = PRESETS.find(({ key }) => wish.plain && key === preset.plain) ?? preset;
  const busy = isUnderWay(opening);
  return (
    <Stack>
      <Asked preset={asked} />
      {preset.plain !== undefined && <Tick label={sayDesk('plainWords')} ticked={wish.plain} tick={(plain) => change({ plain })} />}
      {(isFew(here) || wish.way !== null) && <HowToAsk here={here} way={way} choose={(chosen) => change({ way: chosen })} />}
      {way === 'spoken' && <SpokenRound question={asked.question} />}
      {(way === 'private' || way === 'counted') && (
        <>
          <p>
            {way === 'private' ? sayDesk('notEvenYou') : sayDesk('noNames')} {sayDesk('readItOut')}
          </p>
          <Field
            label={sayDesk('purpose')}
            hint={sayDesk('purposeHint', { usual: PURPOSE.usual })}
            value={wish.purpose}
            change={(purpose) => change({ purpose })}
            maxLength={PURPOSE.longest}
            autoComplete="off"
          />
          <WhoWillSee way={way} wish={wish} change={change} here={here} />
          <ActNotice tap={opening} />
          <Button look="primary" busy={busy} onClick={() => open(choiceOf(preset, way, wish))}>
            {busy ? sayDesk('starting') : sayDesk('start')}
          </Button>
        </>
      )}
      <Button look="quiet" onClick={back}>
        {sayDesk('back')}
      </Button>
    </Stack>
  );
}

/** The question and its answers, as people will see them. */
function Asked({ preset: { question, answers } }: { preset: Preset }) {
  return (
    <div className="poll-asked">
      <h3>{question}</h3>
      <ul>
        {answers.map((answer) => (
          <li key={answer.key}>
            {picturesOf([answer])}
            <span>
              <strong>{answer.label}</strong>
              {answer.meaning !== undefined && <span className="poll-note">{answer.meaning}</span>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
