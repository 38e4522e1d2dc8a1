import type { Version } from '../../../server/code/wire.ts';
import { Clauses } from '../../code/clauses.tsx';
import { dayIn, say } from '../../code/say.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { numbered } from '../../ui/numbered.ts';
import { Stack } from '../../ui/stack.tsx';

/** Every version, with what was new, changed and taken out; the newest first. */
export const Versions = ({ versions }: { versions: readonly Version[] }) => (
  <Stack gap={3}>
    {versions.map((version) => (
      <Disclosure key={version.number} summary={say('version', { number: version.number, date: dayIn(version.at) })}>
        <WhatChanged version={version} />
        <Clauses clauses={version.clauses} />
        <p className="code-note">
          {say('presentThen', { count: version.present })} {say('theRule', version.rule)}
        </p>
      </Disclosure>
    ))}
  </Stack>
);

const WhatChanged = ({ version: { added, changed, out } }: { version: Version }) => (
  <>
    <Listed heading={say('added')} lines={added} />
    <Listed heading={say('changed')} lines={changed.map(({ from, to }) => say('fromTo', { from, to }))} />
    <Listed heading={say('out')} lines={out} />
  </>
);

const Listed = ({ heading, lines }: { heading: string; lines: string[] }) =>
  lines.length === 0 ? null : (
    <>
      <p>
        <strong>{heading}</strong>
      </p>
      <ul className="plain-list">
        {numbered(lines).map(({ at, thing: line }) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    </>
  );
