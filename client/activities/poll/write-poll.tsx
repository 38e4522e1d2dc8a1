import { useState } from 'react';
import { ANSWERS, QUESTION, type OwnPoll } from '../../../server/activities/poll/wire.ts';
import { useDraft } from '../../live/draft.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import type { SetupProps } from '../kind.ts';
import { AnswerList } from './answer-list.tsx';
import { Asked } from './asked.tsx';
import { HardWords } from './hard-words.tsx';
import { roomIn } from './length.ts';
import { leastOf, NEW, ownOf, WAYS, writingOf, wrongWith, type Writing } from './own.ts';
import { keepOwn, type Kept } from './own-library.ts';
import { Problem } from './problem.tsx';
import { sayDesk } from './say-desk.ts';

type Props = {
  kept: Kept | null; // what is being changed; null writes a new one
  keep: SetupProps['keep'];
  use: (own: OwnPoll) => void;
  back: () => void;
};

/** Where a facilitator writes a poll of their own. What is half written stays on the device. */
export function WritePoll({ kept, keep: keepInSeries, use, back }: Props) {
  const own = kept?.own ?? null;
  const [writing, keep, drop] = useDraft<Writing>(own === null ? 'own-poll' : `own-poll.${own.question}`, own ? writingOf(own) : NEW);
  const [pressed, press] = useState(0);
  const [saved, setSaved] = useState(false);
  const change = (part: Partial<Writing>) => {
    setSaved(false);
    keep({ ...writing, ...part });
  };
  const { question, way, answers } = writing;
  const wrong = wrongWith(writing);
  const whenRight = (act: (poll: OwnPoll) => void) => () => {
    if (wrong === null) act(ownOf(writing));
    else press(pressed + 1);
  };
  const save = (poll: OwnPoll) => {
    keepOwn(poll, kept, keepInSeries);
    setSaved(true);
    announce(sayDesk('savedHere'));
  };
  const useIt = (poll: OwnPoll) => {
    drop();
    use(poll);
  };
  return (
    <Stack>
      <TextBox
        label={sayDesk('yourQuestion')}
        value={question}
        change={(text) => change({ question: text })}
        rows={2}
        left={roomIn(question, QUESTION.longest)}
      />
      <Choices
        legend={sayDesk('howPeopleAnswer')}
        name="way"
        options={WAYS.map((key) => ({ key, label: sayDesk('wayName', { way: key }), meaning: sayDesk('wayMeaning', { way: key }) }))}
        chosen={way}
        choose={(chosen) => change({ way: chosen })}
      />
      {way !== 'words' && (
        <AnswerList
          legend={sayDesk(way === 'scale' ? 'steps' : 'answers')}
          answers={answers}
          change={(next) => change({ answers: next })}
          least={leastOf(way)}
          most={ANSWERS.most}
        />
      )}
      <HardWords text={[question, ...(way === 'words' ? [] : answers)].join(' · ')} />
      <Disclosure summary={sayDesk('preview')}>
        <Asked question={question} answers={ownOf(writing).answers.map((label, key) => ({ key: String(key), label }))} />
      </Disclosure>
      {wrong !== null && pressed > 0 && <Problem tries={pressed}>{sayDesk(wrong)}</Problem>}
      <Button look="primary" onClick={whenRight(useIt)}>
        {sayDesk('useThis')}
      </Button>
      {saved ? <p>{sayDesk('savedHere')}</p> : <Button onClick={whenRight(save)}>{sayDesk('save')}</Button>}
      <Button look="quiet" onClick={back}>
        {sayDesk('back')}
      </Button>
    </Stack>
  );
}
