import { useState } from 'react';
import { MOST_PHONES, type CheckMove } from '../../../server/activities/check/wire.ts';
import { STANCES, type Item, type Stance } from '../../../server/code/wire.ts';
import { sayDesk } from '../../code/say-desk.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Tick } from '../../ui/tick.tsx';
import { say } from './say.ts';

/** For somebody on the phone who asked for it, and knows that the facilitator hears their answer. */
export function PhoneAnswers({ items, move }: { items: readonly Item[]; move: (move: CheckMove) => void }) {
  const [phone, setPhone] = useState(1);
  const [asked, ask] = useState(false);
  const next = () => {
    setPhone(Math.min(phone + 1, MOST_PHONES));
    ask(false);
  };
  return (
    <Disclosure summary={sayDesk('phone')}>
      <Stack gap={3}>
        <p>{sayDesk('phoneBody')}</p>
        <p>
          <strong>{sayDesk('phoneWho', { number: phone })}</strong>
        </p>
        <Tick label={sayDesk('phoneTick')} ticked={asked} tick={ask} />
        {asked &&
          items.map((item) => (
            <ForItem key={`${phone} ${item.id}`} item={item} say={(stance) => move({ do: 'phone', phone, item: item.id, stance })} />
          ))}
        {asked && <Button onClick={next}>{sayDesk('phoneNext')}</Button>}
      </Stack>
    </Disclosure>
  );
}

function ForItem({ item, say: tell }: { item: Item; say: (stance: Stance | null) => void }) {
  const [chosen, choose] = useState<Stance | ''>('');
  const press = (value: string) => {
    const stance = STANCES.find((each) => each === value) ?? null;
    choose(stance ?? '');
    tell(stance);
  };
  return (
    <label className="code-pick">
      {item.text}
      <select value={chosen} onChange={(event) => press(event.target.value)}>
        <option value="">{say('notSaid')}</option>
        {STANCES.map((stance) => (
          <option key={stance} value={stance}>
            {say('stance', { stance })}
          </option>
        ))}
      </select>
    </label>
  );
}
