import type { ReactNode } from 'react';
import { Picture } from './pictures.tsx';

/** A row of an answer sheet: its mark, and the words beside it. */
const line = (y: number) => <path key={y} className="picture-ground" d={`M24 ${y}h22`} />;
const lines = [15, 28, 41].map(line);

const SHEETS: Record<'one' | 'many' | 'words' | 'rank' | 'boxes', ReactNode> = {
  one: (
    <>
      {lines}
      <circle className="picture-battery" cx="13" cy="15" r="4.5" />
      <circle className="picture-sun" cx="13" cy="28" r="4.5" />
      <circle className="picture-battery" cx="13" cy="41" r="4.5" />
    </>
  ),
  many: (
    <>
      {lines}
      <rect className="picture-sun" x="8.5" y="10.5" width="9" height="9" rx="2" />
      <rect className="picture-battery" x="8.5" y="23.5" width="9" height="9" rx="2" />
      <rect className="picture-sun" x="8.5" y="36.5" width="9" height="9" rx="2" />
    </>
  ),
  words: (
    <>
      <rect className="picture-battery" x="6" y="18" width="44" height="20" rx="5" />
      <path className="picture-ground" d="M12 23.5v9" />
      <path className="picture-line" d="M18 28h12M36 28h6" />
    </>
  ),
  rank: (
    <>
      <path className="picture-line" d="M24 15h24M24 28h17M24 41h10" />
      <path className="picture-ground" d="M12 44V13M6.5 19l5.5-6 5.5 6" />
    </>
  ),
  boxes: (
    <>
      <rect className="picture-battery" x="7" y="7" width="42" height="19" rx="5" />
      <rect className="picture-battery" x="7" y="31" width="42" height="19" rx="5" />
      <path className="picture-line" d="M14 16.5h20M14 40.5h26" />
    </>
  ),
};

/** How a poll is answered, for polls whose answers have no pictures of their own. */
export const FormPicture = ({ form }: { form: keyof typeof SHEETS }) => <Picture>{SHEETS[form]}</Picture>;
