import { DAY_MS, KEPT_DAYS } from '../keeping/wire.ts';
import type { Store } from '../store/store.ts';
import { tallySurvey, withoutTexts } from './survey/tally.ts';
import type { SurveyOutcome } from './survey/wire.ts';

/** To be called once a minute: closes surveys after their days, and lets go of what people wrote in them when its time is over. */
export async function surveyRound({ afterwards }: Pick<Store, 'afterwards'>, now: number): Promise<void> {
  for (const meetingId of await afterwards.surveysDue(now)) await afterwards.closeSurvey(meetingId, tallySurvey);
  for (const { meetingId, outcome } of await afterwards.surveysFrom(now - KEPT_DAYS.surveyTexts * DAY_MS)) {
    const left = withoutTexts(outcome as SurveyOutcome);
    if (JSON.stringify(left) !== JSON.stringify(outcome)) await afterwards.keepOfSurvey(meetingId, left);
  }
}
