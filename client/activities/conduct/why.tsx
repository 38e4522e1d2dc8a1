import { say as sayCode } from '../../code/say.ts';
import { say } from './say.ts';

/** What the code is for, and what is fixed. */
export const Why = ({ short }: { short: boolean }) => (
  <>
    <p>{say('why1')}</p>
    <p>{say('why2')}</p>
    <p>{say('why3')}</p>
    {short && <p>{say('short')}</p>}
    <div className="code-box code-fixed">
      <p>{sayCode('fixedLine')}</p>
      <p className="code-note">{sayCode('fixedBody')}</p>
    </div>
  </>
);
