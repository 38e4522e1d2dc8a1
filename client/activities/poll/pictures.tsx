import { Fragment, type ReactNode } from 'react';
import type { Picture, PollAnswer } from '../../../server/activities/poll/wire.ts';
import { HandPicture, HandsPicture } from '../../ui/hand-pictures.tsx';
import { BrightSpellsPicture, CloudPicture, RainPicture, StormPicture, SunAndCloudPicture, SunPicture } from '../../ui/pictures.tsx';
import { BatteryPicture, CurvePicture } from '../../ui/scale-pictures.tsx';
import { BubblePicture, CupPicture, DialPicture, FlagPicture, ScreenPicture, SheetPicture, StepsPicture } from '../../ui/step-pictures.tsx';
import { ThingPicture } from '../../ui/thing-pictures.tsx';

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
  'dial-4': <DialPicture at={4} />,
  'dial-3': <DialPicture at={3} />,
  'dial-2': <DialPicture at={2} />,
  'dial-1': <DialPicture at={1} />,
  'dial-0': <DialPicture at={0} />,
  'steps-4': <StepsPicture reached={4} />,
  'steps-3': <StepsPicture reached={3} />,
  'steps-2': <StepsPicture reached={2} />,
  'steps-1': <StepsPicture reached={1} />,
  'cup-2': <CupPicture full={2} />,
  'cup-1': <CupPicture full={1} />,
  'cup-0': <CupPicture full={0} />,
  'screen-tick': <ScreenPicture sign="tick" />,
  'screen-wave': <ScreenPicture sign="wave" />,
  'screen-cross': <ScreenPicture sign="cross" />,
  'screen-question': <ScreenPicture sign="question" />,
  'bubble-3': <BubblePicture lines={3} />,
  'bubble-2': <BubblePicture lines={2} />,
  'bubble-1': <BubblePicture lines={1} />,
  'bubble-0': <BubblePicture lines={0} />,
  'flag-up': <FlagPicture at="up" />,
  'flag-middle': <FlagPicture at="middle" />,
  'flag-down': <FlagPicture at="down" />,
  'sheet-3': <SheetPicture ticks={3} />,
  'sheet-2': <SheetPicture ticks={2} />,
  'sheet-1': <SheetPicture ticks={1} />,
  'circle-1': <ThingPicture thing="circle-1" />,
  'circle-2': <ThingPicture thing="circle-2" />,
  'circle-many': <ThingPicture thing="circle-many" />,
  ear: <ThingPicture thing="ear" />,
  page: <ThingPicture thing="page" />,
  eye: <ThingPicture thing="eye" />,
  talk: <ThingPicture thing="talk" />,
  clock: <ThingPicture thing="clock" />,
  dots: <ThingPicture thing="dots" />,
  mixture: <ThingPicture thing="mixture" />,
  heart: <ThingPicture thing="heart" />,
  pair: <ThingPicture thing="pair" />,
  house: <ThingPicture thing="house" />,
  lens: <ThingPicture thing="lens" />,
  people: <ThingPicture thing="people" />,
  bulb: <ThingPicture thing="bulb" />,
  sprout: <ThingPicture thing="sprout" />,
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
