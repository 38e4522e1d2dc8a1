import { useState } from 'react';
import { CLOSER } from '../../../server/activities/common-ground/ladder/wire.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { ReadAloud } from '../../ui/read-aloud.tsx';
import { Stack } from '../../ui/stack.tsx';
import { promptOf } from './deck.ts';
import type { GroupProps } from './parts.ts';
import { nameOr, say } from './say.ts';
import { readAloudWords } from './spoken.ts';

/** The prompt, whose turn it is, and questions that lead closer, one at a time. */
export function Task({ activity, group, move }: GroupProps) {
  const { prompt, closer } = promptOf(group.prompt);
  const questions = [...closer, ...CLOSER.map(({ question }) => question)];
  const [asked, ask] = useState<{ prompt: string; at: number } | null>(null);
  const question = asked?.prompt === group.prompt ? questions[asked.at % questions.length] : undefined;
  const several = group.people.length > 1;
  const next = () => {
    const at = asked?.prompt === group.prompt ? asked.at + 1 : 0;
    ask({ prompt: group.prompt, at });
    announce(questions[at % questions.length] ?? '');
  };
  return (
    <Stack gap={3}>
      {activity.common.part === 'hello' && <p className="share-prompt">{prompt}</p>}
      <p>
        {group.is === 'alone' ? say('aloneTask') : say('turns')} {say('exampleRule')}
      </p>
      <ReadAloud text={[prompt, ...closer]} words={readAloudWords()} />
      {several && <Turn {...{ group, move }} />}
      {question !== undefined && <p className="share-prompt">{question}</p>}
      <Button onClick={next}>{say('goCloser')}</Button>
      <Button look="quiet" onClick={() => move({ do: 'prompt', from: group.prompt })}>
        {say('newPrompt')}
      </Button>
    </Stack>
  );
}

function Turn({ group: { people, turn }, move }: Pick<GroupProps, 'group' | 'move'>) {
  const now = people[turn % people.length];
  return (
    <Stack gap={2}>
      <p>{now?.me ? say('yourTurn') : say('turnOf', { name: nameOr(now?.name ?? null) })}</p>
      <Button onClick={() => move({ do: 'turn', from: turn })}>{say('donePassed')}</Button>
    </Stack>
  );
}
