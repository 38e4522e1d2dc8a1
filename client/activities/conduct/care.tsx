import { HANDLE_WITH_CARE, NOTES } from '../../../server/code/notes/wire.ts';
import { STARTERS } from '../../../server/code/starters/wire.ts';
import { sayDesk } from '../../code/say-desk.ts';
import { Disclosure } from '../../ui/disclosure.tsx';

/** Help for facilitators: what each idea is for, the care it needs, and the lines that we do not offer. */
export const Care = () => (
  <>
    <Disclosure summary={sayDesk('notes')}>
      <dl className="code-lines">
        {STARTERS.map(({ key, text }) => (
          <div key={key}>
            <dt>
              <strong>{text}</strong>
            </dt>
            <dd>
              {NOTES[key]?.for} {NOTES[key]?.care}
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
    <Disclosure summary={sayDesk('care')}>
      <p>{sayDesk('careBody')}</p>
      <dl className="code-lines">
        {HANDLE_WITH_CARE.map(({ line, why }) => (
          <div key={line}>
            <dt>
              <strong>{line}</strong>
            </dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  </>
);
