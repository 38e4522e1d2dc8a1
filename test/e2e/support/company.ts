import { ask } from '../../support/ask.ts';
import { expectIn, Someone } from '../../support/someone.ts';
import type { Rehearsal } from './rehearsal.ts';

/** Where the rehearsal keeps its meeting for one tab. */
export const KEPT = 'bright-spells.rehearsal.2';

/** The id that Zoom gives to the meeting in this tab. */
async function meetingUuidOf({ page }: Rehearsal): Promise<string> {
  const kept = await page.evaluate((key) => sessionStorage.getItem(key) ?? '', KEPT);
  return (JSON.parse(kept) as { uuid: string }).uuid;
}

/** People who are there only as company: they use the same doors as a panel, and have no screen. */
export async function company(address: string, meeting: Rehearsal, names: readonly string[]): Promise<Someone[]> {
  const meetingUuid = await meetingUuidOf(meeting);
  return Promise.all(
    names.map(async (name) => {
      const seat = { person: name, guest: false, role: 'participant', meetingUuid };
      const { context } = (await ask(address, 'POST /rehearsal/context', { body: seat })).json as { context: string };
      const person = new Someone(address, name);
      expectIn(await person.enter({ by: 'zoom', context }));
      await person.does({ type: 'arrive', name });
      await person.listen();
      return person;
    }),
  );
}
