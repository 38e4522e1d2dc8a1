import type { MyGroup } from '../../../server/activities/common-ground/seen/wire.ts';
import { say, sayNames } from './say.ts';

/** "You will be with Amina and Ben." */
export function withWhom({ is, people }: MyGroup): string {
  const others = people.filter(({ me }) => !me).map(({ name }) => name);
  return is === 'alone' || others.length === 0 ? say('onYourOwn') : say('withThem', { names: sayNames(others) });
}
