import { useId } from 'react';
import { Clauses } from '../../code/clauses.tsx';
import '../../code/code.css';
import { SavedNotice } from '../../code/saved-notice.tsx';
import { dayIn, readAloudWords, say } from '../../code/say.ts';
import { ShowCode } from '../../code/show-code.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { ReadAloud } from '../../ui/read-aloud.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { CardProps } from '../kind.ts';
import { AskedFor } from './asked-for.tsx';
import { NotKeptForm } from './not-kept-form.tsx';
import { PickOne } from './pick-one.tsx';
import { PlainerWords } from './plainer-words.tsx';
import { SuggestChange } from './suggest-change.tsx';
import { Versions } from './versions.tsx';
import { WhatItSets } from './what-it-sets.tsx';

/** `withoutLists`: what people asked for stands elsewhere, with more to it. */
type Props = Omit<CardProps<'agreement'>, 'me' | 'here'> & { withoutLists?: boolean };

/** The code as it stands, for everybody at any time. */
export function AgreementCard({ activity, mine, tap, move, withoutLists = false }: Props) {
  const { common } = activity;
  const { version } = common;
  const id = useId();
  return (
    <article aria-labelledby={id}>
      <Stack>
        <Stack gap={1}>
          <h2 id={id} tabIndex={-1}>
            {say('ourAgreement')}
          </h2>
          <p className="code-note">
            {version === null ? say('none') : say('version', { number: version.number, date: dayIn(version.at) })}
          </p>
        </Stack>
        {common.ask && version && <PickOne common={common} ask={common.ask} picked={mine?.picked ?? null} move={move} />}
        {version && !common.ask && <Clauses clauses={version.clauses} signs={common.signs} />}
        {version && <ReadAloud text={[say('ourAgreement'), ...version.clauses.map(({ text }) => text)]} words={readAloudWords()} />}
        {version && <ShowCode version={version} />}
        {version && (
          <Disclosure summary={say('sets')}>
            <WhatItSets clauses={version.clauses} sets={common.sets} />
          </Disclosure>
        )}
        <SavedNotice tap={tap} />
        <Disclosure summary={say('suggestChange')}>
          <SuggestChange id={activity.id} clauses={version?.clauses ?? []} move={move} />
        </Disclosure>
        {version && (
          <Disclosure summary={say('notKept')}>
            <NotKeptForm clauses={version.clauses} move={move} />
          </Disclosure>
        )}
        <PlainerWords edits={common.edits} object={(edit) => move({ do: 'object', edit })} />
        {!withoutLists && <AskedFor common={common} />}
        {common.versions.length > 1 && (
          <Disclosure summary={say('earlier')}>
            <Versions versions={common.versions} />
          </Disclosure>
        )}
      </Stack>
    </article>
  );
}
