import { codeIn, hasCode, versionsIn } from '../../code/keepsakes.ts';
import { settingsIn } from '../../code/settings.ts';
import { SHOWN_FROM, SMALLEST_PART } from '../../code/wire.ts';
import type { Audience, Kind, State } from '../kind.ts';
import { parseMove, parseSetup } from './parse.ts';
import { report } from './report.ts';
import { decide, forget } from './rules.ts';
import type { AgreementWire, Ask } from './wire.ts';

/** The code as it stands, at hand for everybody through the whole session: to read, to question, to change. */
export const agreement: Kind<AgreementWire> = {
  parseSetup,
  parseMove,
  level: () => 'counted',
  stands: (series) => (hasCode(series) ? { stands: true } : null),
  begin: () => ({ ask: null }),
  decide,
  forget,
  tally: (_responses, { series }) => ({ version: versionsIn(series)[0] ?? null }),
  common,

  mine({ phase, stage }, { own }) {
    const isOpen = phase === 'open';
    const [said, talk, well] = [own('read'), own('talk'), own('well')];
    const read = isOpen ? said.body : null;
    const picked = isOpen && stage.ask ? { talk, well }[stage.ask].body : null;
    return {
      read: read && 'version' in read ? { version: read.version, says: read.says } : null,
      picked: picked && 'clause' in picked ? picked.clause : null,
      seq: Math.max(said.seq, talk.seq, well.seq),
    };
  },

  report,
};

function common(state: State<AgreementWire>, audience: Audience): AgreementWire['common'] {
  const { stage, series, shared, phase, count } = state;
  const { version, versions, changes, edits, signs, parked, sessions, notReally } = codeIn(series);
  const ask = phase === 'open' ? (stage.ask ?? null) : null;
  return {
    version,
    versions,
    changes,
    edits,
    signs,
    sets: settingsIn(series),
    parked,
    sessions,
    notReally,
    answered: 0,
    ask,
    picks: ask && picksOf(ask, state),
    picked: ask === null ? 0 : count(ask),
    readers: readersOf(state, version?.number ?? 0),
    reports:
      audience === 'facilitators' && phase === 'open'
        ? [...shared].map(([id, { clause, text, name }]) => ({ id, clause, text, name }))
        : null,
  };
}

/** Which clauses people have picked: only once enough have, and none that 1 or 2 have. */
function picksOf(ask: Ask, { responses, count }: State<AgreementWire>): AgreementWire['common']['picks'] {
  if (count(ask) < SHOWN_FROM.words) return null;
  const counts = new Map<string, number>();
  for (const response of responses(ask)) if ('clause' in response) counts.set(response.clause, (counts.get(response.clause) ?? 0) + 1);
  const big = [...counts].filter(([, each]) => each >= SMALLEST_PART).map(([clause, each]) => ({ clause, count: each }));
  return big.toSorted((a, b) => b.count - a.count || (a.clause < b.clause ? -1 : 1));
}

function readersOf({ responses, phase }: State<AgreementWire>, version: number): AgreementWire['common']['readers'] {
  const theirs =
    phase === 'open' ? responses('read').flatMap((each) => ('version' in each && each.version === version ? [each.says] : [])) : [];
  const few = (says: string) => {
    const those = theirs.filter((each) => each === says).length;
    return those > 0 && those < SMALLEST_PART ? ('some' as const) : those;
  };
  return { came: theirs.length, read: theirs.filter((says) => says !== 'here').length, question: few('question'), worry: few('worry') };
}
