import { useState } from 'react';
import { WAYS, type Place, type Way } from '../../../server/activities/common-ground/wire.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Field } from '../../ui/field.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { ScreenProps } from './parts.ts';
import { apart, say } from './say.ts';

const ANY = 'any';
const LONGEST = 40;
const ORDER: readonly Place[] = ['room', 'here', 'alone'];

/** How somebody takes part and where they want to be. No reason is asked, and it can be changed at any time. */
export function MyNeeds(parts: ScreenProps) {
  const { activity, mine, move } = parts;
  const { id } = activity;
  return (
    <Disclosure summary={say('need')}>
      <Stack>
        {activity.common.groups === 0 && mine.placed && (
          <Choices
            legend={say('where')}
            name={`${id}-place`}
            options={ORDER.map((place) => ({ key: place, label: say('place', { place }), meaning: say('placeMeaning', { place }) }))}
            chosen={mine.place}
            choose={(place) => move({ do: 'place', place })}
          />
        )}
        <MyWay {...parts} />
        {activity.common.groups === 0 && <MyCompany {...parts} />}
        <p>{say('needHint')}</p>
      </Stack>
    </Disclosure>
  );
}

export function MyWay({ activity, mine, move }: ScreenProps) {
  return (
    <Stack gap={2}>
      <Choices<Way | typeof ANY>
        legend={say('ways')}
        name={`${activity.id}-way`}
        options={[ANY, ...WAYS].map((way) => ({ key: way as Way | typeof ANY, label: say('way', { way }) }))}
        chosen={mine.way ?? ANY}
        choose={(way) => move({ do: 'way', way: way === ANY ? null : way })}
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
