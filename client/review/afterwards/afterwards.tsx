import { useCallback, useState } from 'react';
import type { AfterwardsPage } from '../../../server/afterwards/wire.ts';
import type { SessionReport } from '../../../server/review/wire.ts';
import { announce } from '../../ui/announcer.tsx';
import type { Ask } from '../ask.ts';
import { Loading, Trouble } from '../messages.tsx';
import { sayWhy } from '../say.ts';
import { useAsked } from '../use-answer.ts';
import type { Act } from './act.ts';
import { ShareDesk } from './share-desk.tsx';
import { SurveyDesk } from './survey-desk.tsx';
import { WordsDesk } from './words-desk.tsx';

type Props = { session: SessionReport; ask: Ask };

/** The time after a session: what people say of it, and what they are told. */
export function Afterwards({ session, ask }: Props) {
  const path = `/meetings/${session.id}`;
  const [load] = useState(() => () => ask<AfterwardsPage>('GET', `${path}/afterwards`));
  const { answer, again } = useAsked(load);
  const act: Act = useCallback(
    async <Yes extends { ok: true }>(method: 'POST' | 'PUT' | 'DELETE', below: string, body?: object) => {
      const said = await ask<Yes>(method, `${path}${below}`, body);
      if (said?.ok) return said;
      const words = sayWhy(said?.why ?? null).body;
      announce(words, 'assertive');
      return { ok: false, words };
    },
    [ask, path],
  );
  switch (answer.status) {
    case 'loading':
      return <Loading />;
    case 'not':
      return <Trouble why={answer.why} again={again} />;
    case 'here':
      return <Desks page={answer.is} {...{ session, act, again }} />;
  }
}

export const Desks = ({ page, session, act, again }: { page: AfterwardsPage; session: SessionReport; act: Act; again: () => void }) => (
  <>
    <SurveyDesk survey={page.survey} {...{ act, again }} />
    <WordsDesk words={page.words} {...{ act, again }} />
    <ShareDesk share={page.share} words={page.words} {...{ session, act, again }} />
  </>
);
