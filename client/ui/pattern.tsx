const LOOKS = ['full', 'stripes', 'slant', 'dots', 'checks', 'rows'] as const;
export type Look = (typeof LOOKS)[number];

/** Neighbours never share a pattern, so that bars differ without colour. */
export const patternOf = (index: number): Look => LOOKS[index % LOOKS.length] ?? 'full';

/** What a bar is filled with: ground and marks take their colours from the bar's class. */
export function Pattern({ id, look }: { id: string; look: Look }) {
  return (
    <pattern
      id={id}
      width="8"
      height="8"
      patternUnits="userSpaceOnUse"
      patternTransform={look === 'slant' ? 'rotate(45)' : undefined}
      className={`bar-${look}`}
    >
      <rect className="bar-ground" width="8" height="8" />
      {MARKS[look]}
    </pattern>
  );
}

const MARKS = {
  full: null,
  stripes: <rect className="bar-mark" width="4" height="8" />,
  slant: <rect className="bar-mark" width="4" height="8" />,
  dots: <circle className="bar-mark" cx="4" cy="4" r="2.5" />,
  checks: <path className="bar-mark" d="M0 0h4v4h4v4H4V4H0z" />,
  rows: <rect className="bar-mark" width="8" height="3" />,
};
