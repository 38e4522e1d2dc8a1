import type { ReactNode } from 'react';
import { BrightSpellsPicture, StormPicture, SunPicture } from './pictures.tsx';
import './scenes.css';
import { Stack } from './stack.tsx';

export type Scenes = Record<string, () => ReactNode>;

export const LONG =
  'Verantwortungsbewusstseinsförderungsprogramm, said slowly by somebody who has time, and then once more for everyone at the back';

/** A scene with room around it. */
export const sheet = (children: ReactNode) => (
  <div className="scene-sheet">
    <Stack gap={4}>{children}</Stack>
  </div>
);

export const weather = [
  { key: 'sunny', label: 'Sunny', meaning: 'I feel good.', picture: <SunPicture /> },
  { key: 'cloudy', label: 'Cloudy with bright spells', meaning: 'A bit of both.', picture: <BrightSpellsPicture /> },
  { key: 'storm', label: 'Storm', meaning: 'Today is hard.', picture: <StormPicture /> },
];
export const question = 'What is your weather right now?';
