import type { Role } from '../../server/wire.ts';
import type { RoomsDoor } from './rooms-shape.ts';

/**
 * What the rest of the app may ask of Zoom. Everything behind it may be missing, late or refused, so every failure is a
 * value: `null`, `'refused'` or silence. Nothing that comes through it grants a right: only the server reads Zoom's
 * signed word.
 */
export type ZoomDoor = {
  /** Where the panel was opened. `main-window` is Zoom's own window, where there is no meeting. */
  context: 'meeting' | 'main-window' | 'elsewhere';
  /** Zoom's signed word for the server. New at each call, good for two minutes, `null` when Zoom gives none. */
  appContext(): Promise<string | null>;
  /** `participantHint` may change, and is no proof of anything. `role` is for asking Zoom, never for rights. */
  user(): Promise<{ screenName: string; role: Role; guest: boolean; participantHint: string | null } | null>;
  /** What Zoom calls this meeting. Facilitators who have added the app only. */
  meetingTitle(): Promise<string | null>;
  /** Ids of all breakout rooms that this facilitator's Zoom can name; empty when there are none or Zoom will not say. */
  breakoutRoomIds(): Promise<string[]>;
  rooms: RoomsDoor;
  /** `asked`: Zoom has opened its own window, and we shall not learn what was chosen there. */
  inviteEveryone(): Promise<'sent' | 'asked' | 'refused'>;
  /** Zoom reports success whatever happens, so show the link as text too. */
  openInBrowser(url: string): void;
  /** Asks a guest to sign in to Zoom. Resolves when Zoom has answered; ask `user()` whether anything changed. */
  promptSignIn(): Promise<void>;
  /** Call when the server says that this person is a facilitator: asks Zoom for what facilitators need. */
  becomeFacilitator(): Promise<void>;
  /** The role may have changed: ask for a new `appContext()`. Gives back how to stop listening; so do the others. */
  onRoleChange(heard: () => void): () => void;
  /** This person has moved to another room, and Zoom's answers have followed. */
  onRoomChange(heard: () => void): () => void;
  /** Breakout rooms were made, removed, opened or closed. Facilitators only. */
  onRoomListChange(heard: () => void): () => void;
};
