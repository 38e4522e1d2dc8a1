import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import type { SliceOf } from '../kind.ts';
import { FirstName } from './first-name.tsx';
import { Problem } from './problem.tsx';
import { say } from './say.ts';
import { Tick } from '../../ui/tick.tsx';
import { WhoSees } from './who-sees.tsx';

type Props = {
  common: SliceOf<'poll'>['common'];
  here: number;
  who: string;
  setWho: (who: string) => void;
  next: () => void;
  back: () => void;
};

/** What somebody on the phone has to have said, and to have been told, before anybody answers for them. */
export function PhoneFirst({ common, here, who, setWho, next, back }: Props) {
  const [asked, setAsked] = useState(false);
  const [knows, setKnows] = useState(false);
  const [tries, countTries] = useState(0);
  const { level } = common;
  const lacks = !asked || (level === 'private' && !knows) ? 'needsTicks' : level === 'named' && who.trim() === '' ? 'needsName' : null;
  return (
    <>
      <p>{say('tellThem')}</p>
      <WhoSees rules={common} here={here} />
      {level === 'named' && <FirstName isShown who={who} setWho={setWho} />}
      <div>
        <Tick label={say('askedMe')} ticked={asked} tick={setAsked} />
        {level === 'private' && <Tick label={say('knows')} ticked={knows} tick={setKnows} />}
      </div>
      {lacks !== null && tries > 0 && <Problem tries={tries}>{say(lacks)}</Problem>}
      <Button look="primary" onClick={lacks === null ? next : () => countTries(tries + 1)}>
        {say('next')}
      </Button>
      <Button look="quiet" onClick={back}>
        {say('back')}
      </Button>
    </>
  );
}
