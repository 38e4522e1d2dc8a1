import type { ReactNode } from 'react';
import { LONG, type Scenes } from '../ui/scene-sheet.tsx';
import { afterwards } from './afterwards/fixtures.ts';
import type { Ask } from './ask.ts';
import { titleOf, whenOf } from './dates.ts';
import { joined, listedSession, lost, report, series, stillOpen, tooFew, weather, written as otherBlocks } from './fixtures.ts';
import { Frame } from './frame.tsx';
import { Deleted, Loading, Trouble } from './messages.tsx';
import { say, type Why } from './say.ts';
import { Session } from './session.tsx';
import { SideBySide } from './series.tsx';
import { Sessions } from './sessions.tsx';
import { Coming, Ready } from './file-notices.tsx';
import type { OpenLink } from './use-file.ts';
import { Ways } from './ways-in.tsx';
import { written } from './write-up/fixtures.ts';

const nothing = () => undefined;
const noAnswer = async () => null;
/** Nobody has been asked anything after this session. */
const afterSession: Ask = async (_method, path) => (path.endsWith('/afterwards') ? (afterwards() as never) : null);

const framed = (children: ReactNode) => () => <Frame title={say('review')}>{children}</Frame>;
const trouble = (why: Why) => framed(<Trouble why={why} again={nothing} />);

const page =
  (session = report(), openLink: OpenLink = null, back: (() => void) | null = null) =>
  () => (
    <Frame title={titleOf(session)} detail={whenOf(session)}>
      <Session {...{ session, openLink, back }} ask={afterSession} again={nothing} deleted={nothing} />
    </Frame>
  );

const list =
  (sessions = SESSIONS, deleted = false) =>
  () => (
    <Frame title={say('yourSessions')}>
      <Sessions sessions={sessions} deleted={deleted} open={nothing} compare={nothing} ask={noAnswer} allDeleted={nothing} />
    </Frame>
  );

const SESSIONS = [
  listedSession({ id: 'now', title: '', endedAt: null, came: 0, activities: 0 }),
  listedSession(),
  listedSession({ id: 'long', title: LONG, came: 1, activities: 1 }),
];

const ADDRESS = `https://spells.example.org/files/${'eyJhbGciOiJIUzI1NiJ9.'.repeat(12)}`;
const LINK_UNTIL = Date.UTC(2027, 4, 30);

export const scenes: Scenes = {
  'Ways in': framed(<Ways again={false} offered />),
  'Ways in, signed out': framed(<Ways again offered />),
  'Ways in, no Zoom': framed(<Ways again={false} offered={false} />),
  Loading: framed(<Loading />),
  'Link closed': trouble('review-closed'),
  'Too many tries': trouble('too-fast'),
  'Signed out': trouble('signed-out'),
  'No answer': trouble(null),
  'Session gone': framed(<Trouble why="no-such-meeting" again={nothing} back={nothing} />),
  'Session deleted': framed(<Deleted />),
  Sessions: list(),
  'Sessions, none yet': list([]),
  'Sessions, one deleted': list(SESSIONS.slice(1), true),
  Session: page(),
  'Session by link': page(report({ linkUntil: LINK_UNTIL })),
  'Session in Zoom': page(report(), nothing, nothing),
  'Session, every outcome': page(report({ activities: [weather, joined, tooFew, stillOpen, lost, otherBlocks] })),
  'Session, going on': page(report({ title: '', endedAt: null, came: 12, activities: [stillOpen] })),
  'Session, nothing asked': page(report({ activities: [] })),
  'Session, written up': page(report({ written: written() })),
  'Session, long words': page(
    report({ title: LONG, activities: [{ ...weather, title: LONG, blocks: [{ block: 'paragraph', text: LONG }] }] }),
  ),
  'Series, side by side': () => (
    <Frame title="Tuesday network" detail={say('sideBySide')}>
      <SideBySide series={series} id="mondays" ask={noAnswer} openLink={null} back={nothing} deleted={nothing} />
    </Frame>
  ),
  'Series, nothing twice': framed(
    <SideBySide
      series={{ ...series, questions: [], agreements: [] }}
      id="mondays"
      ask={noAnswer}
      openLink={null}
      back={nothing}
      deleted={nothing}
    />,
  ),
  'File coming': framed(<Coming bytes={123_456} stop={nothing} />),
  'File ready': framed(<Ready url={ADDRESS} inZoom={false} over={nothing} />),
  'File ready in Zoom': framed(<Ready url={ADDRESS} inZoom over={nothing} />),
};
