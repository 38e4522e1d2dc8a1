import { useId, type ReactNode } from 'react';
import type { SharedPage as Page } from '../../server/afterwards/wire.ts';
import { numbered } from '../ui/numbered.ts';
import { Quote } from './quote.tsx';
import { sayShared } from './say.ts';
import { ownZone, timesOf } from './zones.ts';

type Props = { shared: Pick<Page, 'page' | 'words'> };

/** What facilitators tell a group afterwards. The preview is this very page. */
export function SharedPage({ shared: { page, words } }: Props) {
  const { thanks, told, will, next, ways, reply } = page;
  const isEmpty = thanks === '' && !next && reply === null && [told, will, ways, words].every((list) => list.length === 0);
  return (
    <>
      {isEmpty && <p>{sayShared('empty')}</p>}
      {thanks !== '' && (
        <p className="shared-thanks" dir="auto">
          {thanks}
        </p>
      )}
      <Lines title={sayShared('told')} lines={told} />
      <Lines title={sayShared('will')} lines={will} />
      {words.length > 0 && (
        <Part title={sayShared('words')}>
          {numbered(words).map(({ at, thing }) => (
            <Quote key={at} words={thing} />
          ))}
        </Part>
      )}
      {next && <Next next={next} />}
      <Lines title={sayShared('ways')} lines={ways} />
      {reply !== null && <Reply to={reply} />}
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="shared-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

const Lines = ({ title, lines }: { title: string; lines: string[] }) =>
  lines.length > 0 && (
    <Part title={title}>
      <ul>
        {numbered(lines).map(({ at, thing }) => (
          <li key={at}>
            <bdi>{thing}</bdi>
          </li>
        ))}
      </ul>
    </Part>
  );

const Next = ({ next: { at, zones, where } }: { next: NonNullable<Page['page']['next']> }) => (
  <Part title={sayShared('next')}>
    <dl>
      {timesOf(at, zones, ownZone(), sayShared('here')).map(({ zone, place, when }) => (
        <div key={zone}>
          <dt>{place}</dt>
          <dd>{when}</dd>
        </div>
      ))}
    </dl>
    {where !== '' && <p dir="auto">{sayShared('where', { where })}</p>}
  </Part>
);

/** The server lets in nothing but an e-mail address or one that begins with https. */
const Reply = ({ to }: { to: string }) => (
  <Part title={sayShared('reply')}>
    <p>{sayShared('replyBody')}</p>
    <p>
      {to.startsWith('https:') ? (
        <a href={to} rel="noreferrer">
          {sayShared('replyOpen', { address: new URL(to).host })}
        </a>
      ) : (
        <a href={`mailto:${to}`}>{sayShared('replyMail', { address: to })}</a>
      )}
    </p>
  </Part>
);
