import type { PublishedWords, ShareBack } from '../../server/afterwards/wire.ts';

/** A page and words, for scenes. */
export const published: PublishedWords[] = [
  { about: 'learned', name: 'Amina', text: 'I learned that silence is not the same as agreement.\n\nNext time I will ask.' },
  { about: 'idea', name: null, text: 'Could we begin with five minutes of music?' },
];

export const page: ShareBack = {
  thanks: 'Thank you for coming, and for being open with us.',
  told: ['Most of you were cloudy with bright spells.', 'Captions helped. The breaks were too short.'],
  will: ['Breaks of ten minutes, every half hour.', 'We send what you need to read a week before.'],
  next: { at: Date.UTC(2027, 6, 14, 13), zones: ['Europe/London', 'Africa/Lagos', 'Asia/Kolkata'], where: 'The same Zoom link' },
  ways: ['Write for the blog, about you or about something you learned.', 'Help to plan the next session.'],
  reply: 'hello@example.org',
};

export const emptyPage: ShareBack = { thanks: '', told: [], will: [], next: null, ways: [], reply: null };
