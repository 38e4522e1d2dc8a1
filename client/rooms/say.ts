import { rooms } from '../words/en/rooms.ts';
import { words } from '../words/words.ts';

export const say = words('rooms', rooms);
