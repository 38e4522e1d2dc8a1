import type { ReactNode } from 'react';
import { lightAt, lightsFor } from './lights.ts';
import './sky.css';

type Props = { title: string; detail?: string; lights: number; aside?: ReactNode };

/**
 * The head of every page: an early sky over paper hills. `lights` is how many have answered what is open, 0 when nothing is:
 * a silent room sees itself arrive, and sees nothing of what was answered.
 */
export function Sky({ title, detail, lights, aside }: Props) {
  return (
    <header className="sky">
      <div className="sky-words">
        <div className="sky-title">
          <h1 tabIndex={-1}>{title}</h1>
          {detail !== undefined && <p>{detail}</p>}
        </div>
        {aside !== undefined && <div className="sky-aside">{aside}</div>}
      </div>
      <div className="sky-view" aria-hidden="true">
        <svg className="sky-drawing">
          <svg x="86%" overflow="visible">
            <circle className="sky-sun" cx="0" cy="30" r="18" />
            <path className="sky-moon" d="M4 9a13 13 0 1 0 12 19A11 11 0 0 1 4 9z" />
          </svg>
          <svg viewBox="0 0 400 48" preserveAspectRatio="none">
            <path className="sky-far" d="M0 34C60 10 120 14 190 30S330 44 400 16V48H0z" />
            <path className="sky-near" d="M0 42C80 30 150 50 240 40S350 30 400 38V48H0z" />
          </svg>
          <Lights count={lightsFor(lights)} />
        </svg>
        {lights > 0 && <span className="sky-number">{lights}</span>}
      </div>
    </header>
  );
}

/** They leave the end of the sky to the sun and the moon. */
function Lights({ count }: { count: number }) {
  return Array.from({ length: count }, (_, number) => {
    const { across, up, size } = lightAt(number);
    return <circle key={number} className="sky-light" cx={`${3 + 74 * across}%`} cy={`${80 - 68 * up}%`} r={1.75 + size} />;
  });
}
