import { useState } from 'react';
import { MOST_PHONES, type CheckMove } from '../../../server/activities/check/wire.ts';
import { STANCES, type Item, type Stance } from '../../../server/code/wire.ts';
import { sayDesk } from '../../code/say-desk.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { SelectOne } from '../../ui/select-one.tsx';
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

/** Choosing sends nothing: who moves through the answers with arrows would pass "Please stop". */
function ForItem({ item: { text }, say: tell }: { item: Item; say: (stance: Stance | null) => void }) {
  const [chosen, choose] = useState<Stance | ''>('');
  const [sent, setSent] = useState<string | null>(null);
  const wordsOf = (stance: Stance | '') => (stance === '' ? say('notSaid') : say('stance', { stance }));
  const send = () => {
    tell(chosen || null);
    setSent(wordsOf(chosen));
  };
  return (
    <div className="code-box">
      <Stack gap={2}>
        <SelectOne
          label={text}
          value={chosen}
          options={(['', ...STANCES] as const).map((key) => ({ key, label: wordsOf(key) }))}
          choose={choose}
        />
        <Button aria-label={sayDesk('phoneSendLine', { text })} onClick={send}>
          {sayDesk('phoneSend')}
        </Button>
        {sent !== null && <p className="code-note">{sayDesk('phoneSent', { answer: sent })}</p>}
      </Stack>
    </div>
  );
}
