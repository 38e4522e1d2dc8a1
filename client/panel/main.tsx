import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { realClock } from '../live/clock.ts';
import { device } from '../live/keep.ts';
import { createLive } from '../live/live.ts';
import { newId } from '../live/world.ts';
import { announce } from '../ui/announcer.tsx';
import '../ui/base.css';
import { createAbsence } from './absence.ts';
import { App } from './app.tsx';
import { keepAppearance } from './appearance.ts';
import { arrive } from './arrival.ts';
import { bringCards } from './bring-cards.ts';
import { followLinks } from './links.ts';
import { startNews } from './news.ts';
import { noteAgreements } from './was-there.ts';
import './panel.css';
import { followKeyboard, isOccupied } from './place.ts';
import { createStage } from './stage.ts';

keepAppearance();
followKeyboard();
const live = createLive({ fetch: (path, init) => fetch(path, init), clock: realClock, random: Math.random, keep: device, newId });
const stage = createStage(live.view, isOccupied);
const absence = createAbsence(live.line.state, live.clock);
const arrival = arrive(live, window.location);
followLinks(arrival.zoom);
startNews(live.view, announce);
bringCards(live.view);
noteAgreements(live.view);

// The device knows before we do: it went offline, came back, or woke up.
for (const change of ['online', 'offline']) window.addEventListener(change, live.line.again);
document.addEventListener('visibilitychange', () => {
  if (!document.hidden && live.line.state.get().status === 'away') live.line.again();
});

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App {...{ live, stage, absence, arrival }} />
    </StrictMode>,
  );
}
