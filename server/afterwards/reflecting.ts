import type { Clock } from '../lib/clock.ts';
import { hmac, secretHash, type Ids } from '../lib/keyed.ts';
import { Refusal, refuse } from '../lib/refusal.ts';
import type { Words } from '../store/afterwards.ts';
import type { Store } from '../store/store.ts';
import { parseWords } from './parse.ts';
import { parseReflection } from './survey/parse.ts';
import { reflectionOf, sealedParts, SLOTS_OF_ONE } from './survey/tally.ts';
import { MOST_WORDS, type About, type MyWords, type ReflectPage } from './wire.ts';

export type ReflectTools = { store: Store; clock: Clock; ids: Ids; idKey: Buffer };

/** Somebody behind a survey's link. `seat`: a secret that their device made and keeps; nobody has an account here. */
export type Reflecting = { meetingId: string; seat: string };

/** Which session a link is about. */
export async function reflectingAt(link: { secret: string; seat: string }, { store }: ReflectTools): Promise<Reflecting | Refusal> {
  const meetingId = await store.afterwards.surveyBySecret(secretHash(link.secret));
  return meetingId === null ? refuse('no-such-code') : { meetingId, seat: link.seat };
}

export async function reflectPage(who: Reflecting, tools: ReflectTools): Promise<ReflectPage | Refusal> {
  const { afterwards } = tools.store;
  const facts = await tools.store.facts(who.meetingId);
  const survey = await afterwards.survey(who.meetingId);
  if (!facts || !survey) return refuse('no-such-code');
  const mine = await afterwards.ownSurvey(who.meetingId, ballotName(who, tools), SLOTS_OF_ONE);
  const words = (await ownWords(who, tools)).map(asTheirs);
  const isOpen = survey.phase === 'open' && survey.closesAt > tools.clock();
  const { title, startedAt } = facts.meeting;
  return {
    ok: true,
    session: { title, startedAt },
    survey: isOpen ? 'open' : 'over',
    closesAt: survey.closesAt,
    mine: reflectionOf(mine),
    words,
  };
}

export async function answerSurvey(who: Reflecting, input: unknown, tools: ReflectTools): Promise<object | Refusal> {
  const reflection = parseReflection(input);
  if (reflection instanceof Refusal) return reflection;
  const { store, clock } = tools;
  const kept = await store.afterwards.answerSurvey(who.meetingId, ballotName(who, tools), sealedParts(reflection), clock());
  return kept ? {} : refuse('closed');
}

/** New words, or other ones in the place of some that are not published yet. */
export async function sendWords(who: Reflecting, id: string | null, input: unknown, tools: ReflectTools): Promise<object | Refusal> {
  const given = parseWords(input);
  if (given instanceof Refusal) return given;
  const own = await ownWords(who, tools);
  const before = own.find((words) => words.id === id);
  const survey = await tools.store.afterwards.survey(who.meetingId);
  if (id === null && (survey?.phase !== 'open' || survey.closesAt <= tools.clock())) return refuse('closed');
  if (id === null ? own.length >= MOST_WORDS : !before) return refuse('malformed');
  if (before?.state === 'published') return refuse('closed');
  const { meetingId } = who;
  await tools.store.afterwards.putWords({
    ...given,
    id: id ?? tools.ids.id(),
    meetingId,
    owner: wordsOwner(who, tools),
    state: 'sent',
    question: null,
  });
  return {};
}

/** Until they are published; then many may have read them. */
export async function takeBack(who: Reflecting, id: string, tools: ReflectTools): Promise<object | Refusal> {
  const words = (await ownWords(who, tools)).find((own) => own.id === id);
  if (words?.state === 'published') return refuse('closed');
  if (words) await tools.store.afterwards.dropWords(id);
  return {};
}

export const asTheirs = ({ id, about, name, text, state, question }: Words): MyWords => ({
  id,
  about: about as About,
  name,
  text,
  state,
  question,
});

async function ownWords(who: Reflecting, tools: ReflectTools): Promise<Words[]> {
  const owner = wordsOwner(who, tools);
  return (await tools.store.afterwards.words(who.meetingId)).filter((words) => words.owner.equals(owner));
}

/** Two names that have nothing in common, so that words cannot lead to answers. */
const ballotName = ({ meetingId, seat }: Reflecting, { idKey }: ReflectTools): string =>
  hmac(idKey, 'survey/ballot', `${meetingId}/${seat}`).toString('base64url');
const wordsOwner = ({ meetingId, seat }: Reflecting, { idKey }: ReflectTools): Buffer => hmac(idKey, 'words/owner', `${meetingId}/${seat}`);
