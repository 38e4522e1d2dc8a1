import type { Care } from '../../server/wire.ts';
import '../code/code.css';
import { say } from '../code/say.ts';
import { Stack } from '../ui/stack.tsx';

/** What holds whatever the group agrees, and who helps. */
export const CareBlock = ({ care }: { care: Care | null }) => (
  <section className="code-box code-fixed">
    <Stack gap={2}>
      <h3>{say('fixed')}</h3>
      <p>{say('fixedLine')}</p>
      {care && care.name !== '' && <p>{say('helper', { name: care.name })}</p>}
      {care && care.during !== '' && <p>{say('during', { how: care.during })}</p>}
      {care && care.after !== '' && <p>{say('after', { how: care.after })}</p>}
      {care && care.emergency !== '' && <p>{say('emergency', { how: care.emergency })}</p>}
      <p>{say('duties')}</p>
      <p className="code-note">{say('fixedBody')}</p>
    </Stack>
  </section>
);
