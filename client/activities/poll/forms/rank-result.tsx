import type { Place } from '../../../../server/activities/poll/wire.ts';
import { labelOf, type Paper } from '../paper.ts';
import { say } from '../say.ts';
import './rank.css';

/** The order of the whole, as a table: bars would say how far apart the places are, which nobody can know. */
export function Places({ paper, places, caption }: { paper: Paper; places: Place[]; caption: string }) {
  const counted = places.every(({ first }) => first !== undefined);
  return (
    <table className="rank-places">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('place')}</th>
          <th scope="col">{say('answer')}</th>
          {counted && <th scope="col">{say('putFirst')}</th>}
        </tr>
      </thead>
      <tbody>
        {places.map(({ answer, place, first }) => (
          <tr key={answer}>
            <td className="rank-place">{place}</td>
            <th scope="row">{labelOf(paper, answer)}</th>
            {counted && <td>{first}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
