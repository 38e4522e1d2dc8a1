import type { Clause } from '../../server/code/wire.ts';
import { ClausePicture } from './clause-picture.tsx';
import './code.css';
import { say } from './say.ts';

type Look = 'list' | 'short' | 'easy';
/** `signs`: by clause, where a video in sign language is. */
type Props = { clauses: readonly Clause[]; look?: Look; signs?: Readonly<Record<string, string>> };

/** The clauses of a code. `short`: their first words; `easy`: one picture and one sentence a line, large. */
export const Clauses = ({ clauses, look = 'list', signs }: Props) => (
  <ol className={`clauses clauses-${look}`}>
    {clauses.map((clause) => (
      <li key={clause.id}>
        <ClausePicture starter={clause.starter} />
        <span className="clause-words">
          <Words text={clause.text} look={look} />
          {clause.today && <span className="code-note">{say('forToday')}</span>}
          <Signed address={signs?.[clause.id]} clause={clause} />
        </span>
      </li>
    ))}
  </ol>
);

/** The name of the site stands beside it, since somebody else has put the link here. */
const Signed = ({ address, clause: { text } }: { address: string | undefined; clause: Clause }) =>
  address === undefined || !address.startsWith('https://') ? null : (
    <span>
      <a href={address} target="_blank" rel="noreferrer" aria-label={say('signedLine', { text })}>
        {say('signed')}
      </a>{' '}
      <span className="code-note">{new URL(address).host}</span>
    </span>
  );

function Words({ text, look }: { text: string; look: Look }) {
  if (look === 'short') return <span>{firstWords(text)}</span>;
  if (look === 'list') return <span>{text}</span>;
  return sentences(text).map((sentence) => (
    <span key={sentence} className="clause-sentence">
      {sentence}
    </span>
  ));
}

const sentences = (text: string): string[] => text.match(/[^.!?]+[.!?]*\s*/g)?.map((each) => each.trim()) ?? [text];

/** As many as a latecomer takes in at a glance. */
const FIRST = 8;

function firstWords(text: string): string {
  const first = sentences(text)[0] ?? text;
  const words = first.split(' ');
  return words.length <= FIRST ? first : `${words.slice(0, FIRST).join(' ')} …`;
}
