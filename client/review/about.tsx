import type { SessionReport } from '../../server/review/wire.ts';
import { saysNothing } from './write-up/form.ts';
import { dateOf } from './dates.ts';
import { say } from './say.ts';

/** What this page holds, who can see it and until when: it goes with the page when it is printed. */
export const About = ({ session: { linkUntil, written } }: { session: SessionReport }) => (
  <section className="review-about" aria-labelledby="about">
    <h2 id="about">{say('about')}</h2>
    <dl>
      <dt>{say('whatIsIn')}</dt>
      <dd>
        {say('whatIsInBody')} {!saysNothing(written) && `${say('whatIsWritten')} `}
        {say('smallNumbers')}
      </dd>
      <dt>{say('whoSees')}</dt>
      <dd>
        {say('whoSeesBody')} {linkUntil !== null && say('linkUntil', { date: dateOf(linkUntil) })}
      </dd>
      <dt>{say('howDeleted')}</dt>
      <dd>{say('howDeletedBody')}</dd>
    </dl>
  </section>
);
