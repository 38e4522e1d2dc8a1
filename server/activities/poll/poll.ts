import { refuse, Refusal } from '../../lib/refusal.ts';
import { ANSWER, type Audience, type Kind, type State } from '../kind.ts';
import { begin, checkedFirst, due, mayClose, whenDue } from './closing.ts';
import { formName, formOf } from './forms.ts';
import { parseChange, parseMove, parseSetup } from './parse.ts';
import { report } from './report.ts';
import { AGREEMENT_CHECK, keepWorks } from '../../code/keepsakes.ts';
import { settingsIn } from '../../code/settings.ts';
import { keeps, keptIn } from './kept.ts';
import { BY_PHONE, OTHERS, othersIn } from './others.ts';
import { afterwards, answersIn, decide, MORE_TIME, namesOf, tally, withLine, withoutHidden } from './rules.ts';
import type { PollOutcome, PollWire } from './wire.ts';

export const poll: Kind<PollWire> = {
  parseSetup,
  parseMove,
  level: ({ level }) => level,
  // Three people in a room are not private, whatever is promised; and all polls reach the whole session.
  mayOpen: ({ level }, { inRoom }) => (inRoom && level === 'private' ? refuse('in-a-room') : null),
  begin,
  decide,
  mayClose,
  checkedFirst,
  due,
  whenDue,
  tally,

  // Field by field: whatever else lies in a stored setup, now or one day, does not travel by accident.
  common({ setup, stage, phase, answered, count, responses, outcome, series }, audience) {
    const { preset, question, answers, ordered, level, threshold, hold, keep = false, minutes, again, since, purpose } = setup;
    const isOver = phase === 'closed' || phase === 'shown';
    const { results } = settingsIn(series);
    const held = hold || results === 'facilitators'; // the group has agreed that they look first
    const live = phase === 'open' && level !== 'private' && !(audience === 'facilitators' ? hold : held);
    const choices = () => answersIn(responses(ANSWER)).map(({ choice }) => choice);
    return {
      preset,
      form: formName(setup),
      question,
      answers,
      ordered,
      level,
      threshold,
      hold: held,
      keep,
      ...(audience === 'facilitators' && { purpose, ...(results && { results }) }),
      ...(audience === 'facilitators' && phase === 'open' && { byPhone: count(BY_PHONE), moreTime: count(MORE_TIME) }),
      ...(minutes !== undefined && { minutes }),
      ...(again && { again }),
      ...(since !== undefined && { since }),
      ...(phase === 'open' && stage.closesAt !== undefined && { closesAt: stage.closesAt }),
      answered: isOver && outcome ? outcome.answered : answered,
      counts: live ? formOf(setup).counts(choices(), setup) : null,
      names: level === 'named' && (live || mayRead(phase, audience)) ? namesOf(responses(ANSWER), setup) : null,
      outcome: mayRead(phase, audience) ? seenBy(audience, outcome) : null,
    };
  },

  mine({ phase }, { own }) {
    const [answer, moreTime, others] = [own(ANSWER), own(MORE_TIME), own(OTHERS)];
    const seq = Math.max(answer.seq, moreTime.seq, others.seq);
    if (phase !== 'open') return { choice: null, seq };
    const added = othersIn(others.body);
    return {
      choice: answer.body && 'choice' in answer.body ? answer.body.choice : null,
      seq,
      ...(answer.seq < seq && { choiceSeq: answer.seq }),
      ...(moreTime.body && 'needsTime' in moreTime.body && { moreTime: true }),
      ...(added.length > 0 && { others: added }),
    };
  },

  keeps,
  shelf: (series) => ({ kept: keptIn(series) }),

  revise(outcome, input) {
    const change = parseChange(input);
    return change instanceof Refusal ? change : withLine(outcome, change);
  },

  // How the group's agreement works for people is of use to it in later sessions too.
  leaves: (outcome, { setup }) => (setup.preset === AGREEMENT_CHECK && outcome.show === 'parts' ? [keepWorks(notReallyIn(outcome))] : []),

  afterwards,
  report,
};

/** Facilitators see what they have taken out, so that they can put it back. */
const seenBy = (audience: Audience, outcome: PollOutcome | null): PollOutcome | null =>
  audience === 'facilitators' || outcome === null ? outcome : withoutHidden(outcome);

function mayRead(phase: State<PollWire>['phase'], audience: Audience): boolean {
  switch (phase) {
    case 'open':
    case 'closing':
    case 'lost':
      return false;
    case 'closed':
      return audience === 'facilitators';
    case 'shown':
      return true;
  }
}

/** How many said "Not really", as far as that may be known. */
const notReallyIn = ({ parts }: Extract<PollOutcome, { show: 'parts' }>): number =>
  parts.find(({ answers }) => answers.length === 1 && answers[0] === 'not-really')?.count ?? 0;
