import { LANGUAGES } from '../../../server/activities/common-ground/wire.ts';
import { SelectOne } from '../../ui/select-one.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { languages } from './languages.ts';
import type { GroupProps } from './parts.ts';
import { say } from './say.ts';

const ENGLISH = 'en';

/** Any language is welcome on the wall. Said once, the line is read in it, on screens and aloud. */
export const LineLanguage = ({ group, move }: Pick<GroupProps, 'group' | 'move'>) => (
  <Disclosure summary={say('otherLanguage')}>
    <SelectOne
      label={say('lineLanguage')}
      value={group.lang ?? ENGLISH}
      options={[{ key: ENGLISH, label: 'English' }, ...languages()]}
      choose={(key) => move({ do: 'lang', lang: LANGUAGES.find((language) => language === key) ?? null })}
    />
  </Disclosure>
);
