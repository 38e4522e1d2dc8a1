/** The part of the port that is about the time after a session: a survey, words of people's own, the page that is shared. */

/** `phase`: `lost` where its sealed answers could not be read back. */
export type Survey = { phase: 'open' | 'closed' | 'lost'; openedAt: number; closesAt: number; outcome: object | null };

export type Words = {
  id: string;
  meetingId: string;
  owner: Buffer; // HMAC of a secret that only the writer's device has
  about: string;
  name: string | null; // as it is to be shown
  text: string;
  state: 'sent' | 'published' | 'declined';
  question: string | null; // what the facilitators ask the writer
};

export type ShareBack = { body: object; sentAt: number | null; linked: boolean };

/** `rev`: which version this is. `body`: null once it is deleted. */
export type KeptWriteUp = { rev: number; body: object | null };

/** By slot; null is taken back. */
export type SurveyAnswers = ReadonlyMap<string, object | null>;

export type SurveyTally = (responses: (slot: string) => object[]) => object;

export type AfterwardsStore = {
  /** False where there is one already. */
  openSurvey: (meetingId: string, secret: Buffer, openedAt: number, closesAt: number) => Promise<boolean>;
  survey: (meetingId: string) => Promise<Survey | null>;
  surveyBySecret: (secret: Buffer) => Promise<string | null>;
  /** Sealed, under the keyed name of whoever answers. False once the survey is over. */
  answerSurvey: (meetingId: string, owner: string, answers: SurveyAnswers, now: number) => Promise<boolean>;
  /** Only for whoever has given them, and while the survey is open. */
  ownSurvey: (meetingId: string, owner: string, slots: readonly string[]) => Promise<SurveyAnswers>;
  countSurvey: (meetingId: string, slot: string) => Promise<number>;
  /** Tallies, keeps the outcome, destroys the box. Every step can be repeated after a crash. */
  closeSurvey: (meetingId: string, tally: SurveyTally) => Promise<void>;
  keepOfSurvey: (meetingId: string, outcome: object) => Promise<void>;
  deleteSurvey: (meetingId: string) => Promise<void>;
  /** Open ones whose time is over. */
  surveysDue: (now: number) => Promise<string[]>;
  /** Closed ones that had to close before this. */
  surveysFrom: (closedBefore: number) => Promise<{ meetingId: string; outcome: object }[]>;

  words: (meetingId: string) => Promise<Words[]>;
  putWords: (words: Words) => Promise<void>;
  dropWords: (id: string) => Promise<void>;

  writeUp: (meetingId: string) => Promise<KeptWriteUp | null>;
  /** False where `rev` is not the version that is there; 0: none yet. What was there before is overwritten. */
  putWriteUp: (meetingId: string, rev: number, body: object) => Promise<boolean>;
  dropWriteUp: (meetingId: string) => Promise<void>;

  shareBack: (meetingId: string) => Promise<ShareBack | null>;
  putShareBack: (meetingId: string, body: object) => Promise<void>;
  /** Another link takes the place of the one before. */
  linkShareBack: (meetingId: string, secret: Buffer, now: number) => Promise<void>;
  unlinkShareBack: (meetingId: string) => Promise<void>;
  shareBackBySecret: (secret: Buffer) => Promise<string | null>;
};
