import { Suspense } from 'react';
import type { DeskSlice } from '../../../server/wire.ts';
import { later } from '../../live/later.ts';
import type { Sender } from '../../live/send.ts';
import { useCell } from '../../live/use-cell.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Stack } from '../../ui/stack.tsx';
import { say } from '../say.ts';
import { TapNotice } from '../tap-notice.tsx';
import { CopyLink } from './copy-link.tsx';
import { sayDesk } from './say.ts';

const Qr = later(async () => (await import('./qr.tsx')).Qr);

type Props = { door: DeskSlice['browserDoor']; sender: Pick<Sender, 'tapOf' | 'send'> };

/** The way in for people who cannot open apps in Zoom: a code to read out, a link to paste, a picture to show. */
export function BrowserDoor({ door, sender }: Props) {
  const tap = useCell(sender.tapOf('browser-door'));
  const busy = tap.status === 'sending' || tap.status === 'accepted';
  const turn = () => sender.send('browser-door', { type: 'browser-door', open: door === null });
  return (
    <section aria-labelledby="browser-door">
      <Stack gap={3}>
        <h3 id="browser-door">{sayDesk('browserDoor')}</h3>
        <p>{door ? sayDesk('browserDoorBody') : sayDesk('doorClosed')}</p>
        {door && <Open {...door} />}
        <TapNotice tap={tap} />
        <Button busy={busy} onClick={turn}>
          {door ? sayDesk('closeDoor') : sayDesk('openDoor')}
        </Button>
      </Stack>
    </section>
  );
}

function Open({ code, link }: { code: string; link: string }) {
  const { host, pathname } = new URL(link);
  const halves = inHalves(code);
  return (
    <>
      <p>
        {sayDesk('codeLabel')}
        <strong className="code">
          {halves.map((half) => (
            <span key={half}>{half}</span>
          ))}
        </strong>
      </p>
      <figure className="aloud">
        <figcaption>{sayDesk('readAloud')}</figcaption>
        <blockquote>
          {sayDesk('sayAddress', { address: host + pathname })}{' '}
          {sayDesk('sayCode', { code: halves.map((half) => half.split('').join(' ')).join(', ') })}
        </blockquote>
      </figure>
      <CopyLink label={sayDesk('linkLabel')} link={link} />
      <Disclosure summary={sayDesk('showQr')}>
        <Suspense fallback={<p aria-busy="true">{say('loading')}</p>}>
          <Qr text={link} label={sayDesk('qrLabel')} />
        </Suspense>
      </Disclosure>
    </>
  );
}

/** Eight letters are read out and written down as twice four. The spaces do no harm where the code is typed. */
const inHalves = (code: string): string[] => [code.slice(0, code.length / 2), code.slice(code.length / 2)];
