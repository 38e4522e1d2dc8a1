import type { ZoomRoom } from '../zoom/rooms-shape.ts';
import { answered, isOpen, withRooms } from './answered.ts';
import { placedOne, placing } from './placing.ts';
import { to, type Ask, type Found, type Run, type RunEvent, type Working } from './run.ts';
import { wanted } from './wanted.ts';

/** The run after something happened. What does not fit the step changes nothing. */
export function nextRun(run: Run, event: RunEvent): Run {
  const { step } = run;
  switch (event.type) {
    case 'answered':
      return isExpected(run, event.to) ? answered(run, event.outcome) : lateAnswer(run, event);
    case 'replace':
      return step.at === 'asking' ? replaced(run, step.found) : run;
    case 'use':
      return step.at === 'asking' && step.found.same ? to({ ...run, opened: step.found.open }, { at: 'setting' }) : run;
    case 'open':
      return step.at === 'ready' ? to(run, { at: 'opening' }) : run;
    case 'more':
      return more(run, event.places);
    case 'close':
      // Rooms may have been opened by hand: whether they are, Zoom knows best.
      return wanted(run) === null && step.at !== 'closed' ? to(run, { at: 'closing', next: 'closed' }) : run;
    case 'stop':
      return stopped(run);
    case 'again':
      return step.at === 'stopped' || step.at === 'refused' ? again(run, step.during) : run;
  }
}

/** An answer can come after a stop, and even after going on from it. */
function isExpected(run: Run, asked: Ask): boolean {
  const now = wanted(run)?.ask;
  return now?.ask === asked.ask && (now.ask !== 'place' || (asked.ask === 'place' && now.participant === asked.participant));
}

/** Rooms that are deleted take with them whoever was placed. */
function replaced(run: Run, { open, rooms }: Found): Run {
  const anew = { ...run, ids: [], placed: 0, places: false, there: new Set<string>(), inARow: 0, left: run.plan.left };
  return to(anew, open || rooms === null ? { at: 'closing', next: 'making' } : { at: 'making' });
}

function more(run: Run, places: Run['plan']['places']): Run {
  if (run.step.at !== 'open' && run.step.at !== 'ready') return run;
  const late = new Set(places.map(({ personId }) => personId));
  const plan = { ...run.plan, places: [...run.plan.places, ...places] };
  return placing({ ...run, plan, left: run.left.filter(({ personId }) => !late.has(personId)) });
}

function stopped(run: Run): Run {
  const { at } = run.step;
  switch (at) {
    case 'looking':
    case 'closing':
    case 'making':
    case 'finding':
    case 'setting':
    case 'placing':
    case 'opening':
      return to(run, { at: 'stopped', during: at });
    case 'asking':
      return to(run, { at: 'stopped', during: 'looking' });
    case 'ready':
      return to(run, { at: 'stopped', during: 'placing' });
    case 'open':
    case 'closed':
    case 'stopped':
    case 'refused':
      return run;
  }
}

/** What is no longer waited for was done all the same, and is remembered. */
function lateAnswer(run: Run, { to: ask, outcome }: Extract<RunEvent, { type: 'answered' }>): Run {
  if (!outcome.ok) return run;
  switch (ask.ask) {
    case 'create':
      return withRooms(run, outcome.value as ZoomRoom[]) ?? run;
    case 'place':
      return run.plan.places[run.placed]?.participant === ask.participant ? placedOne(run) : run;
    case 'open':
      return isOpen(run);
    case 'close':
      return { ...run, opened: false };
    case 'list':
    case 'settle':
      return run;
  }
}

function again(run: Run, during: Working): Run {
  const fresh = { ...run, inARow: 0 };
  const standing = run.ids.length > 0;
  switch (during) {
    case 'closing':
      return to(fresh, run.opened ? { at: 'closing', next: 'closed' } : { at: 'looking' });
    case 'looking':
    case 'making':
    case 'finding':
      return to(fresh, standing ? { at: 'setting' } : { at: 'looking' });
    case 'setting':
      return to(fresh, { at: 'setting' });
    case 'placing':
      return placing(fresh);
    case 'opening':
      return to(fresh, { at: 'opening' });
  }
}
