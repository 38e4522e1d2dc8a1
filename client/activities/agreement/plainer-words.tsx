import type { Edit } from '../../../server/code/wire.ts';
import { say } from '../../code/say.ts';
import { Button } from '../../ui/button.tsx';
import { Stack } from '../../ui/stack.tsx';

/** Small edits, on show for one session; anybody can object. */
export const PlainerWords = ({ edits, object }: { edits: readonly Edit[]; object: (edit: string) => void }) =>
  edits.length === 0 ? null : (
    <section>
      <Stack gap={3}>
        <h3>{say('edits')}</h3>
        <p>{say('editsBody')}</p>
        <ul className="code-lines">
          {edits.map(({ id, from, to, objected }) => (
            <li key={id} className="code-box">
              <Stack gap={2}>
                <p className="code-note">{say('editFrom', { text: from })}</p>
                <p>{say('editTo', { text: to })}</p>
                {objected ? <p className="code-note">{say('objected')}</p> : <Button onClick={() => object(id)}>{say('object')}</Button>}
              </Stack>
            </li>
          ))}
        </ul>
      </Stack>
    </section>
  );
