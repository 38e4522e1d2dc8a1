/** What the page that plays Zoom asks of the server. These ways in exist only while the rehearsal is switched on. */

/** `POST /rehearsal/context`: a seat in the simulated meeting, as Zoom would describe it under its seal. */
export type RehearsalSeat = {
  person: string; // stands for the Zoom user id; a guest's is left out of the context, as Zoom does
  guest: boolean;
  role: 'host' | 'co-host' | 'participant';
  meetingUuid: string; // inside a breakout room: the room's
  parentUuid?: string; // inside a breakout room: the meeting's
  breakoutRoomId?: string; // inside a breakout room: its id in Zoom's list of rooms
  mainWindow?: true; // opened in Zoom's own window, where there is no meeting
};
export type RehearsalContext = { context: string };

/** `POST /rehearsal/crowd`: how many simulated people there shall be, 0 to send all of them home. The seed decides who answers what. */
export type RehearsalCrowd = { meetingUuid: string; count: number; seed: number };

/** First names from many places, so that a rehearsal looks like the groups this is made for. */
const NAMES =
  'Abena Ada Aisha Alun Amir Ana Arjun Bea Bilal Carys Chidi Dana Dilys Ebo Elif Esme Farah Femi Gwen Hana Idris Ines Jamal Joy Kofi Leila Lin Mabli Marek Mei Nadia Niamh Noor Obi Olek Priya Rhys Rosa Sami Sanjay Sian Sofia Tariq Tomos Uma Wei Yara Yusuf Zainab Zofia'.split(
    ' ',
  );

/** The page and the server know one of the crowd by the same name and the same id of Zoom's, though only the number travels. */
export const crowdName = (number: number): string => NAMES[number % NAMES.length] ?? 'Somebody';
export const crowdParticipant = (meetingUuid: string, number: number): string => `CROWD-${number}-${meetingUuid}`;

/** `POST /rehearsal/places`: the room in which each of the crowd is now, by the id that is seen from inside; `null`: the main room. */
export type RehearsalPlaces = { meetingUuid: string; rooms: (string | null)[] };

/** Thirty are asked for at a time; more than this would be a load test. */
export const LARGEST_CROWD = 200;

/** `POST /rehearsal/line`: while it is down, the server hears nothing that comes for this host name, which belongs to one seat. */
export type RehearsalLine = { host: string; down: boolean };
