import type { AfterwardsPage } from '../../../server/afterwards/wire.ts';

const DUE = Date.UTC(2027, 2, 8, 10);

/** The time after a session, for scenes. */
export const afterwards = (more: Partial<AfterwardsPage> = {}): AfterwardsPage => ({
  ok: true,
  survey: { phase: 'none' },
  words: [],
  share: { page: null, sentAt: null, linked: false, dueAt: DUE },
  ...more,
});
