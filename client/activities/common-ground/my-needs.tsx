import { useState } from 'react';
import { WAYS, type Place, type Way } from '../../../server/activities/common-ground/wire.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Field } from '../../ui/field.tsx';
import { Stack } from '../../ui/stack.tsx';
import { MyAsk } from './my-ask.tsx';
import type { ScreenProps } from './parts.ts';
import { apart, say } from './say.ts';
import { useWish } from './use-wish.ts';

const ANY = 'any';
const LONGEST = 40;
const ORDER: readonly Place[] = ['room', 'here', 'alone'];

/** How somebody takes part and where they want to be. No reason is asked, and it can be changed at any time. */
export function MyNeeds(parts: ScreenProps) {
  const { activity, mine, tap, move } = parts;
  const { id } = activity;
  const isEarly = activity.common.step === 'explain' || activity.common.step === 'warm-up';
  const [place, wishPlace] = useWish(mine.place, tap);
  return (
    <Disclosure summary={say('need')}>
      <Stack>
        {isEarly && mine.placed && (
          <Choices
            legend={say('where')}
            name={`${id}-place`}
            options={ORDER.map((key) => ({ key, label: say('place', { place: key }), meaning: say('placeMeaning', { place: key }) }))}
            chosen={place}
            choose={(to) => {
              wishPlace(to);
              move({ do: 'place', place: to });
            }}
          />
        )}
        <MyWay {...parts} />
        {isEarly && <MyCompany {...parts} />}
        {isEarly ? <MyAsk {...parts} /> : <p>{say('needHint')}</p>}
      </Stack>
    </Disclosure>
  );
}

export function MyWay({ activity, mine, tap, move }: ScreenProps) {
  const [way, wishWay] = useWish(mine.way, tap);
  return (
    <Stack gap={2}>
      <Choices<Way | typeof ANY>
        legend={say('ways')}
        name={`${activity.id}-way`}
        options={[ANY, ...WAYS].map((key) => ({ key: key as Way | typeof ANY, label: say('way', { way: key }) }))}
        chosen={way ?? ANY}
        choose={(key) => {
          const to = key === ANY ? null : key;
          wishWay(to);
          move({ do: 'way', way: to });
        }}
      />
      <p className="share-note">{say('waysWho')}</p>
    </Stack>
  );
}

/** Two people in front of one screen both count. */
function MyCompany({ mine, move }: ScreenProps) {
  const [name, setName] = useState('');
  if (mine.plus !== null)
    return (
      <Stack gap={2}>
        <p>{say('isWithYou', { name: apart(mine.plus) })}</p>
        <Button onClick={() => move({ do: 'plus', name: null })}>{say('takeOff', { name: apart(mine.plus) })}</Button>
      </Stack>
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') move({ do: 'plus', name });
      }}
    >
      <Stack gap={2}>
        <p>{say('another')}</p>
        <Field label={say('anotherName')} value={name} change={setName} maxLength={LONGEST} autoComplete="off" />
        <Button type="submit">{say('addThem')}</Button>
      </Stack>
    </form>
  );
}
