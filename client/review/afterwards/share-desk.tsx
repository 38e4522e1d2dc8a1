import { useState } from 'react';
import type { AfterwardsPage, ShareBack, ShareLink } from '../../../server/afterwards/wire.ts';
import type { SessionReport } from '../../../server/review/wire.ts';
import { SharedPage } from '../../shared/shared-page.tsx';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { dateOf } from '../dates.ts';
import type { Act } from './act.ts';
import { Link } from './link.tsx';
import { sayAfter } from './say.ts';
import { ShareEditor } from './share-editor.tsx';

type Share = AfterwardsPage['share'];
type Props = { share: Share; words: AfterwardsPage['words']; session: SessionReport; act: Act; again: () => void };

/** The page for everybody who was there: written, looked at, sent by a link, taken back with one press. */
export function ShareDesk({ share, words, session, act, again }: Props) {
  const [writing, write] = useState(share.page === null);
  const saved = () => {
    write(false);
    document.getElementById('share')?.focus();
    again();
  };
  return (
    <section className="review-chapter review-tool" aria-labelledby="share">
      <div className="review-activity">
        <h2 id="share" tabIndex={-1}>
          {sayAfter('share')}
        </h2>
        <p>{sayAfter('shareBody')}</p>
        <Reminder share={share} />
        {writing || share.page === null ? (
          <ShareEditor page={share.page} {...{ session, act, saved }} />
        ) : (
          <Preview share={share} page={share.page} words={words} change={() => write(true)} {...{ act, again }} />
        )}
      </div>
    </section>
  );
}

function Reminder({ share: { sentAt, dueAt } }: { share: Share }) {
  const [now] = useState(() => Date.now());
  if (sentAt !== null) return <p>{sayAfter('sentOn', { date: dateOf(sentAt) })}</p>;
  const date = dateOf(dueAt);
  return now > dueAt ? <Notice tone="news">{sayAfter('overdue', { date })}</Notice> : <p>{sayAfter('due', { date })}</p>;
}

type PreviewProps = { share: Share; page: ShareBack; words: AfterwardsPage['words']; change: () => void; act: Act; again: () => void };

function Preview({ share, page, words, change, act, again }: PreviewProps) {
  const [link, setLink] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const press = async (method: 'POST' | 'DELETE') => {
    setBusy(true);
    const said = await act<ShareLink | { ok: true }>(method, '/share-back/link');
    setBusy(false);
    setProblem(said.ok ? null : said.words);
    if (!said.ok) return;
    setLink('link' in said ? said.link : null);
    announce(sayAfter('link' in said ? 'shareOnce' : 'withdrawn'));
    if (method === 'DELETE') document.getElementById('share')?.focus(); // what was pressed is gone
    again();
  };
  return (
    <>
      <section className="share-preview" aria-label={sayAfter('previewTitle')}>
        <SharedPage shared={{ page, words: words.filter(({ state }) => state === 'published') }} />
      </section>
      <Button onClick={change}>{sayAfter('edit')}</Button>
      {problem !== null && <Notice tone="problem">{problem}</Notice>}
      {link !== null && (
        <>
          <Notice tone="calm">{sayAfter('shareOnce')}</Notice>
          <Link label={sayAfter('shareLink')} link={link} />
        </>
      )}
      <p>{sayAfter(share.linked ? 'againBody' : 'shareOpen')}</p>
      <Button look={share.linked ? 'plain' : 'primary'} busy={busy} onClick={() => void press('POST')}>
        {sayAfter(share.linked ? 'sendAgain' : 'send')}
      </Button>
      {share.linked && (
        <Button look="danger" busy={busy} onClick={() => void press('DELETE')}>
          {sayAfter('withdraw')}
        </Button>
      )}
    </>
  );
}
