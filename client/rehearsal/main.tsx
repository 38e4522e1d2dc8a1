import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/base.css';
import { frameAddress } from './frame-address.ts';
import { playZoom } from './frames.ts';
import { newMeeting } from './meeting.ts';
import { browserId, recall, remember } from './memory.ts';
import { Page } from './page.tsx';
import { randomId } from './random-id.ts';
import { say } from './say.ts';
import { server } from './server.ts';
import { makeStage } from './stage.ts';

/** So long a server that was started anew has nobody of the crowd. */
const REMIND_EVERY_MS = 5_000;

const browser = browserId(randomId);
const world = () => ({ now: Date.now(), newId: randomId, browser });
const zoom = playZoom(server.sign);
const begin = recall() ?? newMeeting(say('topic'), 'lenient', world());
const line = (seat: string, down: boolean) => server.line({ host: new URL(frameAddress(seat, location, navigator.vendor)).host, down });
const stage = makeStage({ begin, world, server: { crowd: server.crowd, places: server.places, line }, tell: zoom.tell, remember });
remember(begin);
zoom.begin(stage);
stage.remind();
setInterval(stage.remind, REMIND_EVERY_MS);

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Page stage={stage} />
    </StrictMode>,
  );
}
