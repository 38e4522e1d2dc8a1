import type { CommonGroundDesk } from '../../../server/activities/common-ground/seen/wire.ts';
import type { Dealt } from '../../rooms/runs.ts';
import type { SliceOf } from '../kind.ts';
import { groupName } from './group-list.tsx';
import { say } from './say.ts';

/** The groups that are to have a room in Zoom, and who of their people is who there. */
export const dealtIn = ({ id, common }: Pick<SliceOf<'common-ground'>, 'id' | 'common'>, { groups, toPlace }: CommonGroundDesk): Dealt => ({
  activityId: id,
  round: common.round,
  people: toPlace,
  groups: groups
    .filter(({ is }) => is === 'room')
    .map((group) => ({
      id: group.key,
      name: groupName(group),
      members: group.people.map((person) => ({ id: person.id, name: person.name ?? say('nameless') })),
    })),
});
