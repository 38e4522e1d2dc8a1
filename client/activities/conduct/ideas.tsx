import { STARTERS, WAYS, type Starter } from '../../../server/code/starters/wire.ts';
import type { ConductWire } from '../../../server/activities/conduct/wire.ts';
import { ClausePicture } from '../../code/clause-picture.tsx';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Stack } from '../../ui/stack.tsx';
import { say } from './say.ts';

type Props = { wrote: ConductWire['mine']['wrote']; add: (starter: Starter) => void; change: (starter: Starter) => void };

/** As many as are taken in at a time. */
const A_GROUP = 5;

/** Closed until asked for, and none is chosen: a group that reads first writes less of its own. */
export const Ideas = (props: Props) => (
  <Disclosure summary={say('ideas')}>
    <Stack gap={3}>
      <p>{say('ideasBody')}</p>
      <Group starters={STARTERS.slice(0, A_GROUP)} {...props} />
      {[1, 2, 3].map((group) => (
        <Disclosure key={group} summary={say('moreIdeas')}>
          <Group starters={STARTERS.slice(group * A_GROUP, (group + 1) * A_GROUP)} {...props} />
        </Disclosure>
      ))}
      <Disclosure summary={say('ways')}>
        <p>{say('waysBody')}</p>
        <Group starters={WAYS} {...props} />
      </Disclosure>
    </Stack>
  </Disclosure>
);

const Group = ({ starters, wrote, add, change }: Props & { starters: readonly Starter[] }) => (
  <ul className="code-lines">
    {starters.map((starter) => (
      <Idea
        key={starter.key}
        starter={starter}
        isAdded={wrote.some(({ text }) => text === starter.text)}
        add={() => add(starter)}
        change={() => change(starter)}
      />
    ))}
  </ul>
);

/** One that was added stays where it is: the next must not come under the finger, nor the keyboard be lost. */
function Idea({ starter, isAdded, add, change }: { starter: Starter; isAdded: boolean; add: () => void; change: () => void }) {
  const { key, text } = starter;
  return (
    <li className="code-box">
      <div className="code-line-head">
        <ClausePicture starter={key} />
        <span>{text}</span>
      </div>
      <div className="code-ways">
        <Button busy={isAdded} aria-label={say(isAdded ? 'addedIt' : 'addIt', { text })} onClick={add}>
          {say(isAdded ? 'isAdded' : 'add')}
        </Button>
        {!isAdded && (
          <Button look="quiet" aria-label={say('changeIt', { text })} onClick={change}>
            {say('changeWords')}
          </Button>
        )}
      </div>
    </li>
  );
}
