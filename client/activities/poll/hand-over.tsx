import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import type { SliceOf } from '../kind.ts';
import { FirstName } from './first-name.tsx';
import { Problem } from './problem.tsx';
import { say } from './say.ts';

type Props = { common: SliceOf<'poll'>['common']; who: string; setWho: (who: string) => void; next: () => void; back: () => void };

/** Between two people at one screen. The answer of the first is not on it. */
export function HandOver({ common, who, setWho, next, back }: Props) {
  const [tries, countTries] = useState(0);
  const isNamed = common.level === 'named';
  const lacksName = isNamed && who.trim() === '';
  return (
    <>
      <p>{say('isHidden')}</p>
      <FirstName isShown={isNamed} who={who} setWho={setWho} />
      {lacksName && tries > 0 && <Problem tries={tries}>{say('needsName')}</Problem>}
      <Button look="primary" onClick={lacksName ? () => countTries(tries + 1) : next}>
        {say('haveIt')}
      </Button>
      <Button look="quiet" onClick={back}>
        {say('back')}
      </Button>
    </>
  );
}
