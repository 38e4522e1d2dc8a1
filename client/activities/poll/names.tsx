import type { Paper } from './paper.ts';
import './poll.css';
import { listed } from './paper.ts';
import { say } from './say.ts';

/** Who chose what, in polls with names. */
export function Names({ paper: { answers, names } }: { paper: Paper }) {
  if (names === null) return null;
  const chosen = answers.flatMap(({ key, label }, at) => (names[at]?.length ? [{ key, label, names: names[at] }] : []));
  if (chosen.length === 0) return null;
  return (
    <dl className="poll-names">
      {chosen.map(({ key, label, names: theirs }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>{listed(theirs.map((name) => (name === '' ? say('noName') : name)))}</dd>
        </div>
      ))}
    </dl>
  );
}
