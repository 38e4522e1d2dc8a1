import type { Stance } from '../../../server/code/wire.ts';
import { Picture } from '../../ui/pictures.tsx';
import './check.css';

const PARTS: Record<Stance, string> = {
  agree: 'M15 29l9 9 18-20',
  live: 'M14 30c4-6 9-6 14 0s10 6 14 0',
  aside: 'M16 28h24',
  disagree: 'M19 19l18 18M37 19L19 37',
  block: 'M23 18v20M33 18v20',
};

/** A sign for each answer: in a ring, and for "Please stop" in the eight corners that mean stop. */
export const StancePicture = ({ stance }: { stance: Stance }) => (
  <Picture>
    {stance === 'block' ? (
      <path className="stance-stop" d="M20 7h16l13 13v16L36 49H20L7 36V20z" />
    ) : (
      <circle className="stance-ring" cx="28" cy="28" r="20" />
    )}
    <path className="stance-sign" d={PARTS[stance]} />
  </Picture>
);
