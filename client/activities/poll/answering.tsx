import { useId } from 'react';
import type { Tap } from '../../live/tap.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { SliceOf } from '../kind.ts';
import { LiveCounts } from './live-counts.tsx';
import { picturesOf } from './pictures.tsx';
import { say } from './say.ts';
import { SentNotice } from './sent-notice.tsx';
import { isUnderWay } from './tap-notice.tsx';
import { WhoSees } from './who-sees.tsx';

type Props = {
  activity: SliceOf<'poll'>;
  here: number;
  tap: Tap;
  chosen: string | null;
  choose: (key: string) => void;
  emptySends: number; // how often Send was pressed with nothing chosen
  send: () => void;
  pass: () => void;
};

/** One of the answers, and one press to send it. */
export function Answering({ activity, here, tap, chosen, choose, emptySends, send, pass }: Props) {
  const { question, answers } = activity.common;
  const problem = useId();
  const isEmpty = chosen === null && emptySends > 0;
  const options = answers.map((answer) => ({ ...answer, picture: picturesOf([answer]) }));
  return (
    <Stack>
      <WhoSees rules={activity.common} here={here} />
      {isEmpty && (
        <div key={emptySends} id={problem} ref={takeFocus} tabIndex={-1}>
          <Notice tone="problem">{say('nothingChosen')}</Notice>
        </div>
      )}
      <Choices
        legend={question}
        legendHidden
        name={problem}
        options={options}
        chosen={chosen}
        choose={choose}
        describedBy={isEmpty ? problem : undefined}
      />
      <SentNotice tap={tap} />
      <Button look="primary" busy={isUnderWay(tap)} onClick={send}>
        {isUnderWay(tap) ? say('sending') : say('send')}
      </Button>
      <Button look="quiet" busy={isUnderWay(tap)} onClick={pass}>
        {say('pass')}
      </Button>
      <LiveCounts common={activity.common} />
    </Stack>
  );
}

/** As a ref it runs once, when the element comes. */
const takeFocus = (element: HTMLElement | null) => element?.focus();
