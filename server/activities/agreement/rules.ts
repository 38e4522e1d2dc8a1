import { changeKey, changesIn, clausesIn, dayOf, editKey, editsIn, keepSign, lineKey, linesIn, versionsIn } from '../../code/keepsakes.ts';
import type { Change, Edit } from '../../code/wire.ts';
import { refuse, type Refusal } from '../../lib/refusal.ts';
import type { Effect, Moment, Present } from '../kind.ts';
import { MOST_CHANGES, MOST_REPORTS, type AgreementMove, type AgreementWire } from './wire.ts';

type At = Moment<AgreementWire>;
type Decided = Effect<AgreementWire>[] | Refusal;
type Do<D extends AgreementMove['do']> = Extract<AgreementMove, { do: D }>;

export function decide(move: AgreementMove, at: At): Decided {
  switch (move.do) {
    case 'read':
      return read(move, at);
    case 'change':
      return change(move, at);
    case 'object':
      return object(move.edit, at);
    case 'not-kept':
      return notKept(move, at);
    case 'pick':
      return pick(move, at);
    case 'answer':
      return at.mayFacilitate ?? answer(move, at);
    case 'edit':
      return at.mayFacilitate ?? edit(move, at);
    case 'sign':
      return at.mayFacilitate ?? sign(move, at);
    case 'leave-out':
      return at.mayFacilitate ?? leaveOut(move.line, at);
    case 'reminded':
      return at.mayFacilitate ?? [{ do: 'share', key: move.report, body: null }];
    case 'ask':
      return at.mayFacilitate ?? [{ do: 'stage', stage: { ask: move.ask } }];
  }
}

const isClause = (id: string, { series }: At): boolean => clausesIn(series).some((clause) => clause.id === id);

/** That it is on somebody's screen does not undo what they have said to it. */
function read({ version, says }: Do<'read'>, { own, series }: At): Decided {
  if (versionsIn(series)[0]?.number !== version) return refuse('no-longer-there');
  const before = own('read');
  if (says === 'here' && before && 'version' in before && before.version === version) return [];
  return [{ do: 'put', slot: 'read', body: { version, says } }];
}

/** Under no name, and with the day alone. It stays until it is answered. */
function change({ about, text, out }: Do<'change'>, at: At): Decided {
  if (about !== null && !isClause(about, at)) return refuse('no-longer-there');
  if (changesIn(at.series).filter((each) => each.answer === null).length >= MOST_CHANGES) return refuse('enough');
  const id = at.id();
  const body: Change = { id, about, text, out: out && about !== null, on: dayOf(at.now), answer: null };
  return [{ do: 'keep', key: changeKey(id), body }];
}

/** What was answered once stays answered so: nobody can make it look different later. */
function answer({ change: id, changed, because }: Do<'answer'>, { series, now }: At): Decided {
  const asked = changesIn(series).find((each) => each.id === id);
  if (!asked) return refuse('no-longer-there');
  if (asked.answer !== null) return [];
  const body: Change = { ...asked, answer: { changed, because, on: dayOf(now) } };
  return [{ do: 'keep', key: changeKey(id), body }];
}

function edit({ clause, text }: Do<'edit'>, at: At): Decided {
  const from = clausesIn(at.series).find(({ id }) => id === clause)?.text;
  if (from === undefined) return refuse('no-longer-there');
  if (from === text || editsIn(at.series).some((each) => each.clause === clause)) return [];
  const body: Edit = { id: at.id(), clause, from, to: text, objected: false };
  return [{ do: 'keep', key: editKey(body.id), body }];
}

function sign({ clause, address }: Do<'sign'>, { series }: At): Decided {
  const text = clausesIn(series).find(({ id }) => id === clause)?.text;
  if (text === undefined) return refuse('no-longer-there');
  return [{ do: 'keep', ...keepSign(clause, address === null ? null : { clause, text, address }) }];
}

/** One objection is enough; the words can still be talked over as a change. */
function object(id: string, { series }: At): Decided {
  const found = editsIn(series).find((each) => each.id === id);
  return found ? [{ do: 'keep', key: editKey(id), body: { ...found, objected: true } }] : refuse('no-longer-there');
}

function notKept({ clause, text, named }: Do<'not-kept'>, at: At): Decided {
  if (clause !== null && !isClause(clause, at)) return refuse('no-longer-there');
  if (at.shared.size >= MOST_REPORTS) return refuse('enough');
  const name = named ? (at.someone(at.person.id)?.name ?? null) : null;
  return [{ do: 'share', key: at.id(), body: { clause, text, name } }];
}

function pick({ ask, clause }: Do<'pick'>, at: At): Decided {
  if (at.stage.ask !== ask) return refuse('not-open');
  if (clause === null) return [{ do: 'drop', slot: ask }];
  return isClause(clause, at) ? [{ do: 'put', slot: ask, body: { clause } }] : refuse('no-longer-there');
}

/** A change that somebody asked for is not left out by this: it has to be answered. */
function leaveOut(id: string, { series }: At): Decided {
  const line = linesIn(series).find(([each]) => each === id)?.[1];
  return line ? [{ do: 'keep', key: lineKey(id), body: { ...line, left: true } }] : refuse('no-longer-there');
}

/** What they have reported with their name. Where others here have the same name, the name alone goes: the words may be theirs. */
export function forget({ id, name }: Pick<Present, 'id' | 'name'>, { shared, everyone }: Pick<At, 'shared' | 'everyone'>): Done {
  const isShared = everyone().some((other) => other.id !== id && other.name === name);
  const theirs = [...shared].filter(([, report]) => name !== null && report.name === name);
  return theirs.map(([key, report]) => ({ do: 'share', key, body: isShared ? { ...report, name: null } : null }));
}

type Done = Extract<Effect<AgreementWire>, { do: 'share' }>[];
