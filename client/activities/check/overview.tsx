import { useState } from 'react';
import type { Item, Stance } from '../../../server/code/wire.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Stack } from '../../ui/stack.tsx';
import { options, wordsOf } from './one-item.tsx';
import { say } from './say.ts';
import { StancePicture } from './stances.tsx';

type Props = {
  items: readonly Item[];
  saidOf: (item: string) => Stance | null;
  change: (item: number) => void;
  sayAll: (stance: Exclude<Stance, 'block'>) => void;
};

/** What this person has said so far, to be changed until the check closes. */
export function Overview({ items, saidOf, change, sayAll }: Props) {
  const [chosen, choose] = useState<Exclude<Stance, 'block'>>('agree');
  return (
    <Stack>
      <h3 tabIndex={-1}>{say('thanks')}</h3>
      <p>{say('youSaid')}</p>
      <ul className="code-lines">
        {items.map((item, at) => {
          const stance = saidOf(item.id);
          return (
            <li key={item.id} className="code-box">
              <div className="code-line-head">
                {stance && <StancePicture stance={stance} />}
                <span>
                  {wordsOf(item)}
                  <strong>{stance ? say('stance', { stance }) : say('notSaid')}</strong>
                </span>
              </div>
              <Button look="quiet" aria-label={say('changeIt', { text: wordsOf(item) })} onClick={() => change(at)}>
                {say('change')}
              </Button>
            </li>
          );
        })}
      </ul>
      <Disclosure summary={say('sameForAll')}>
        <Stack gap={3}>
          <p>{say('sameBody')}</p>
          <Choices
            legend={say('sameForAll')}
            legendHidden
            name="all"
            options={options().flatMap(({ key, ...rest }) => (key === 'block' ? [] : [{ key, ...rest }]))}
            chosen={chosen}
            choose={choose}
          />
          <Button onClick={() => sayAll(chosen)}>{say('sendToAll', { stance: say('stance', { stance: chosen }) })}</Button>
        </Stack>
      </Disclosure>
    </Stack>
  );
}
