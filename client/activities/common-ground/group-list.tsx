import type { DeskGroup } from '../../../server/activities/common-ground/seen/wire.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { sayNames } from './say.ts';
import { sayDesk } from './say-desk.ts';

/** "Group 7", "Main room". */
export const groupName = ({ is, number }: Pick<DeskGroup, 'is' | 'number'>): string => sayDesk('groupName', { is, number });

export const GroupList = ({ groups }: { groups: DeskGroup[] }) => (
  <Disclosure summary={sayDesk('whoIsWhere')}>
    <ul className="share-said">
      {groups.map((group) => (
        <li key={group.key} className="share-line">
          <strong>{groupName(group)}</strong>
          {sayNames(group.people.map(({ name }) => name))}
        </li>
      ))}
    </ul>
  </Disclosure>
);
