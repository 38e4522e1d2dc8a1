import { Picture } from './pictures.tsx';

const BARS = [40, 31, 22, 13]; // from the bottom

/** A battery with so many bars of four. */
export function BatteryPicture({ bars }: { bars: 0 | 1 | 2 | 3 | 4 }) {
  return (
    <Picture>
      <rect className="picture-battery" x="22" y="3.5" width="12" height="8" rx="2.5" />
      <rect className="picture-battery" x="16" y="8.5" width="24" height="43" rx="6" />
      {BARS.slice(0, bars).map((y) => (
        <rect key={y} className="picture-sun" x="20.5" y={y} width="15" height="7" rx="2" />
      ))}
    </Picture>
  );
}

const CURVES = {
  wave: 'M6 38c4-9 8-9 11-4s7 5 10-5 7-11 10-6 7 3 12-15',
  still: 'M6 28h44',
  low: 'M6 41c12 0 16 2 22 2s12-1 22-1',
  zigzag: 'M6 33l7-17 8 24 8-28 8 24 6-16 7 10',
};

/** How somebody feels, as a line above the ground: how high it runs, and how quietly. */
export const CurvePicture = ({ curve }: { curve: keyof typeof CURVES }) => (
  <Picture>
    <path className="picture-ground" d="M6 51h44" />
    <path className="picture-line" d={CURVES[curve]} />
  </Picture>
);
