/** Ids of places on the page that take the focus when what had it is gone. */
export const PEOPLE = 'people';
export const MEETING = 'meeting';
export const seatHeading = (id: string) => `${id}-name`;
export const windowHeading = (id: string) => `${id}-window`;
