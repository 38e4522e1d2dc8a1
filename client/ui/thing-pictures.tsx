import type { ReactNode } from 'react';
import { PeoplePicture } from './people-picture.tsx';
import { Picture } from './pictures.tsx';

const person = (look: string, x: number) => (
  <>
    <circle className={look} cx={x} cy="20" r="7" />
    <path className={look} d={`M${x - 11} 48a11 12 0 0 1 22 0z`} />
  </>
);

const dot = (look: string, x: number, y: number, r: number) => <circle key={`${x} ${y}`} className={look} cx={x} cy={y} r={r} />;

const AROUND = [
  [28, 9],
  [46, 22],
  [39, 44],
  [17, 44],
  [10, 22],
] as const;

const THINGS = {
  ear: (
    <>
      <path className="picture-line" d="M17 23a11 11 0 0 1 22 0c0 8-7 9-8.5 14.5-1.2 4.8-3.5 8.5-7.5 8.5-4.5 0-6.5-3.5-6.5-6.5" />
      <path className="picture-ground" d="M23.5 24a4.7 4.7 0 0 1 9 0c0 4-5 4.5-5 9" />
    </>
  ),
  page: (
    <>
      <rect className="picture-battery" x="11" y="5.5" width="34" height="45" rx="5" />
      <path className="picture-line" d="M19 17h18M19 27h18M19 37h10" />
    </>
  ),
  eye: (
    <>
      <path className="picture-battery" d="M4.5 28c7-11 15-15 23.5-15s16.5 4 23.5 15c-7 11-15 15-23.5 15s-16.5-4-23.5-15z" />
      {dot('picture-sun', 28, 28, 8.5)}
      {dot('picture-storm', 28, 28, 3.5)}
    </>
  ),
  talk: (
    <>
      <path
        className="picture-cloud"
        d="M10 6h25a5.5 5.5 0 0 1 5.5 5.5V22a5.5 5.5 0 0 1-5.5 5.5H19L12 34v-6.5h-2A5.5 5.5 0 0 1 4.5 22V11.5A5.5 5.5 0 0 1 10 6z"
      />
      <path
        className="picture-sun"
        d="M27 22.5h19a5.5 5.5 0 0 1 5.5 5.5v10a5.5 5.5 0 0 1-5.5 5.5h-2V50l-7-6.5H27a5.5 5.5 0 0 1-5.5-5.5V28a5.5 5.5 0 0 1 5.5-5.5z"
      />
    </>
  ),
  clock: (
    <>
      {dot('picture-battery', 28, 28, 22)}
      <path className="picture-line" d="M28 15v13l8.5 5.5" />
    </>
  ),
  dots: [dot('picture-cloud', 12, 28, 6), dot('picture-sun', 28, 28, 6), dot('picture-cloud', 44, 28, 6)],
  mixture: [dot('picture-cloud', 20, 22, 12), dot('picture-battery', 36, 22, 12), dot('picture-sun', 28, 36, 12)],
  heart: <path className="picture-sun" d="M28 48C13 37 6 29 6 20.5A11.3 11.3 0 0 1 28 16a11.3 11.3 0 0 1 22 4.5C50 29 43 37 28 48z" />,
  pair: (
    <>
      {person('picture-cloud', 17)}
      {person('picture-sun', 38)}
    </>
  ),
  house: (
    <>
      <path className="picture-battery" d="M7 50V25L28 7l21 18v25z" />
      <path className="picture-sun" d="M22 50V35h12v15z" />
      <path className="picture-line" d="M24 24.5h8" />
    </>
  ),
  lens: (
    <>
      <path className="picture-line" d="M35 35l14 14" />
      {dot('picture-battery', 23, 23, 17)}
      <path className="picture-ground" d="M13 22a10 10 0 0 1 8-9" />
    </>
  ),
  bulb: (
    <>
      <path className="picture-sun" d="M28 5a16 16 0 0 0-9 29.2c2 1.5 2.5 3 2.5 5.8h13c0-2.8.5-4.3 2.5-5.8A16 16 0 0 0 28 5z" />
      <path className="picture-line" d="M23 45.5h10M25.5 51h5" />
    </>
  ),
  sprout: (
    <>
      <path className="picture-ground" d="M28 50V28M16 50h24" />
      <path className="picture-sun" d="M28 30c0-11 7-17 19-17 0 11-7 17-19 17z" />
      <path className="picture-cloud" d="M28 38c0-9-6-14-16-14 0 9 6 14 16 14z" />
    </>
  ),
  'circle-1': dot('picture-sun', 28, 28, 9),
  'circle-2': [dot('picture-sun', 18, 28, 9), dot('picture-cloud', 39, 28, 9)],
  'circle-many': [dot('picture-sun', 28, 28, 8), ...AROUND.map(([x, y]) => dot('picture-cloud', x, y, 6.5))],
} satisfies Record<string, ReactNode>;

type Thing = keyof typeof THINGS | 'people';
export const THING_NAMES = [...(Object.keys(THINGS) as Thing[]), 'people'] as const;

/** Things that stand for an answer. `people`: the three who stand for groups everywhere. */
export const ThingPicture = ({ thing }: { thing: Thing }) => (thing === 'people' ? <PeoplePicture /> : <Picture>{THINGS[thing]}</Picture>);
