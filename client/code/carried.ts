import type { Version } from '../../server/code/wire.ts';

/** Whether the version that holds has come along from an earlier session: then it is as old as the agreement in this one, or older. */
export const isCarried = ({ openedAt, common: { version } }: { openedAt: number; common: { version: Version | null } }): boolean =>
  version !== null && version.at <= openedAt;
