import {
  SERIES_FILES,
  type SeriesPage,
  type SeriesPart,
  type SeriesQuestion,
  type SeriesReport,
  type SeriesTime,
} from '../../server/review/wire.ts';
import { Button } from '../ui/button.tsx';
import { BackIcon } from '../ui/icons.tsx';
import { numbered } from '../ui/numbered.ts';
import { askAs, type Ask } from './ask.ts';
import { Blocks } from './blocks.tsx';
import { dateOf } from './dates.ts';
import { DeleteSeries } from './keeping/series.tsx';
import { Loading, Trouble } from './messages.tsx';
import { say } from './say.ts';
import { TakeAway } from './take-away.tsx';
import type { OpenLink } from './use-file.ts';
import { sayWritten } from './write-up/say.ts';
import { useAnswer } from './use-answer.ts';
import './series.css';

type Props = { token: string; openLink: OpenLink; id: string; back: () => void; deleted: () => void };

/** Fetches the sessions of one group. */
export function Series({ token, openLink, id, back, deleted }: Props) {
  const { answer, again } = useAnswer<SeriesPage>(token, `/series/${id}`);
  switch (answer.status) {
    case 'loading':
      return <Loading />;
    case 'not':
      return <Trouble why={answer.why} again={again} back={back} />;
    case 'here':
      return <SideBySide series={answer.is.series} id={id} ask={askAs(token)} {...{ openLink, back, deleted }} />;
  }
}

type SideBySideProps = { series: SeriesReport; id: string; ask: Ask; openLink: OpenLink; back: () => void; deleted: () => void };

/** The sessions of one group side by side: no averages, and nobody's own way through them. */
export const SideBySide = ({ series: { sessions, questions, agreements, written }, id, ask, openLink, back, deleted }: SideBySideProps) => (
  <>
    <Button look="quiet" className="review-tool" onClick={back}>
      <BackIcon /> {say('allSessions')}
    </Button>
    <p className="review-short">{say('seriesOf', { count: sessions.length })}</p>
    {questions.length === 0 && <p>{say('nothingTwice')}</p>}
    <p className="review-seen">{say('seriesCaution')}</p>
    {numbered(questions).map(({ at, thing }) => (
      <Question key={at} question={thing} />
    ))}
    <OverTime title={say('agreementOverTime')} parts={agreements} />
    <OverTime title={sayWritten('overTime')} parts={written} />
    <TakeAway of={`/series/${id}`} files={SERIES_FILES} ask={ask} openLink={openLink} />
    <DeleteSeries id={id} ask={ask} deleted={deleted} />
  </>
);

const Question = ({ question: { title, times } }: { question: SeriesQuestion }) => (
  <section className="review-chapter" aria-label={title}>
    <h2>{title}</h2>
    <Times times={times} above={title} />
  </section>
);

const OverTime = ({ title, parts }: { title: string; parts: SeriesPart[] }) =>
  parts.length > 0 && (
    <section className="review-chapter" aria-label={title}>
      <h2>{title}</h2>
      <Times times={parts.map((part) => ({ ...part, changes: [], meant: null }))} />
    </section>
  );

/** `above`: what stands there need not be said again. */
const Times = ({ times, above = '' }: { times: SeriesTime[]; above?: string }) => (
  <ol className="series-times">
    {numbered(times).map(({ at, thing: { startedAt, title, blocks, changes, meant } }) => (
      <li key={at} className="series-time">
        <h3>
          {dateOf(startedAt)} {title !== above && <span className="series-title">{title}</span>}
        </h3>
        {changes.length > 0 && <p className="series-changes">{changes.join(' ')}</p>}
        <Blocks blocks={blocks} />
        {meant !== null && <p className="block-note">{meant}</p>}
      </li>
    ))}
  </ol>
);
