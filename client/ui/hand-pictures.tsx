import { Picture } from './pictures.tsx';

/** Raised in the order in which people count: index finger to little finger, then the thumb. */
const RAISED = ['M21 34V15', 'M27.5 34V9', 'M34 34V11.5', 'M40.5 35V18', 'M20 43l-9.5-10'];
const FOLDED = ['M21 34v-3', 'M27.5 33v-3.5', 'M34 33v-3', 'M40.5 35v-3', 'M20 43.5h11'];
const PALM = 'M25 29.5h11.5a8 8 0 0 1 8 8v5a10 10 0 0 1-10 10h-7.5a10.5 10.5 0 0 1-10.5-10.5v-4.5a8 8 0 0 1 8.5-8z';

/** A hand that shows so many fingers; none is a fist. */
export function HandPicture({ fingers }: { fingers: 0 | 1 | 2 | 3 | 4 | 5 }) {
  const shown = RAISED.map((raised, at) => (at < fingers ? raised : FOLDED[at]));
  const [thumb = '', ...others] = shown.toReversed();
  const drawn = others.join('');
  return (
    <Picture>
      <path className="picture-limb-edge" d={drawn} />
      {fingers === 5 && <path className="picture-limb-edge" d={thumb} />}
      <path className="picture-cloud" d={PALM} />
      <path className="picture-limb" d={drawn} />
      {fingers < 5 && <path className="picture-limb-edge" d={thumb} />}
      <path className="picture-limb" d={thumb} />
    </Picture>
  );
}

const ANGLES = { up: 0, 'tilted-up': 50, level: 90, 'tilted-down': 130, down: 180 };
const FINGERS = 'M-5 1l-2.5-9.5M-1.7-1v-11.5M1.9-1l1.4-11M5 1l3.5-8.5M-5.5 6l-6-4.5';

/** Two hands, held as people hold them to show how warm they are to an idea. */
export function HandsPicture({ held }: { held: keyof typeof ANGLES }) {
  return (
    <Picture>
      {held === 'up' && <path className="picture-ground" d="M4.5 16c-2 3-2 6 0 9M51.5 16c2 3 2 6 0 9M25.5 11c1.5 2 3.5 2 5 0" />}
      <g transform={`translate(16.5 28) rotate(${-ANGLES[held]}) scale(-1 1)`}>
        <SmallHand />
      </g>
      <g transform={`translate(39.5 28) rotate(${ANGLES[held]})`}>
        <SmallHand />
      </g>
    </Picture>
  );
}

const SmallHand = () => (
  <>
    <path className="picture-small-limb-edge" d={FINGERS} />
    <circle className="picture-cloud" cy="5" r="7.5" />
    <path className="picture-small-limb" d={FINGERS} />
  </>
);
