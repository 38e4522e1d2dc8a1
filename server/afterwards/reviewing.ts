import { DAY_MS, KEPT_DAYS } from '../keeping/wire.ts';
import { secretHash } from '../lib/keyed.ts';
import { refuse, Refusal } from '../lib/refusal.ts';
import { cleanText } from '../lib/text.ts';
import type { Meeting } from '../store/store.ts';
import { passedOn } from './after.ts';
import { parseShareBack } from './parse.ts';
import { reflectSecret } from './reflect-link.ts';
import { asTheirs, type ReflectTools } from './reflecting.ts';
import { surveyBlocks } from './survey/blocks.ts';
import { ANSWERED, tallySurvey } from './survey/tally.ts';
import type { SurveyOutcome } from './survey/wire.ts';
import { LONGEST_QUESTION, SHARE_WITHIN_DAYS, type AfterwardsPage, type PublishedWords, type ShareBack, type SharedPage } from './wire.ts';

/** `reflectAddress`, `sharedAddress`: where links lead to. */
export type ReviewingTools = ReflectTools & { reflectAddress: () => string; sharedAddress: () => string };

/** What facilitators see of the time after a session. While a survey is open: how many have answered, and nothing else. */
export async function afterwardsPage(meeting: Readonly<Meeting>, tools: ReviewingTools): Promise<AfterwardsPage> {
  const { afterwards } = tools.store;
  const share = await afterwards.shareBack(meeting.id);
  return {
    ok: true,
    survey: await surveyOf(meeting.id, tools),
    words: (await afterwards.words(meeting.id)).map(asTheirs),
    share: {
      page: (share?.body as ShareBack | undefined) ?? null,
      sentAt: share?.sentAt ?? null,
      linked: share?.linked ?? false,
      dueAt: meeting.startedAt + SHARE_WITHIN_DAYS * DAY_MS,
    },
  };
}

async function surveyOf(meetingId: string, tools: ReviewingTools): Promise<AfterwardsPage['survey']> {
  const { afterwards } = tools.store;
  const survey = await afterwards.survey(meetingId);
  switch (survey?.phase) {
    case undefined:
      return { phase: 'none' };
    case 'lost':
      return { phase: 'lost' };
    case 'open': {
      const answered = await afterwards.countSurvey(meetingId, ANSWERED);
      return { phase: 'open', link: `${tools.reflectAddress()}#${reflectSecret(meetingId, tools)}`, closesAt: survey.closesAt, answered };
    }
    case 'closed': {
      const outcome = survey.outcome as SurveyOutcome;
      const [blocks, paper] = [surveyBlocks(outcome), passedOn(outcome)];
      const onPaper = JSON.stringify(paper) === JSON.stringify(blocks) ? null : paper;
      return { phase: 'closed', closesAt: survey.closesAt, answered: outcome.answered, blocks, onPaper };
    }
  }
}

export async function openSurvey(meetingId: string, tools: Pick<ReflectTools, 'store' | 'clock' | 'idKey'>): Promise<object | Refusal> {
  const now = tools.clock();
  const secret = secretHash(reflectSecret(meetingId, tools));
  const opened = await tools.store.afterwards.openSurvey(meetingId, secret, now, now + KEPT_DAYS.surveyOpen * DAY_MS);
  return opened ? {} : refuse('already-open');
}

export async function closeSurvey(meetingId: string, { store }: ReviewingTools): Promise<object> {
  await store.afterwards.closeSurvey(meetingId, tallySurvey);
  return {};
}

export async function deleteSurvey(meetingId: string, { store }: ReviewingTools): Promise<object> {
  await store.afterwards.deleteSurvey(meetingId);
  return {};
}

export type Verdict = { state: 'published' | 'declined' } | { question: string };

/** Facilitators decide whether words are shown, and may ask their writer something. They cannot change a letter. */
export async function judgeWords(meetingId: string, id: string, verdict: Verdict, { store }: ReviewingTools): Promise<object | Refusal> {
  const words = (await store.afterwards.words(meetingId)).find((one) => one.id === id);
  if (!words) return refuse('no-such-activity');
  if ('state' in verdict) {
    await store.afterwards.putWords({ ...words, state: verdict.state });
    return {};
  }
  const question = cleanText(verdict.question, { longest: LONGEST_QUESTION, lines: 'one' });
  if (question instanceof Refusal) return question;
  if (words.state === 'published') return refuse('closed');
  await store.afterwards.putWords({ ...words, question });
  return {};
}

export async function saveShareBack(meetingId: string, input: unknown, { store }: ReviewingTools): Promise<object | Refusal> {
  const page = parseShareBack(input);
  if (page instanceof Refusal) return page;
  await store.afterwards.putShareBack(meetingId, page);
  return {};
}

/** The page as it was saved gets a link, in the place of one that it may have had. */
export async function sendShareBack(meetingId: string, tools: ReviewingTools): Promise<{ link: string } | Refusal> {
  if (!(await tools.store.afterwards.shareBack(meetingId))) return refuse('not-open');
  const secret = tools.ids.id();
  await tools.store.afterwards.linkShareBack(meetingId, secretHash(secret), tools.clock());
  return { link: `${tools.sharedAddress()}#${secret}` };
}

export async function withdrawShareBack(meetingId: string, { store }: ReviewingTools): Promise<object> {
  await store.afterwards.unlinkShareBack(meetingId);
  return {};
}

/** What whoever has the link sees. */
export async function sharedPage(secret: string, { store }: ReflectTools): Promise<SharedPage | Refusal> {
  const meetingId = await store.afterwards.shareBackBySecret(secretHash(secret));
  const share = meetingId === null ? null : await store.afterwards.shareBack(meetingId);
  const facts = meetingId === null ? null : await store.facts(meetingId);
  if (!share || !facts) return refuse('no-such-code');
  const words = (await store.afterwards.words(facts.meeting.id)).filter(({ state }) => state === 'published');
  const { title, startedAt } = facts.meeting;
  return { ok: true, title, startedAt, page: share.body as ShareBack, words: words.map(asPublished) };
}

const asPublished = (words: Parameters<typeof asTheirs>[0]): PublishedWords => {
  const { about, name, text } = asTheirs(words);
  return { about, name, text };
};
