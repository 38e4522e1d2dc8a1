import { useEffect, useEffectEvent } from 'react';
import { FILE_GOOD_FOR_MS } from '../../server/review/wire.ts';
import { realClock } from '../live/clock.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { Stack } from '../ui/stack.tsx';
import { say } from './say.ts';

/** In the thousands that file managers count in. */
export const kilobytes = (bytes: number): number => Math.ceil(bytes / 1000);

/** While a file comes: how much of it is here, and the way to stop it. */
export const Coming = ({ bytes, stop }: { bytes: number; stop: () => void }) => (
  <Notice tone="calm" action={<Button onClick={stop}>{say('stopFile')}</Button>}>
    <p>
      {say('fileComing', { kilobytes: kilobytes(bytes) })} {say('fileWhile')}
    </p>
  </Notice>
);

/** Zoom never says whether it has opened an address, so the address stands here as well, for as long as it works. */
export function Ready({ url, inZoom, over }: { url: string; inZoom: boolean; over: () => void }) {
  const end = useEffectEvent(over);
  useEffect(() => realClock.after(FILE_GOOD_FOR_MS, () => end()), []);
  return (
    <Notice tone="calm">
      <Stack gap={2}>
        <p>
          {say(inZoom ? 'fileInBrowser' : 'fileReady')} {say('fileMinutes')}
        </p>
        {inZoom ? (
          <Field label={say('fileAddress')} value={url} change={() => {}} readOnly onFocus={(event) => event.target.select()} />
        ) : (
          <a href={url} download>
            {say('openFile')}
          </a>
        )}
      </Stack>
    </Notice>
  );
}
