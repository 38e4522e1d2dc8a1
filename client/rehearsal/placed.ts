/** Where somebody is, where the host has placed them, and whether their device can go there at all. */
export type Placed = { room: string | null; assigned: string | null; stuck: boolean };

/** Somebody whom Zoom lists and who has no seat on this page: one of the simulated crowd, or, `quiet`, somebody without the panel. */
export type Extra = Placed & { id: string; name: string; participantUuid: string; quiet: boolean };
