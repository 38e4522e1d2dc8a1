import { device } from '../live/keep.ts';
import { newId } from '../live/world.ts';

/** The secret by which this device is known again behind one link: without an account, and for nothing else. */
export function seatFor(secret: string): string {
  const key = `reflect.${secret}`;
  const kept = device.read(key);
  if (kept !== null) return kept;
  const made = newId();
  device.write(key, made);
  return made;
}
