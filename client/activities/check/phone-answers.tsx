import { useId, useState } from 'react';
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

/** Moving through the answers sends none of them: some people do it with arrows, and would pass "Please stop". */
function ForItem({ item: { text }, say: tell }: { item: Item; say: (stance: Stance | null) => void }) {
  const id = useId();
  const [chosen, choose] = useState<Stance | null>(null);
  const [sent, setSent] = useState<string | null>(null);
  const wordsOf = (stance: Stance | null) => (stance === null ? say('notSaid') : say('stance', { stance }));
  const send = () => {
    tell(chosen);
    setSent(wordsOf(chosen));
  };
  return (
    <div className="code-box code-pick">
      <label htmlFor={id}>{text}</label>
      <select id={id} value={chosen ?? ''} onChange={(event) => choose(STANCES.find((each) => each === event.target.value) ?? null)}>
        <option value="">{say('notSaid')}</option>
        {STANCES.map((stance) => (
          <option key={stance} value={stance}>
            {wordsOf(stance)}
          </option>
        ))}
      </select>
      <Button aria-label={sayDesk('phoneSendLine', { text })} onClick={send}>
        {sayDesk('phoneSend')}
      </Button>
      {sent !== null && <p className="code-note">{sayDesk('phoneSent', { answer: sent })}</p>}
    </div>
  );
}
