import { expect, test } from 'vitest';
import { STARTERS } from '../../server/code/starters/wire.ts';
import { does, finish, opens, sees, WHOLE_CHECK } from '../support/group.ts';
import { startHouse } from '../support/house.ts';

const PATIENCE_MS = 120_000;
const PEOPLE = 120;

test(
  `${PEOPLE} people suggest and check at the same moment, and nothing is lost, doubled or shown too early`,
  { timeout: PATIENCE_MS },
  async () => {
    const house = await startHouse({ NETWORK_REQUESTS_PER_MINUTE: '100000' });
    const ana = await house.join('Ana', { role: 'host' });
    const crowd = await house.crowd(PEOPLE);
    await opens(ana, 'conduct', { short: false }, crowd);
    await does(ana, 'conduct', { do: 'go', step: 'suggest' });

    const starter = STARTERS[3]!;
    const own = (at: number) => `Something that number ${at} needs.`;
    await Promise.all(
      crowd.flatMap((person, at) => [
        does(person, 'conduct', { do: 'suggest', text: own(at), starter: null }),
        does(person, 'conduct', { do: 'suggest', text: starter.text, starter: starter.key }),
      ]),
    );
    await Promise.all([ana, ...crowd].map((person) => sees(person, 'conduct', ({ common }) => common.written === PEOPLE + 1)));
    // Until the group looks at them together, nobody has been sent what another one wrote.
    for (const [at, person] of crowd.entries()) {
      const heard = person.heard.match(/Something that number \d+ needs/g) ?? [];
      expect(new Set(heard)).toEqual(new Set([own(at).slice(0, -1)]));
    }
    expect(ana.heard).not.toContain('Something that number');

    await does(ana, 'conduct', { do: 'go', step: 'talk' });
    const all = [...crowd.map((_person, at) => own(at)), starter.text].toSorted();
    for (const person of [ana, ...crowd]) {
      const { common } = await sees(person, 'conduct', ({ common: { lines } }) => lines !== null);
      expect(common.lines!.map(({ text }) => text).toSorted()).toEqual(all);
    }
    // 120 lines are no code: they take up three of them.
    const { common } = await sees(ana, 'conduct');
    const taken = [starter.text, own(0), own(1)];
    const only = common.lines!.filter(({ text }) => taken.includes(text)).map(({ id }) => id);
    await does(ana, 'conduct', { do: 'finish' });

    await opens(ana, 'check', { ...WHOLE_CHECK, only }, crowd);
    await Promise.all(
      crowd.map(async (person, at) => {
        const { common: asked } = await sees(person, 'check');
        const stance = at < 90 ? ('agree' as const) : ('disagree' as const);
        return asked.items.map(({ id }) => does(person, 'check', { do: 'say', item: id, stance, why: null, told: 'nobody' }));
      }),
    ).then((pressed) => Promise.all(pressed.flat()));
    await sees(ana, 'check', ({ common: { answers } }) => Object.values(answers).every((count) => count === PEOPLE));
    expect(await finish(ana)).toEqual({ [starter.text]: 'adopted', [own(0)]: 'adopted', [own(1)]: 'adopted' });
    const { common: closed } = await sees(crowd[0]!, 'check', ({ common: { outcome } }) => outcome !== null);
    for (const { shown } of closed.outcome!.results)
      expect(shown).toEqual({ in: 'counts', counts: { agree: 90, live: 0, aside: 0, disagree: 30, block: 0 } });
  },
);
