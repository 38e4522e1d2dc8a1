import { createElement, Fragment, type ReactNode } from 'react';
import { Picture } from '../ui/pictures.tsx';
import './clause-picture.css';

const BUBBLE = 'M11 11h34a5 5 0 0 1 5 5v17a5 5 0 0 1-5 5H27l-9 8v-8h-7a5 5 0 0 1-5-5V16a5 5 0 0 1 5-5z';
const PAPER = 'M14 7h20l9 9v31a2.5 2.5 0 0 1-2.5 2.5h-26A2.5 2.5 0 0 1 12 47V9.5A2.5 2.5 0 0 1 14 7z';

const sheet = (d: string) => <path className="clause-sheet" d={d} />;
const cloud = (d: string) => <path className="picture-cloud" d={d} />;
const line = (d: string) => <path className="clause-line" d={d} />;
const thin = (d: string) => <path className="picture-ground" d={d} />;
const sun = (cx: number, cy: number, r: number) => <circle className="picture-sun" cx={cx} cy={cy} r={r} />;
const ring = (cx: number, cy: number, r: number) => <circle className="clause-sheet" cx={cx} cy={cy} r={r} />;
const drawn = (...shapes: ReactNode[]): ReactNode => createElement(Fragment, null, ...shapes);
/** What does not happen: crossed out, from corner to corner. */
const not = line('M10 46L46 10');
const bars = drawn(
  thin('M7 48h42'),
  cloud('M11 30h9v18h-9z'),
  cloud('M36 24h9v24h-9z'),
  <path className="picture-sun" d="M23.5 12h9v36h-9z" />,
);

