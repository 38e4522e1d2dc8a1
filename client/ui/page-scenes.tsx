import { useState } from 'react';
import { Button } from './button.tsx';
import { Choices } from './choices.tsx';
import { HelpIcon, LockIcon, NowIcon, PeopleIcon, SessionIcon } from './icons.tsx';
import { LONG, question, weather, type Scenes } from './scene-sheet.tsx';
import { Sky } from './sky.tsx';
import { Stack } from './stack.tsx';
import { Tabs } from './tabs.tsx';

const places = [
  { key: 'now', label: 'Now', icon: <NowIcon /> },
  { key: 'people', label: 'People', icon: <PeopleIcon /> },
  { key: 'session', label: 'Session', icon: <SessionIcon /> },
  { key: 'help', label: 'Help', icon: <HelpIcon /> },
];

function TabsScene({ items = places }: { items?: typeof places }) {
  const [current, go] = useState('now');
  return (
    <>
      <Sky title="Bright Spells" lights={0} />
      <div className="scene-sheet scene-tall">
        <h2>Waiting for the facilitator</h2>
      </div>
      <Tabs label="Places" items={items} current={current} go={go} />
    </>
  );
}

function WholePanelScene({ lights = 21 }: { lights?: number }) {
  const [chosen, choose] = useState<string | null>('cloudy');
  const [place, go] = useState('now');
  return (
    <>
      <Sky title="Bright Spells" detail="Tuesday network" lights={lights} aside={<Button look="quiet">Amina</Button>} />
      <main className="scene-sheet">
        <Stack gap={4}>
          <h2>{question}</h2>
          <p className="scene-private">
            <LockIcon />
            <span>Private. Nobody sees who chose what. We show the spread after the poll closes, if 5 or more people have answered.</span>
          </p>
          <Choices legend={question} legendHidden name="weather" options={weather} chosen={chosen} choose={choose} />
          <Button look="primary">Send</Button>
          <Button look="quiet">I’d rather not say</Button>
        </Stack>
      </main>
      <Tabs label="Places" items={places} current={place} go={go} />
    </>
  );
}

export const pageScenes: Scenes = {
  'A whole panel': () => <WholePanelScene />,
  'A whole panel, 300 answers': () => <WholePanelScene lights={300} />,
  'Sky empty': () => <Sky title="Bright Spells" lights={0} />,
  'Sky one answer': () => <Sky title="Bright Spells" detail="Tuesday network" lights={1} />,
  'Sky 21 answers': () => <Sky title="Tuesday network" detail="34 here" lights={21} aside={<Button look="quiet">Amina</Button>} />,
  'Sky 300 answers': () => <Sky title="Bright Spells" detail="312 here" lights={300} />,
  'Sky long words': () => <Sky title={LONG} detail={LONG} lights={5} aside={<Button look="quiet">Amina-Charlotte</Button>} />,
  Tabs: () => <TabsScene />,
  'Tabs long words': () => <TabsScene items={places.map((place) => ({ ...place, label: 'Vereinbarungen' }))} />,
};
