import type { WallLine } from '../../../server/activities/common-ground/seen/wire.ts';
import { Button } from '../../ui/button.tsx';
import { promptOf } from './deck.ts';
import { nameOfLanguage } from './languages.ts';
import { apart, say, sayNames } from './say.ts';

type Props = {
  line: Pick<WallLine, 'text' | 'prompt' | 'lang' | 'twice'> & { names?: WallLine['names'] }; // no name outlives the activity
  meToo: number;
  isMine: boolean;
  pressed: boolean;
  press: ((on: boolean) => void) | null; // null once nobody can press any more
};

/** A line of the wall. How many share it is said in words, so that a small number points at nobody. */
export function FoundLine({ line, meToo, isMine, pressed, press }: Props) {
  const others = Math.max(0, meToo - (pressed ? 1 : 0));
  return (
    <li className="share-found">
      <p className="share-found-text" dir="auto" lang={line.lang}>
        {line.text}
      </p>
      {line.lang && (
        <p className="share-note" dir="auto" lang={line.lang}>
          {nameOfLanguage(line.lang)}
        </p>
      )}
      <p className="share-note">{promptOf(line.prompt).prompt}</p>
      {line.names !== undefined && line.names.length > 0 && <p className="share-note">{say('foundBy', { names: sayNames(line.names) })}</p>}
      <p>{others === 0 && line.twice ? say('foundTwice') : say('others', { count: others })}</p>
      {isMine && <p className="share-note">{say('yourLine')}</p>}
      {!isMine && press && (
        <Button aria-pressed={pressed} aria-label={say('meTooOf', { text: apart(line.text) })} onClick={() => press(!pressed)}>
          {say('meToo')}
        </Button>
      )}
    </li>
  );
}
