import { useState } from 'react';
import { SHELF, type Preset, type Purpose } from '../../../server/activities/poll/presets/wire.ts';
import type { OwnPoll, PollChoice } from '../../../server/activities/poll/wire.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Stack } from '../../ui/stack.tsx';
import { FormPicture } from '../../ui/form-pictures.tsx';
import './desk.css';
import { lastUsed, library, removeFromLibrary, saveToLibrary, whatOf } from './memory.ts';
import { numbered } from '../../ui/numbered.ts';
import { picturesOf } from './pictures.tsx';
import { presetFor } from './plan.ts';
import { nameOfPoll } from './name.ts';
import { sayDesk } from './say-desk.ts';

type Props = { take: (choice: PollChoice) => void; write: (own: OwnPoll | null, at: number | null) => void };

const PURPOSES: Purpose[] = ['arrive', 'tune', 'decide', 'leave'];

/** As many as a first-time host can take in. */
const ARRIVE_IN_SIGHT = 4;

/** Plain versions stand inside the poll whose words they replace. */
const onShelf = (presets: readonly Preset[]) => presets.filter(({ key }) => !presets.some(({ plain }) => plain === key));

/** All polls that can be asked: what was used last, then by what they are for, then the facilitator's own. */
export function Shelf({ take, write }: Props) {
  const used = lastUsed().filter((choice) => presetFor(choice) !== null);
  const others = (purpose: Purpose) => onShelf(SHELF[purpose]).filter(({ key }) => !used.some((choice) => whatOf(choice) === key));
  const entriesOf = (presets: readonly Preset[]) => presets.map(({ key }) => <Entry key={key} choice={{ preset: key }} take={take} />);
  return (
    <Stack>
      {used.length > 0 && (
        <Stack gap={3}>
          <h3>{sayDesk('usedLast')}</h3>
          {used.map((choice) => (
            <Entry key={whatOf(choice)} choice={choice} take={take} />
          ))}
        </Stack>
      )}
      <Stack gap={3}>
        <h3>{sayDesk('purposeName', { purpose: 'arrive' })}</h3>
        {entriesOf(others('arrive').slice(0, ARRIVE_IN_SIGHT))}
        <Disclosure summary={sayDesk('moreOf')}>
          <Stack gap={3}>{entriesOf(others('arrive').slice(ARRIVE_IN_SIGHT))}</Stack>
        </Disclosure>
      </Stack>
      {PURPOSES.filter((purpose) => purpose !== 'arrive').map((purpose) => (
        <Disclosure key={purpose} summary={sayDesk('purposeName', { purpose })}>
          <Stack gap={3}>{entriesOf(others(purpose))}</Stack>
        </Disclosure>
      ))}
      <Disclosure summary={sayDesk('ownPolls')}>
        <Library take={take} write={write} />
      </Disclosure>
    </Stack>
  );
}

function Entry({ choice, take }: { choice: PollChoice; take: Props['take'] }) {
  const preset = presetFor(choice);
  if (preset === null) return null;
  const { key, question, form, answers } = preset;
  const title = 'own' in choice ? sayDesk('ownPoll') : nameOfPoll(key);
  return (
    <button type="button" className="poll-entry" onClick={() => take(choice)}>
      <span className="poll-entry-pictures">{picturesOf(fewOf(answers)) ?? <FormPicture form={form} />}</span>
      <span className="poll-entry-words">
        <strong>{title}</strong>
        <span className="poll-note">{question}</span>
      </span>
    </button>
  );
}

/** The first, the middle and the last: as many as there is room for, and enough to know a poll by. */
const fewOf = <T,>(answers: T[]): T[] =>
  answers.filter((_answer, at) => [0, Math.floor(answers.length / 2), answers.length - 1].includes(at));

function Library({ take, write }: Props) {
  const [polls, setPolls] = useState(library);
  const then = (act: () => void) => () => {
    act();
    setPolls(library());
  };
  return (
    <Stack gap={3}>
      <p className="poll-note">{sayDesk('libraryIsHere')}</p>
      {numbered(polls).map(({ at, thing: own }) => (
        <div key={at} className="poll-own">
          <Entry choice={{ own }} take={take} />
          <div className="answer-ways">
            <Button look="quiet" aria-label={sayDesk('changePoll', { question: own.question })} onClick={() => write(own, at)}>
              {sayDesk('changeIt')}
            </Button>
            <Button
              look="quiet"
              aria-label={sayDesk('copyPoll', { question: own.question })}
              onClick={then(() => saveToLibrary(own, null))}
            >
              {sayDesk('copy')}
            </Button>
            <Button look="quiet" aria-label={sayDesk('removePoll', { question: own.question })} onClick={then(() => removeFromLibrary(at))}>
              {sayDesk('remove')}
            </Button>
          </div>
        </div>
      ))}
      <Button onClick={() => write(null, null)}>{sayDesk('writeOne')}</Button>
    </Stack>
  );
}
