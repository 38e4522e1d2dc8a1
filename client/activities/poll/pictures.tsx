import { Fragment, type ReactNode } from 'react';
import type { Picture, PollAnswer } from '../../../server/activities/poll/wire.ts';
import { HandPicture, HandsPicture } from '../../ui/hand-pictures.tsx';
import { BrightSpellsPicture, CloudPicture, RainPicture, StormPicture, SunAndCloudPicture, SunPicture } from '../../ui/pictures.tsx';
import { BatteryPicture, CurvePicture } from '../../ui/scale-pictures.tsx';

const DRAWINGS: Record<Picture, ReactNode> = {
  sun: <SunPicture />,
  'bright-spells': <BrightSpellsPicture />,
  'sun-and-cloud': <SunAndCloudPicture />,
  cloud: <CloudPicture />,
  rain: <RainPicture />,
  storm: <StormPicture />,
  'battery-4': <BatteryPicture bars={4} />,
  'battery-3': <BatteryPicture bars={3} />,
  'battery-2': <BatteryPicture bars={2} />,
  'battery-1': <BatteryPicture bars={1} />,
  'battery-0': <BatteryPicture bars={0} />,
  wave: <CurvePicture curve="wave" />,
  still: <CurvePicture curve="still" />,
  low: <CurvePicture curve="low" />,
  zigzag: <CurvePicture curve="zigzag" />,
  'fingers-5': <HandPicture fingers={5} />,
  'fingers-4': <HandPicture fingers={4} />,
  'fingers-3': <HandPicture fingers={3} />,
  'fingers-2': <HandPicture fingers={2} />,
  'fingers-1': <HandPicture fingers={1} />,
  fist: <HandPicture fingers={0} />,
  'hands-up': <HandsPicture held="up" />,
  'hands-tilted-up': <HandsPicture held="tilted-up" />,
  'hands-level': <HandsPicture held="level" />,
  'hands-tilted-down': <HandsPicture held="tilted-down" />,
  'hands-down': <HandsPicture held="down" />,
};

/** The drawing of an answer, or smaller ones beside each other for answers that were joined. */
export function picturesOf(answers: PollAnswer[]) {
  const drawn = answers.flatMap(({ key, picture }) => (picture ? [{ key, drawing: DRAWINGS[picture] }] : []));
  if (drawn.length === 0) return undefined;
  return (
    <span className={drawn.length > 1 ? 'poll-pictures' : undefined}>
      {drawn.map(({ key, drawing }) => (
        <Fragment key={key}>{drawing}</Fragment>
      ))}
    </span>
  );
}
