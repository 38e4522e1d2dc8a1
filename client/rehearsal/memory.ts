import type { Meeting } from './meeting.ts';

/** Raised when a meeting that was kept before can no longer be read. */
const KEY = 'bright-spells.rehearsal.2';
const BROWSER = 'bright-spells.rehearsal.browser';

/** The meeting of this tab, so that loading the page again is not a new meeting. Where storage is blocked it is one. */
export function recall(): Meeting | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Meeting | null;
  } catch {
    return null;
  }
}

export function remember(meeting: Meeting) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(meeting));
  } catch {
    return;
  }
}

/** Stands for the people of this browser, from one meeting to the next. */
export function browserId(newId: () => string): string {
  try {
    const id = localStorage.getItem(BROWSER) ?? newId();
    localStorage.setItem(BROWSER, id);
    return id;
  } catch {
    return newId();
  }
}
