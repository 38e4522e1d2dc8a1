import { useState, type ReactNode } from 'react';
import type { Tap } from '../live/tap.ts';
import { agreementOf } from '../activities/agreement/fixtures.ts';
import { App } from './app.tsx';
import { amina, desk, friendlyZoom, nicc, partsOf, poll, viewOf, type Scene } from './fixtures.ts';
import './panel.css';

function Panel({ scene, tap }: { scene: Scene; tap?: { about: string; state: Tap } }) {
  const [parts] = useState(() => {
    const made = partsOf(scene);
    if (tap) made.live.sender.tapOf(tap.about).set(tap.state);
    return made;
  });
  return <App {...parts} />;
}

const newcomer = { ...amina, name: null, arrived: false };
const elsewhere = { type: 'go', tab: 'help' } as const;
const agreementTab = { type: 'go', tab: 'agreement' } as const;
const code = agreementOf({ reports: null });

function withCode(me: typeof amina) {
  const view = viewOf(me, [code], { mine: { [code.id]: { read: null, picked: null, seq: 0 } } });
  const care = { real: true, name: 'Lucy', during: 'Send Lucy a message in the chat.', after: '01234 567890', emergency: 'Call 999.' };
  return { ...view, meeting: view.meeting && { ...view.meeting, care } };
}

function withSurvey(me: typeof amina) {
  const view = viewOf(me, [poll('a', 'shown')]);
  return { ...view, meeting: view.meeting && { ...view.meeting, reflect: `https://spells.example.org/reflect#${'A'.repeat(22)}` } };
}

const doors: Record<string, Scene> = {
  Opening: { session: { status: 'entering' } },
  'Opening, nobody answers': { session: { status: 'unreachable' } },
  Code: { session: { status: 'out' }, zoom: null },
  'Code, coming': { session: { status: 'entering' }, zoom: null, code: 'FHHM G4MG' },
  'Code, nobody answers': { session: { status: 'unreachable' }, zoom: null, code: 'FHHM G4MG' },
  'Code, wrong': { session: { status: 'refused', why: 'no-such-code' }, zoom: null, code: 'FHHM G4MH' },
  'Code, too fast': { session: { status: 'refused', why: 'too-fast' }, zoom: null, code: 'FHHM G4MH' },
  'Refused by Zoom': { session: { status: 'refused', why: 'bad-context' } },
  'Too old': { session: { status: 'refused', why: 'panel-too-old' } },
  Ended: { session: { status: 'refused', why: 'no-such-meeting' } },
  'Outside a meeting': { session: { status: 'refused', why: 'no-such-meeting' }, zoom: { ...friendlyZoom, context: 'main-window' } },
  Forgotten: { session: { status: 'left', because: 'forgotten' } },
  Deleted: { session: { status: 'left', because: 'deleted' } },
  Welcome: { view: viewOf(newcomer), suggestedName: 'Amina' },
  'Welcome, from a browser, before the host': {
    view: viewOf(newcomer, [], { meeting: { title: '', here: 0, facilitators: [], activities: [], keptDays: 1, care: null } }),
    zoom: null,
  },
};

const people: Record<string, Scene> = {
  'Now, nothing': { view: viewOf(amina) },
  'Now, without a name': { view: viewOf({ ...amina, name: null }) },
  'Now, answering': { view: viewOf(amina, [poll('a', 'open', 21)]) },
  'Now, results and earlier ones': { view: viewOf(amina, [poll('a', 'shown'), poll('b', 'shown')]) },
  'News elsewhere': { view: viewOf(amina), events: [elsewhere], later: viewOf(amina, [poll('a')]) },
  Offline: { view: viewOf(amina, [poll('a', 'open', 21)]), absence: 'noticed' },
  'Offline for long': { view: viewOf(amina), absence: 'long' },
  Help: { view: viewOf(amina), events: [elsewhere] },
  'Agreement, none yet': { view: viewOf(amina), events: [agreementTab] },
  Agreement: { view: withCode(amina), events: [agreementTab] },
  'Now, the survey is open': { view: withSurvey(amina) },
  'Now, came later': { view: withCode(amina) },
};

const facilitators: Record<string, Scene> = {
  'Desk, nothing': { view: viewOf(nicc) },
  'Desk, running': { view: viewOf(nicc, [poll('a', 'open', 21)]) },
  'Desk, closed': { view: viewOf(nicc, [poll('a', 'shown'), poll('b', 'closed')]) },
  'Desk, shown': { view: viewOf(nicc, [poll('a', 'shown')]) },
  People: { view: viewOf(nicc), events: [{ type: 'go', tab: 'people' }] },
  'People, door closed, in a browser': {
    view: viewOf(nicc, [], { desk: { ...desk, more: 0, browserDoor: null } }),
    events: [{ type: 'go', tab: 'people' }],
    zoom: null,
  },
  'Agreement, facilitator': { view: withCode(nicc), events: [agreementTab] },
  'Agreement, facilitator, none yet': { view: viewOf(nicc), events: [agreementTab] },
  'Session, the survey is open': { view: withSurvey(nicc), events: [{ type: 'go', tab: 'session' }] },
  Session: { view: viewOf(nicc), events: [{ type: 'go', tab: 'session' }] },
};

const drawn = Object.entries({ ...doors, ...people, ...facilitators }).map(
  ([name, scene]) => [name, () => <Panel scene={scene} />] as const,
);

export const scenes: Record<string, () => ReactNode> = {
  ...Object.fromEntries(drawn),
  'Welcome, saving': () => (
    <Panel scene={{ view: viewOf(newcomer), suggestedName: 'Amina' }} tap={{ about: 'arrive', state: { status: 'sending' } }} />
  ),
  'Welcome, not saved': () => (
    <Panel scene={{ view: viewOf(newcomer), suggestedName: 'Amina' }} tap={{ about: 'arrive', state: { status: 'lost' } }} />
  ),
  'Welcome, refused': () => (
    <Panel
      scene={{ view: viewOf(newcomer), suggestedName: '???' }}
      tap={{ about: 'arrive', state: { status: 'refused', why: 'bad-text' } }}
    />
  ),
};
