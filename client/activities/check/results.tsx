import type { CheckWire, Result } from '../../../server/activities/check/wire.ts';
import { ClausePicture } from '../../code/clause-picture.tsx';
import { readAloudWords } from '../../code/say.ts';
import { ReadAloud } from '../../ui/read-aloud.tsx';
import { Stack } from '../../ui/stack.tsx';
import { selectable } from '../../words/selectable.ts';
import { wordsOf } from './one-item.tsx';
import { say } from './say.ts';

const isAgreed = ({ verdict }: Result): boolean => verdict === 'adopted' || verdict === 'today';

/** What was agreed, then what was not. A sentence first; numbers only where none of them points at anybody. */
export function Results({ outcome }: { outcome: CheckWire['outcome'] }) {
  const agreed = outcome.results.filter(isAgreed);
  const others = outcome.results.filter((result) => !isAgreed(result));
  const first = outcome.number === null ? say('nothingAgreed') : say('agreedBody', { number: outcome.number });
  const spoken = outcome.results.map((result) => `${wordsOf(result.item)} ${verdictOf(result)}`);
  return (
    <Stack>
      <p>{first}</p>
      <ReadAloud text={[first, ...spoken]} words={readAloudWords()} />
      <ResultList results={agreed} />
      {others.length > 0 && agreed.length > 0 && <h3>{say('notAgreed')}</h3>}
      <ResultList results={others} />
    </Stack>
  );
}

const verdictOf = ({ verdict }: Result): string => say('verdict', { verdict: selectable(verdict) });

const ResultList = ({ results }: { results: Result[] }) =>
  results.length === 0 ? null : (
    <ul className="code-lines">
      {results.map((result) => (
        <li key={result.item.id} className="code-box">
          <div className="code-line-head">
            <ClausePicture starter={result.item.starter} />
            <span>
              <strong>{wordsOf(result.item)}</strong>
              {result.item.was !== null && result.item.was !== result.item.text && (
                <span className="code-note">{say('nowWords', { text: result.item.was })}</span>
              )}
              <span>{verdictOf(result)}</span>
              <Figures shown={result.shown} />
            </span>
          </div>
          <Said heading={say('reasons')} lines={result.reasons} />
          <Said heading={say('worries')} lines={result.worries} />
          <Said heading={say('told')} lines={result.told ?? []} />
        </li>
      ))}
    </ul>
  );

function Figures({ shown }: Pick<Result, 'shown'>) {
  if (shown === null) return null;
  if (shown.in === 'words') return <span className="code-note">{say('band', { band: selectable(shown.support) })}</span>;
  const { block, ...counts } = shown.counts;
  return (
    <span className="code-note">
      {say('counts', counts)} {block > 0 && say('stops', { count: block })}
    </span>
  );
}

const Said = ({ heading, lines }: { heading: string; lines: string[] }) =>
  lines.length === 0 ? null : (
    <>
      <p className="code-note code-said">
        <strong>{heading}</strong>
      </p>
      <ul className="code-under">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
