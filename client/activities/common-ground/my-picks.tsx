import { useState } from 'react';
import { INTERESTS, MOST_PICKS, type InterestCard } from '../../../server/activities/common-ground/interests/wire.ts';
import type { Pick } from '../../../server/activities/common-ground/wire.ts';
import { Choices, Picks } from '../../ui/choices.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Tick } from '../../ui/tick.tsx';
import type { ScreenProps } from './parts.ts';
import { say } from './say.ts';

const NONE = 'none';

type Mine = { picks: Pick[]; show: boolean };

/** Things that somebody likes, in private: seen only by who picked the same, if both said that it may be. */
export function MyPicks({ activity, mine, move }: ScreenProps) {
  const [chosen, setChosen] = useState<Mine>({ picks: mine.picks, show: mine.show });
  const change = (now: Mine) => {
    setChosen(now);
    move({ do: 'picks', ...now });
  };
  const isFull = chosen.picks.length >= MOST_PICKS;
  const pick = (cards: string[]) => {
    const kept = chosen.picks.filter(({ card }) => cards.includes(card));
    const added = cards.filter((card) => !kept.some((other) => other.card === card)).map((card) => ({ card, closer: null }));
    change({ ...chosen, picks: [...kept, ...added].slice(0, MOST_PICKS) });
  };
  const closest = (card: string, closer: string | null) =>
    change({ ...chosen, picks: chosen.picks.map((each) => (each.card === card ? { card, closer } : each)) });
  const picked = (key: string) => chosen.picks.find(({ card }) => card === key);
  return (
    <Disclosure summary={say('pickHeading', { most: MOST_PICKS })}>
      <Stack>
        <p>{say('pickBody')}</p>
        <Tick label={say('showMatches')} ticked={chosen.show} tick={(show) => change({ ...chosen, show })} />
        <p className="share-note">{say('picked', { count: chosen.picks.length, most: MOST_PICKS })}</p>
        <Picks
          legend={say('pickHeading', { most: MOST_PICKS })}
          legendHidden
          name={`${activity.id}-picks`}
          options={INTERESTS.filter(({ key }) => !isFull || picked(key)).map(({ key, name }) => ({ key, label: name }))}
          chosen={chosen.picks.map(({ card }) => card)}
          choose={pick}
        />
        {INTERESTS.filter(({ key }) => picked(key)).map((card) => (
          <Closer
            key={card.key}
            id={activity.id}
            card={card}
            chosen={picked(card.key)?.closer ?? null}
            choose={(closer) => closest(card.key, closer)}
          />
        ))}
      </Stack>
    </Disclosure>
  );
}

type CloserProps = { id: string; card: InterestCard; chosen: string | null; choose: (closer: string | null) => void };

const Closer = ({ id, card, chosen, choose }: CloserProps) => (
  <Choices
    legend={`${card.name}. ${say('pickCloser')}`}
    name={`${id}-${card.key}`}
    options={[{ key: NONE, label: say('skip') }, ...card.closer.map(({ key, name }) => ({ key, label: name }))]}
    chosen={chosen ?? NONE}
    choose={(closer) => choose(closer === NONE ? null : closer)}
  />
);
