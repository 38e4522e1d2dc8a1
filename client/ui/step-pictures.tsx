import { Picture } from './pictures.tsx';

/** A dial whose needle stands at one of five places, from left to right. */
export const DialPicture = ({ at }: { at: 0 | 1 | 2 | 3 | 4 }) => (
  <Picture>
    <path className="picture-battery" d="M6 43a22 22 0 0 1 44 0z" />
    <path className="picture-ground" d="M12.5 37l1.5 .8M43.5 37l-1.5 .8M19.5 29l1 1.5M36.5 29l-1 1.5" />
    <path className="picture-line" d="M28 43V29" transform={`rotate(${(at - 2) * 36} 28 43)`} />
    <circle className="picture-sun" cx="28" cy="43" r="5" />
  </Picture>
);

const STEPS = [
  { x: 6, y: 38 },
  { x: 17.5, y: 29 },
  { x: 29, y: 20 },
  { x: 40.5, y: 11 },
];

/** Four steps upwards, of which so many are reached. */
export const StepsPicture = ({ reached }: { reached: 1 | 2 | 3 | 4 }) => (
  <Picture>
    {STEPS.map(({ x, y }, at) => (
      <rect key={x} className={at < reached ? 'picture-sun' : 'picture-battery'} x={x} y={y} width="9.5" height={49 - y} rx="2.5" />
    ))}
  </Picture>
);

const TEA = { 0: '', 1: 'M14 37h22a10 10 0 0 1-10 10h-2a10 10 0 0 1-10-10z', 2: 'M14 28h22v9a10 10 0 0 1-10 10h-2a10 10 0 0 1-10-10z' };
const STEAM = { 0: '', 1: 'M25 17c-2-3 2-5 0-8', 2: 'M18 17c-2-3 2-5 0-8M25 17c-2-3 2-5 0-8M32 17c-2-3 2-5 0-8' };

/** A cup of tea: empty, half full, or full and hot. */
export const CupPicture = ({ full }: { full: 0 | 1 | 2 }) => (
  <Picture>
    <path className="picture-ground" d={STEAM[full]} />
    <path className="picture-battery" d="M38 28h2.5a5.5 5.5 0 0 1 0 11H37" />
    <path className="picture-battery" d="M11 24h28v13a13 13 0 0 1-13 13h-2a13 13 0 0 1-13-13z" />
    <path className="picture-sun" d={TEA[full]} />
  </Picture>
);

const SIGNS = {
  tick: 'M18 24l7 7 13-14',
  wave: 'M15 26c4-7 9-7 13-2s9 5 13-2',
  cross: 'M21 17l14 14M35 17L21 31',
  question: 'M22.5 19a5.5 5.5 0 1 1 8 5c-1.8 1-2.5 1.8-2.5 3.5M28 33.5v.1',
};

/** A screen, and how well it does. */
export const ScreenPicture = ({ sign }: { sign: keyof typeof SIGNS }) => (
  <Picture>
    <path className="picture-ground" d="M28 40v8M18 49h20" />
    <rect className="picture-battery" x="5" y="8" width="46" height="32" rx="6" />
    <path className="picture-line" d={SIGNS[sign]} />
  </Picture>
);

const SAID = { 0: '', 1: 'M15 24h8', 2: 'M15 19.5h26M15 28.5h12', 3: 'M15 16.5h26M15 24h26M15 31.5h17' };

/** Something said, in so many lines; or nothing. */
export const BubblePicture = ({ lines }: { lines: 0 | 1 | 2 | 3 }) => (
  <Picture>
    <path
      className="picture-battery"
      d="M12 8h32a6.5 6.5 0 0 1 6.5 6.5v19a6.5 6.5 0 0 1-6.5 6.5H27l-10 9.5V40h-5a6.5 6.5 0 0 1-6.5-6.5v-19A6.5 6.5 0 0 1 12 8z"
    />
    <path className="picture-line" d={SAID[lines]} />
  </Picture>
);

const HEIGHTS = { up: 0, middle: 12, down: 24 };

/** A flag that goes up when people are ready. */
export const FlagPicture = ({ at }: { at: keyof typeof HEIGHTS }) => (
  <Picture>
    <path className="picture-ground" d="M15 6v44M8 50h14" />
    <path className="picture-sun" d="M15 8h28l-6 8.5 6 8.5H15z" transform={`translate(0 ${HEIGHTS[at]})`} />
  </Picture>
);

const ROWS = [17, 28, 39];

/** A sheet on which so many lines are ticked. */
export const SheetPicture = ({ ticks }: { ticks: 1 | 2 | 3 }) => (
  <Picture>
    <rect className="picture-battery" x="9" y="5.5" width="38" height="45" rx="5" />
    {ROWS.map((y, at) => (
      <path key={y} className="picture-ground" d={at < ticks ? `M29 ${y}h11` : `M16 ${y}h7M29 ${y}h11`} />
    ))}
    <path
      className="picture-line"
      d={ROWS.slice(0, ticks)
        .map((y) => `M15.5 ${y}l3 3 5.5-6.5`)
        .join('')}
    />
  </Picture>
);
