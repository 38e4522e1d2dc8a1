import { useId, useState } from 'react';
import { STANCES, type Item, type Stance } from '../../../server/code/wire.ts';
import { ClausePicture } from '../../code/clause-picture.tsx';
import { readAloudWords } from '../../code/say.ts';
import type { Tap } from '../../live/tap.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ReadAloud } from '../../ui/read-aloud.tsx';
import { Stack } from '../../ui/stack.tsx';
import { takeFocus } from '../../ui/take-focus.ts';
import { isUnderWay } from '../tap-notice.tsx';
import { say } from './say.ts';
import { StancePicture } from './stances.tsx';

type Props = {
  item: Item;
  place: number;
  all: number;
  chosen: Stance | null;
  choose: (stance: Stance) => void;
  tap: Tap;
  send: (stance: Stance) => void;
  skip: () => void;
  back: (() => void) | null;
};

export const options = () =>
  STANCES.map((stance) => ({
    key: stance,
    label: say('stance', { stance }),
    meaning: say('meaning', { stance }),
    picture: <StancePicture stance={stance} />,
  }));

export const wordsOf = ({ text, out }: Item): string => (out ? say('takesOut', { text }) : text);

/** One line, and five answers that say what each of them does. */
export function OneItem({ item, place, all, chosen, choose, tap, send, skip, back }: Props) {
  const [emptySends, countEmptySends] = useState(0);
  const problem = useId();
  const isEmpty = chosen === null && emptySends > 0;
  const text = wordsOf(item);
  return (
    <Stack>
      <p className="code-note">{say('place', { place, all })}</p>
      <div className="check-words code-line-head">
        <ClausePicture starter={item.starter} />
        <span>
          <h3 tabIndex={-1}>{text}</h3>
          {item.was !== null && item.was !== item.text && <span className="code-note">{say('nowWords', { text: item.was })}</span>}
        </span>
      </div>
      <ReadAloud text={[text, ...options().map(({ label, meaning }) => `${label}. ${meaning}`)]} words={readAloudWords()} />
      {isEmpty && (
        <div key={emptySends} id={problem} ref={takeFocus} tabIndex={-1}>
          <Notice tone="problem">{say('nothingChosen')}</Notice>
        </div>
      )}
      <Choices
        legend={say('body')}
        name={item.id}
        options={options()}
        chosen={chosen}
        choose={choose}
        {...(isEmpty && { describedBy: problem })}
      />
      <Button
        look="primary"
        busy={tap.status === 'sending'}
        onClick={() => (chosen === null ? countEmptySends(emptySends + 1) : send(chosen))}
      >
        {isUnderWay(tap) ? say('sending') : say(place === all ? 'sendLast' : 'send')}
      </Button>
      <Button look="quiet" onClick={skip}>
        {say('skip')}
      </Button>
      {back && (
        <Button look="quiet" onClick={back}>
          {say('before')}
        </Button>
      )}
    </Stack>
  );
}
