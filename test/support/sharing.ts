import type { CommonGroundCommon, CommonGroundDesk, CommonGroundMine, MyGroup } from '../../server/activities/common-ground/seen/wire.ts';
import type { CommonGroundChoice, Move, Step } from '../../server/activities/common-ground/wire.ts';
import type { Frame, RefusalCode } from '../../server/wire.ts';
import type { Someone } from './someone.ts';

/** An icebreaker over the wire: what people do in it, and what is then on their screens. */
export class Sharing {
  readonly id: string;
  readonly host: Someone;

  private constructor(host: Someone, id: string) {
    this.host = host;
    this.id = id;
  }

  static async open(host: Someone, choice: CommonGroundChoice): Promise<Sharing> {
    await host.does({ type: 'open', kind: 'common-ground', setup: choice });
    const isIt = (view: Frame) => Object.values(view.activities ?? {}).find((slice) => slice?.kind === 'common-ground');
    const view = await host.until((now) => isIt(now) !== undefined);
    return new Sharing(host, isIt(view)?.id ?? '');
  }

  async tries(person: Someone, move: Move): Promise<RefusalCode | 'done'> {
    const answer = await person.move(this.id, move);
    return answer.ok ? 'done' : answer.why;
  }

  async does(person: Someone, move: Move): Promise<void> {
    const answer = await this.tries(person, move);
    if (answer !== 'done') throw new Error(`${person.name} may not ${move.do}: ${answer}`);
  }

  /** Deals, and goes on until the groups are open. */
  async opensGroups(people: readonly Someone[]): Promise<void> {
    while (this.common(this.host).step !== 'rooms') {
      const { step } = this.common(this.host);
      if (step !== 'groups') await this.does(this.host, { do: 'deal' });
      await this.does(this.host, { do: 'next', from: step });
      await this.host.until((view) => commonIn(view, this.id)?.step !== step);
    }
    for (const person of people)
      await person.until((view) => (mineIn(view, this.id)?.group ?? null) !== null && commonIn(view, this.id)?.step === 'rooms');
  }

  async goes(from: Step, people: readonly Someone[]): Promise<void> {
    await this.does(this.host, { do: 'next', from });
    for (const person of [this.host, ...people]) await person.until((view) => commonIn(view, this.id)?.step !== from);
  }

  common(person: Someone): CommonGroundCommon {
    return must(commonIn(person.view, this.id));
  }

  get desk(): CommonGroundDesk {
    return must(this.common(this.host).desk);
  }

  mine(person: Someone): CommonGroundMine {
    return must(mineIn(person.view, this.id));
  }

  group(person: Someone): MyGroup {
    return must(this.mine(person).group);
  }

  /** Waits until it is so on somebody's screen. */
  async until(person: Someone, is: (mine: CommonGroundMine, common: CommonGroundCommon) => boolean): Promise<void> {
    await person.until((view) => {
      const [mine, common] = [mineIn(view, this.id), commonIn(view, this.id)];
      return mine !== null && common !== null && is(mine, common);
    });
  }
}

function must<T>(thing: T | null | undefined): T {
  if (thing === null || thing === undefined) throw new Error('It is not on the screen.');
  return thing;
}

const commonIn = (view: Frame, id: string): CommonGroundCommon | null => {
  const slice = view.activities?.[id];
  return slice?.kind === 'common-ground' ? slice.common : null;
};
const mineIn = (view: Frame, id: string): CommonGroundMine | null => (view.mine?.[id] as CommonGroundMine | undefined) ?? null;
