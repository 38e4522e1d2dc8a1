import type { ReactNode } from 'react';
import { FormPicture } from './form-pictures.tsx';
import { HandPicture, HandsPicture } from './hand-pictures.tsx';
import { BrightSpellsPicture, CloudPicture, RainPicture, StormPicture, SunAndCloudPicture, SunPicture } from './pictures.tsx';
import { BatteryPicture, CurvePicture } from './scale-pictures.tsx';
import { BubblePicture, CupPicture, DialPicture, FlagPicture, ScreenPicture, SheetPicture, StepsPicture } from './step-pictures.tsx';
import { THING_NAMES, ThingPicture } from './thing-pictures.tsx';
import { sheet, type Scenes } from './scene-sheet.tsx';

const drawings: Record<string, () => ReactNode> = {
  Sun: SunPicture,
  'Bright spells': BrightSpellsPicture,
  'Sun and cloud': SunAndCloudPicture,
  Cloud: CloudPicture,
  Rain: RainPicture,
  Storm: StormPicture,
  '4 bars': () => <BatteryPicture bars={4} />,
  '3 bars': () => <BatteryPicture bars={3} />,
  '2 bars': () => <BatteryPicture bars={2} />,
  '1 bar': () => <BatteryPicture bars={1} />,
  'No bars': () => <BatteryPicture bars={0} />,
  Wave: () => <CurvePicture curve="wave" />,
  Still: () => <CurvePicture curve="still" />,
  Low: () => <CurvePicture curve="low" />,
  Zigzag: () => <CurvePicture curve="zigzag" />,
  '5 fingers': () => <HandPicture fingers={5} />,
  '4 fingers': () => <HandPicture fingers={4} />,
  '3 fingers': () => <HandPicture fingers={3} />,
  '2 fingers': () => <HandPicture fingers={2} />,
  '1 finger': () => <HandPicture fingers={1} />,
  Fist: () => <HandPicture fingers={0} />,
  Up: () => <HandsPicture held="up" />,
  'Tilted up': () => <HandsPicture held="tilted-up" />,
  Level: () => <HandsPicture held="level" />,
  'Tilted down': () => <HandsPicture held="tilted-down" />,
  Down: () => <HandsPicture held="down" />,
  'Dial, left': () => <DialPicture at={0} />,
  'Dial, middle': () => <DialPicture at={2} />,
  'Dial, right': () => <DialPicture at={4} />,
  '1 step': () => <StepsPicture reached={1} />,
  '3 steps': () => <StepsPicture reached={3} />,
  'Full cup': () => <CupPicture full={2} />,
  'Half a cup': () => <CupPicture full={1} />,
  'Empty cup': () => <CupPicture full={0} />,
  Tick: () => <ScreenPicture sign="tick" />,
  'So-so': () => <ScreenPicture sign="wave" />,
  Cross: () => <ScreenPicture sign="cross" />,
  Question: () => <ScreenPicture sign="question" />,
  '3 lines said': () => <BubblePicture lines={3} />,
  '1 line said': () => <BubblePicture lines={1} />,
  'Nothing said': () => <BubblePicture lines={0} />,
  'Flag up': () => <FlagPicture at="up" />,
  'Flag half-way': () => <FlagPicture at="middle" />,
  'Flag down': () => <FlagPicture at="down" />,
  '2 ticks': () => <SheetPicture ticks={2} />,
  ...Object.fromEntries(THING_NAMES.map((thing) => [thing, () => <ThingPicture thing={thing} />])),
  'Pick one': () => <FormPicture form="one" />,
  'Pick any': () => <FormPicture form="many" />,
  'A few words': () => <FormPicture form="words" />,
  'In order': () => <FormPicture form="rank" />,
  Boxes: () => <FormPicture form="boxes" />,
};

const all = (size: 'small' | 'large') => () =>
  sheet(
    <ul className={`scene-drawings scene-drawings-${size}`}>
      {Object.entries(drawings).map(([name, Drawing]) => (
        <li key={name}>
          <Drawing />
          <br />
          {name}
        </li>
      ))}
    </ul>,
  );

export const pictureScenes: Scenes = { 'Pictures at 40': all('small'), 'Pictures at 56': all('large') };
