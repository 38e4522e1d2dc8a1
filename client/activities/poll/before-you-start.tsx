import { useState } from 'react';
import { PRESETS, TOPIC_GAP, type Preset } from '../../../server/activities/poll/presets/wire.ts';
import { PURPOSE, type PollAnswer, type PollChoice } from '../../../server/activities/poll/wire.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { ActivitySlice } from '../../../server/wire.ts';
import type { SetupProps } from '../kind.ts';
import { ActNotice } from './act-notice.tsx';
import { Asked } from './asked.tsx';
import { FillIn } from './fill-in.tsx';
import { HowToAsk } from './how-to-ask.tsx';
import { rememberUsed } from './memory.ts';
import { selectable } from '../../words/selectable.ts';
import { sayDesk } from './say-desk.ts';
import { SpokenRound } from './spoken-round.tsx';
import { isUnderWay } from '../tap-notice.tsx';
import { Tick } from '../../ui/tick.tsx';
import { WhenItCloses } from './when-it-closes.tsx';
import { WhoWillSee } from './who-will-see.tsx';
import { askedBefore } from './compare.ts';
import { canMove, choiceOf, firstWish, isFew, wayOf, type Wish } from './wish.ts';

type Props = SetupProps & { choice: PollChoice; preset: Preset; back: (() => void) | null };

const NONE: ActivitySlice[] = [];

/** What a facilitator reads and may change before a poll opens. */
export function BeforeYouStart({ choice, preset, here, open, opening, earlier = NONE, back }: Props) {
  const [wish, setWish] = useState(() => firstWish(choice, preset));
  const change = (part: Partial<Wish>) => setWish({ ...wish, ...part });
  const way = wayOf(wish, preset, here);
  const asked = askedBy(preset, wish);
  const busy = isUnderWay(opening);
  const note = sayDesk('note', { preset: selectable(preset.key) });
  const since = askedBefore(
    { preset: keyOf(preset, wish), question: asked.question, answers: asked.answers },
    earlier.filter((each) => each.kind === 'poll'),
  );
  const start = (level: Exclude<typeof way, 'spoken' | null>) => {
    const chosen = choiceOf(choice, preset, level, wish, since);
    rememberUsed(chosen);
    open(chosen);
  };
  return (
    <Stack>
      <Asked {...asked} />
      {note !== '' && <Notice tone="calm">{note}</Notice>}
      {preset.plain !== undefined && <Tick label={sayDesk('plainWords')} ticked={wish.plain} tick={(plain) => change({ plain })} />}
      <FillIn preset={preset} wish={wish} change={change} />
      {((preset.levels[0] === 'private' && isFew(here)) || way === 'spoken') && (
        <HowToAsk levels={preset.levels} here={here} way={way} choose={(chosen) => change({ way: chosen })} />
      )}
      {way === 'spoken' && <SpokenRound question={asked.question} />}
      {way !== null && way !== 'spoken' && (
        <>
          <p>
            {sayDesk('whoKnows', { level: way, form: preset.form })} {sayDesk('readItOut')}
          </p>
          <Field
            label={sayDesk('purpose')}
            hint={sayDesk('purposeHint', { usual: PURPOSE.usual })}
            value={wish.purpose}
            change={(purpose) => change({ purpose })}
            maxLength={PURPOSE.longest}
            autoComplete="off"
          />
          {preset.pulse && <WhenItCloses minutes={wish.minutes} change={change} />}
          {since !== undefined && canMove(preset, way) && <p>{sayDesk('comparesMoves')}</p>}
          <WhoWillSee preset={preset} level={way} wish={wish} change={change} here={here} />
          <ActNotice tap={opening} />
          <Button look="primary" busy={busy} onClick={() => start(way)}>
            {busy ? sayDesk('starting') : sayDesk('start')}
          </Button>
        </>
      )}
      {back && (
        <Button look="quiet" onClick={back}>
          {sayDesk('back')}
        </Button>
      )}
    </Stack>
  );
}

const keyOf = (preset: Preset, { plain }: Wish): string => (plain ? (preset.plain ?? preset.key) : preset.key);

/** The question and answers with what the facilitator has filled in so far. */
function askedBy(preset: Preset, { plain, topic, places }: Wish): { question: string; answers: PollAnswer[] } {
  const { question, answers, open } = PRESETS.find(({ key }) => plain && key === preset.plain) ?? preset;
  return {
    question: open === 'topic' && topic.trim() !== '' ? question.replace(TOPIC_GAP, () => topic.trim()) : question,
    answers: open === 'places' ? places.map((label, at) => ({ key: String(at), label })) : answers,
  };
}
