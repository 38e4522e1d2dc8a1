import { describe, expect, test } from 'vitest';
import { FIRST_STAGE, nextStage, type Stage, type StageEvent } from './stage.ts';

const after = (...events: StageEvent[]): Stage => events.reduce(nextStage, FIRST_STAGE);
const come = (...ids: string[]): StageEvent => ({ type: 'activities', ids, occupied: false });
const comeWhileTyping = (...ids: string[]): StageEvent => ({ type: 'activities', ids, occupied: true });
const help: StageEvent = { type: 'go', tab: 'help' };
const now: StageEvent = { type: 'go', tab: 'now' };

describe('what a person has before them', () => {
  test('somebody who waits sees the newest at once, and no focus moves', () => {
    expect(after(come())).toMatchObject({ showing: null });
    expect(after(come(), come('a'))).toMatchObject({ showing: 'a', waiting: null, landings: 0 });
    expect(after(come('a'), come('a', 'b'))).toMatchObject({ showing: 'b', landings: 0 });
  });

  test('somebody who is in another place is told, and stays there', () => {
    expect(after(help, come('a'))).toMatchObject({ tab: 'help', showing: null, waiting: 'a' });
  });

  test('somebody who is typing or choosing keeps what they have', () => {
    expect(after(come('a'), comeWhileTyping('a', 'b'))).toMatchObject({ showing: 'a', waiting: 'b', landings: 0 });
  });

  test('the group going on twice is one piece of news: the newest', () => {
    expect(after(come('a'), comeWhileTyping('a', 'b'), comeWhileTyping('a', 'b', 'c'))).toMatchObject({ showing: 'a', waiting: 'c' });
  });

  test.each([{ type: 'go-to-it' } as const, now])('who goes to it lands on its heading', (go) => {
    const stage = after(help, come('a'), go);
    expect(stage).toMatchObject({ tab: 'now', showing: 'a', waiting: null });
    expect(stage.landings).toBe(after(help).landings + 1);
  });

  test('a view that says nothing new moves nothing', () => {
    const typing = after(come('a'), comeWhileTyping('a', 'b'));
    expect(nextStage(typing, come('a', 'b'))).toEqual(typing);
  });

  test('what is deleted goes, also from under somebody who was in the middle of it', () => {
    expect(after(come('a', 'b'), comeWhileTyping('a'))).toMatchObject({ showing: 'a', waiting: null });
    expect(after(come('a'), comeWhileTyping('a', 'b'), comeWhileTyping('a'))).toMatchObject({ showing: 'a', waiting: null });
    expect(after(come('a'), come())).toMatchObject({ showing: null });
    expect(after(come('a'), help, come())).toMatchObject({ tab: 'help', showing: null });
  });

  test('a facilitator who has opened something is taken to it', () => {
    const stage = after(come('a'), { type: 'opening' }, comeWhileTyping('a', 'b'));
    expect(stage).toMatchObject({ showing: 'b', waiting: null, landings: 1, expecting: false });
    expect(after(come('a'), { type: 'opening' }, come('a', 'b'), comeWhileTyping('a', 'b', 'c'))).toMatchObject({
      showing: 'b',
      waiting: 'c',
    });
  });
});