/** Each clause that we offer has a picture in the same hand; what a group wrote itself has that of a pen on paper. */
const PICTURES: Readonly<Record<string, ReactNode>> = {
  'first-names': drawn(
    sheet('M12 15h32a4 4 0 0 1 4 4v22a4 4 0 0 1-4 4H12a4 4 0 0 1-4-4V19a4 4 0 0 1 4-4z'),
    line('M24 15V9h8v6M17 38h22'),
    sun(28, 27, 5),
  ),
  'one-voice': drawn(sheet(BUBBLE), sun(28, 24.5, 7)),
  'share-time': drawn(
    sheet('M9 8h20a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H18l-6 5v-5H9a4 4 0 0 1-4-4V12a4 4 0 0 1 4-4z'),
    cloud('M27 25h20a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4h-3v5l-6-5H27a4 4 0 0 1-4-4V29a4 4 0 0 1 4-4z'),
  ),
  pass: drawn(thin('M6 47h44'), sun(28, 40, 6), line('M9 30c5-17 27-19 36-5M46 13v12.5H33.5')),
  breaks: drawn(
    line('M39 25h4a6 6 0 0 1 0 12h-4'),
    sheet('M12 20h27v17a9 9 0 0 1-9 9h-9a9 9 0 0 1-9-9z'),
    thin('M20 14c-3-3 3-5 0-8M31 14c-3-3 3-5 0-8'),
  ),
  camera: drawn(
    sheet('M37 27l12-7v17l-12-7z'),
    cloud('M11 16h22a5 5 0 0 1 5 5v15a5 5 0 0 1-5 5H11a5 5 0 0 1-5-5V21a5 5 0 0 1 5-5z'),
    sun(16, 24, 3.5),
  ),
  captions: drawn(
    sheet('M10 9h36a4 4 0 0 1 4 4v27a4 4 0 0 1-4 4H10a4 4 0 0 1-4-4V13a4 4 0 0 1 4-4z'),
    sun(28, 20, 5.5),
    line('M13 34h13M32 34h11'),
  ),
  'plain-words': drawn(
    sheet('M28 15c-5-4-12-5-21-4v30c9-1 16 0 21 4 5-4 12-5 21-4V11c-9-1-16 0-21 4z'),
    thin('M28 15v30'),
    line('M13 21h8M13 29h8M35 21h8M35 29h8'),
  ),
  'many-ways': drawn(
    sheet('M8 8h14a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3h-7l-5 4v-4H8a3 3 0 0 1-3-3v-8a3 3 0 0 1 3-3z'),
    sun(41, 16, 8),
    cloud('M8 32h15a3 3 0 0 1 3 3v10a3 3 0 0 1-3 3H8a3 3 0 0 1-3-3V35a3 3 0 0 1 3-3z'),
    line('M34 48V36M41 48V32M48 48V38'),
  ),
  'stories-stay': drawn(sheet(BUBBLE), cloud('M20 23h16v11H20z'), line('M23 23v-3a5 5 0 0 1 10 0v3')),
  'no-recording': drawn(ring(28, 28, 20), sun(28, 28, 8), not),
  'ask-not-guess': drawn(sheet(BUBBLE), line('M23 20a5 5 0 1 1 7 4.5c-1.5.8-2 1.5-2 3M28 33.5v.1')),
  'idea-not-person': drawn(
    <path className="picture-sun" d="M28 6a15 15 0 0 1 8 27.5V38H20v-4.5A15 15 0 0 1 28 6z" />,
    line('M21 44h14M24 50h8'),
  ),
  repair: drawn(
    cloud('M28 48C10 36 6 25 9.5 17.5 13.5 9.5 24 10 28 18c4-8 14.5-8.5 18.5-.5C50 25 46 36 28 48z'),
    line('M28 22l-5 6 9 5-4 7'),
  ),
  time: drawn(ring(28, 28, 21), line('M28 15v13l9 6'), sun(28, 28, 2.5)),
  chat: drawn(sheet(BUBBLE), line('M15 20h26M15 29h17')),
  'step-out': drawn(thin('M6 49h44'), sheet('M16 7h24v42H16z'), sun(34.5, 29, 2.5), line('M3 28h9M8.5 23.5L13 28l-4.5 4.5')),
  'all-knowing': drawn(<circle className="picture-cloud" cx="19" cy="35" r="13" />, ring(37, 35, 13), sun(28, 19, 11)),
  'tell-back': drawn(
    sheet('M10 13h36a3.5 3.5 0 0 1 3.5 3.5v24A3.5 3.5 0 0 1 46 44H10a3.5 3.5 0 0 1-3.5-3.5v-24A3.5 3.5 0 0 1 10 13z'),
    line('M8 17l20 15 20-15'),
  ),
  'tools-fit': drawn(
    thin('M8 14h40M8 28h40M8 42h40'),
    sun(20, 14, 5.5),
    <circle className="picture-cloud" cx="37" cy="28" r="5.5" />,
    sun(16, 42, 5.5),
  ),
  'chat-help': drawn(sheet(BUBBLE), line('M23 20a5 5 0 1 1 7 4.5c-1.5.8-2 1.5-2 3M28 33.5v.1')),
  'chat-off': drawn(sheet(BUBBLE), line('M15 20h26M15 29h17'), not),
  'notes-all': drawn(sheet(PAPER), line('M19 24h17M19 32h17M19 40h10')),
  'notes-none': drawn(sheet(PAPER), line('M19 24h17M19 32h17M19 40h10'), not),
  'results-all': bars,
  'results-first': drawn(bars),
  'nudges-on': drawn(thin('M6 48h12V37h12V26h12V15h8'), sun(12, 40, 5), line('M20 22l9-9M20.5 12.5H29V21')),
  'nudges-off': drawn(thin('M6 48h12V37h12V26h12V15h8'), sun(12, 40, 5), not),
};

const OWN_WORDS = drawn(sheet(PAPER), line('M19 24h14M19 32h8'), <path className="picture-sun" d="M46 22l5 5-17 17-7 2 2-7z" />);

/** The picture of a clause, by the starter that it began from. */
export const ClausePicture = ({ starter }: { starter?: string | null | undefined }) => (
  <Picture>{(starter && PICTURES[starter]) || OWN_WORDS}</Picture>
);
