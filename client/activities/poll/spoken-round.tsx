import { sayDesk } from './say-desk.ts';

/** What to say when a question is asked out loud. The panel keeps nothing of it. */
export const SpokenRound = ({ question }: { question: string }) => (
  <ol className="poll-script">
    <li>{sayDesk('scriptAsk', { question })}</li>
    <li>{sayDesk('scriptShare')}</li>
    <li>{sayDesk('scriptWait')}</li>
    <li>{sayDesk('scriptThank')}</li>
  </ol>
);
