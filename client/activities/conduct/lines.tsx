import type { ReactNode } from 'react';
import type { Few, LineView } from '../../../server/activities/conduct/wire.ts';
import { ClausePicture } from '../../code/clause-picture.tsx';
import { pageWords } from '../../code/say.ts';
import { Pages } from '../../ui/pages.tsx';
import { say } from './say.ts';

const A_PAGE = 10;

/** Where a line stands on the page. */
export const placeOf = (line: string): string => `line-${line}`;

type Under = LineView['under'][number];
/** `renderBeside`: what can be done about a line that lies under another. */
type Props = { lines: readonly LineView[]; renderBeside?: (under: Under) => ReactNode; children: (line: LineView) => ReactNode };

/** The lines of everybody, so many at a time. They come in an order that tells neither who wrote them nor when. */
export const Lines = ({ lines, renderBeside, children }: Props) =>
  lines.length === 0 ? (
    <p>{say('none')}</p>
  ) : (
    <Pages items={lines} size={A_PAGE} words={pageWords}>
      {(page) => (
        <ul className="code-lines">
          {page.map((line) => (
            <li key={line.id} className="code-box">
              <OneLine line={line} renderBeside={renderBeside} />
              {children(line)}
            </li>
          ))}
        </ul>
      )}
    </Pages>
  );

/** The words as they are now; the words as they were written stay in sight. */
const OneLine = ({
  renderBeside,
  line: { id, text, own, starter, was, out, left, spoken, notMeant, question, worry, under },
}: {
  line: LineView;
  renderBeside: Props['renderBeside'];
}) => (
  <>
    <div className="code-line-head">
      <ClausePicture starter={starter} />
      <span>
        <strong id={placeOf(id)} tabIndex={-1}>
          {out ? say('takesOut', { text: was ?? text }) : text}
        </strong>
        {was !== null && !out && <span className="code-note">{say('nowWords', { text: was })}</span>}
        {own !== text && !out && <span className="code-note">{say('wordedFrom', { text: own })}</span>}
        {left && <span className="code-note">{say('leftOut')}</span>}
        {spoken && <span className="code-note">{say('spoken')}</span>}
        {notMeant && <span className="code-note">{say('isNotMeant')}</span>}
        <Marked question={question} worry={worry} />
      </span>
    </div>
    {under.length > 0 && (
      <ul className="code-under" aria-label={say('alsoWritten')}>
        {under.map((each) => (
          <li key={each.id}>
            {each.text} {each.notMeant && <strong>{say('isNotMeant')}</strong>}
            {renderBeside?.(each)}
          </li>
        ))}
      </ul>
    )}
  </>
);

const Marked = ({ question, worry }: { question: Few; worry: Few }) => (
  <>
    {question !== 0 && <span className="code-note">{say('questions', { count: String(question) })}</span>}
    {worry !== 0 && <span className="code-note">{say('worries', { count: String(worry) })}</span>}
  </>
);
