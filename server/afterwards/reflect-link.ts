import { hmac } from '../lib/keyed.ts';

/**
 * What stands behind the # of a survey's link. It is made from the session's id by a key of ours: so it can be told again, and
 * nobody who has only the database can make it.
 */
export const reflectSecret = (meetingId: string, { idKey }: { idKey: Buffer }): string =>
  hmac(idKey, 'survey/link', meetingId).toString('base64url').slice(0, 22);
