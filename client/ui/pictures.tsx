import type { ReactNode } from 'react';
import './pictures.css';

/**
 * Drawn on a grid of 56 units: few shapes, round caps, and an edge that stands out by day. Decoration beside words, so hidden
 * from screen readers.
 */
export function Picture({ children }: { children: ReactNode }) {
  return (
    <svg className="picture" viewBox="0 0 56 56" width="56" height="56" aria-hidden="true" strokeLinecap="round" strokeLinejoin="round">
      {children}
    </svg>
  );
}

const ALL_RAYS = 'M28 5.5v5.5M28 45v5.5M5.5 28H11M45 28h5.5M12.1 12.1l3.9 3.9M40 40l3.9 3.9M12.1 43.9l3.9-3.9M40 16l3.9-3.9';
const SOME_RAYS = 'M22 4.5v4M4.5 22h4M9.6 9.6l2.9 2.9M34.4 9.6l-2.9 2.9M9.6 34.4l2.2-2.2';

function Sun({ x, r, rays }: { x: number; r: number; rays: string }) {
  return (
    <>
      <path className="picture-ray-edge" d={rays} />
      <path className="picture-ray" d={rays} />
      <circle className="picture-sun" cx={x} cy={x} r={r} />
    </>
  );
}

export function SunPicture() {
  return (
    <Picture>
      <Sun x={28} r={11.5} rays={ALL_RAYS} />
    </Picture>
  );
}

export function BrightSpellsPicture() {
  return (
    <Picture>
      <Sun x={22} r={9} rays={SOME_RAYS} />
      <path className="picture-cloud" d="M20 48.5a8.5 8.5 0 0 1-.6-17 12 12 0 0 1 22.9-1.6 9.4 9.4 0 0 1-.8 18.6z" />
    </Picture>
  );
}

export function SunAndCloudPicture() {
  return (
    <Picture>
      <Sun x={26} r={10.5} rays="M26 4.5v5M5.5 26h5M11.5 11.5l3.5 3.5M40.5 11.5l-3.5 3.5M11.5 40.5l3.5-3.5M46.5 26h-5M26 46.5v-5" />
      <path className="picture-cloud" d="M30 51a6.2 6.2 0 0 1-.4-12.4 8.8 8.8 0 0 1 16.8-1.2A6.9 6.9 0 0 1 45.8 51z" />
    </Picture>
  );
}

export function CloudPicture() {
  return (
    <Picture>
      <path className="picture-cloud" d="M15 43a10 10 0 0 1-.8-20 14.4 14.4 0 0 1 27.6-2A11 11 0 0 1 41 43z" />
    </Picture>
  );
}

export function RainPicture() {
  return (
    <Picture>
      <path className="picture-cloud" d="M15 35a9 9 0 0 1-.8-18 13.6 13.6 0 0 1 26-1.9A10 10 0 0 1 41 35z" />
      <path className="picture-line" d="M18 42l-2.5 6M29 42l-2.5 6M40 42l-2.5 6" />
    </Picture>
  );
}

export function StormPicture() {
  return (
    <Picture>
      <path className="picture-storm" d="M15 37a9 9 0 0 1-.8-18 13.6 13.6 0 0 1 26-1.9A10 10 0 0 1 41 37z" />
      <path className="picture-bolt" d="M30 28l-8.5 13h6.2L25 51.5 35.5 37h-6.4l4-9z" />
    </Picture>
  );
}
