import { LONGEST_NAME } from '../../../server/wire.ts';
import { Field } from '../../ui/field.tsx';
import { say } from './say.ts';

type Props = { isShown: boolean; who: string; setWho: (who: string) => void };

/** Of somebody who is added. It is sent only where names are to be seen. */
export const FirstName = ({ isShown, who, setWho }: Props) => (
  <Field
    label={say('firstName')}
    hint={say(isShown ? 'firstNameShown' : 'firstNameHere')}
    value={who}
    change={setWho}
    maxLength={LONGEST_NAME}
    autoComplete="off"
  />
);
