import type { Tap } from '../live/tap.ts';
import { NameForm, type SaveName } from './name-form.tsx';
import { Page } from './page.tsx';
import { say, sayNames } from './say.ts';
import { WhatWeKeep } from './what-we-keep.tsx';

type Props = { facilitators: readonly string[]; keptDays: number; suggested: string; tap: Tap; arrive: SaveName };

/** The first screen of a participant: who runs this, what is kept, what to be called. One press, and once. */
export function Welcome({ facilitators, keptDays, suggested, tap, arrive }: Props) {
  const names = sayNames(facilitators);
  return (
    <Page step={say('welcome')}>
      <h2 tabIndex={-1}>{say('welcome')}</h2>
      <p>
        {say('welcomeBody')} {facilitators.length > 0 && say('runs', { count: facilitators.length, names })}
      </p>
      <section aria-labelledby="keep">
        <h3 id="keep">{say('keep')}</h3>
        <WhatWeKeep days={keptDays} />
      </section>
      <NameForm suggested={suggested} tap={tap} nameless={say('stayNameless')} save={arrive} />
    </Page>
  );
}
