import { LADDER } from '../../../server/activities/common-ground/ladder/wire.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { ReadAloud } from '../../ui/read-aloud.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { ScreenProps } from './parts.ts';
import { say } from './say.ts';
import { readAloudWords } from './spoken.ts';
import { MyNeeds } from './my-needs.tsx';

const HOW = ['how1', 'how2', 'how3', 'how4'] as const;

/** What will happen, while the facilitator says it: how many people, how long, what one can leave out. */
export function Explain(parts: ScreenProps) {
  const { size, keepWall } = parts.activity.common;
  const lines = HOW.map((key) => say(key, { size }));
  const [first, ...closer] = LADDER.slice(0, 3);
  return (
    <Stack>
      <ul className="share-how" aria-label={say('howItWorks')}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ReadAloud text={[...lines, say('youCanPass'), say('howSmall')]} words={readAloudWords()} />
      <p>
        {say('howSmall')} {say('youCanPass')}
      </p>
      <Disclosure summary={say('example')}>
        <Stack gap={2}>
          <ol className="share-ladder">{[first, ...closer].flatMap((step) => (step ? [<li key={step.key}>{step.example}</li>] : []))}</ol>
          <p>{say('exampleRule')}</p>
        </Stack>
      </Disclosure>
      <MyNeeds {...parts} />
      <p className="share-note">{say(keepWall ? 'wallKept' : 'wallGoes')}</p>
    </Stack>
  );
}
