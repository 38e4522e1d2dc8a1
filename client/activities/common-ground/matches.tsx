import { INTERESTS } from '../../../server/activities/common-ground/interests/wire.ts';
import type { Match } from '../../../server/activities/common-ground/seen/wire.ts';
import { Notice } from '../../ui/notice.tsx';
import { say, sayNames } from './say.ts';

type Props = { matches: Match[]; picked: boolean };

/** What this person and others of the group picked. A place to start, and not the answer. */
export function Matches({ matches, picked }: Props) {
  if (!picked) return null;
  return (
    <Notice tone="calm">
      {matches.length === 0 ? (
        <p>{say('noMatch')}</p>
      ) : (
        <>
          <p>
            <strong>{say('startHere')}</strong>
          </p>
          {matches.map(({ card, closer, with: others, all }) => (
            <p key={`${card} ${closer}`}>{say('match', { all: String(all), names: sayNames(others), thing: thingOf(card, closer) })}</p>
          ))}
          <p>{say('matchAsk')}</p>
        </>
      )}
    </Notice>
  );
}

function thingOf(wanted: string, closer: string | null): string {
  const card = INTERESTS.find(({ key }) => key === wanted);
  const exact = card?.closer.find(({ key }) => key === closer);
  return [card?.name ?? wanted, ...(exact ? [exact.name] : [])].join(': ');
}
