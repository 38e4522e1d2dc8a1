import { settingsIn } from '../../code/settings.ts';
import type { Audience, Kind, State } from '../kind.ts';
import { partOf } from './clock.ts';
import { decide } from './decide.ts';
import { deskFor } from './desk.ts';
import { forget } from './forget.ts';
import { groupsWithSomebody, meetsIn, rowOf, wallOf, type W } from './held.ts';
import { mineFor } from './mine.ts';
import { afterwards, revise, tally, withoutHidden } from './outcome.ts';
import { report } from './report.ts';
import { parseMove, parseSetup } from './parse.ts';
import { FIRST_STAGE, seedFrom } from './steps.ts';
import { wallFor } from './wall.ts';
import { due, whenDue } from './watch.ts';
import type { CommonGroundOutcome } from './seen/wire.ts';
import { MINUTES, type CommonGroundWire } from './wire.ts';

/** Small groups look for one exact thing that all of them share; then everybody reads what was found. */
export const commonGround: Kind<CommonGroundWire> = {
  parseSetup,
  parseMove,
  // Sealed, and gone at closing. What is counted while it is open is how many said "me too".
  level: () => 'counted',
  begin: (setup, { seed }) => ({ ...FIRST_STAGE, seed: seedFrom(seed), minutes: setup.minutes ?? MINUTES.least }),
  decide,
  due,
  whenDue,
  forget,
  tally,
  revise,
  afterwards,
  report,

  common(state, audience) {
    const { setup, stage, phase, responses, outcome } = state;
    const { deck, size, warmUp, nudges, keepWall } = setup;
    const isOver = phase !== 'open';
    const { step, round, minutes, left, stuck } = stage;
    const seen = mayRead(phase, audience) ? outcome : null;
    return {
      ...{
        deck,
        size,
        warmUp,
        nudges: nudges && settingsIn(state.series).nudges !== 'off',
        keepWall,
        rooms: meetsIn(state),
        step,
        round,
        minutes,
        left,
        stuck,
      },
      part: partOf(stage),
      groups: isOver ? (outcome?.groups ?? 0) : groupsWithSomebody(state),
      answered: isOver && outcome ? outcome.found : answeredIn(state),
      wall: isOver ? null : wallFor(state, responses),
      outcome: seen && seenBy(audience, seen),
      ...(audience === 'facilitators' && !isOver && { desk: deskFor(state) }),
    };
  },

  mine: mineFor,
};

/** Groups that have a line, or have said that they found none. */
const answeredIn = (state: State<W>): number => {
  const none = state.stage.groups.filter(({ key }) => rowOf(state, key)?.none === true);
  return wallOf(state).length + none.length;
};

const mayRead = (phase: State<W>['phase'], audience: Audience): boolean =>
  phase === 'shown' || (phase === 'closed' && audience === 'facilitators');

/** Facilitators see what they have taken out, so that they can put it back. */
const seenBy = (audience: Audience, outcome: CommonGroundOutcome): CommonGroundOutcome =>
  audience === 'facilitators' ? outcome : withoutHidden(outcome);
