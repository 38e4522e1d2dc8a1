import { useEffect, useEffectEvent, useState } from 'react';
import { FILE_GOOD_FOR_MS, type FileReady, type ReviewFile } from '../../server/review/wire.ts';
import { realClock } from '../live/clock.ts';
import { announce } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { DownloadIcon, PrintIcon } from '../ui/icons.tsx';
import { Notice } from '../ui/notice.tsx';
import { Stack } from '../ui/stack.tsx';
import type { Ask } from './ask.ts';
import { say, sayWhy } from './say.ts';

/** Opens an address in a browser, from inside Zoom, where nothing can be saved or printed. Null: this is a browser. */
export type OpenLink = ((url: string) => void) | null;

type State =
  { at: 'start' } | { at: 'making'; file: ReviewFile } | { at: 'ready'; file: ReviewFile; url: string } | { at: 'no'; words: string };

/** `of`: a session or a series, as a path below /api/review. */
type Props = { of: string; files: readonly ReviewFile[]; ask: Ask; openLink: OpenLink };

/** What stands on the page as a file or on paper. */
export function TakeAway({ of, files, ask, openLink }: Props) {
  const [state, setState] = useState<State>({ at: 'start' });
  const download = async (file: ReviewFile) => {
    setState({ at: 'making', file });
    const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
    const answer = await ask<FileReady>('POST', `${of}/files`, { file, zone });
    if (!answer?.ok) {
      const words = sayWhy(answer?.why ?? null).body;
      setState({ at: 'no', words });
      return announce(words, 'assertive');
    }
    const url = new URL(answer.url, window.location.href).href;
    setState({ at: 'ready', file, url });
    announce(say(openLink ? 'fileInBrowser' : 'fileReady'));
    if (openLink) openLink(url);
    else window.location.assign(url); // an attachment: the page stays
  };
  const done = () => setState({ at: 'start' });
  return (
    <section className="review-tool review-take" aria-labelledby="take-away">
      <h2 id="take-away">{say('takeAway')}</h2>
      <p>{say('downloadBody')}</p>
      <ul className="review-files">
        {files.map((file) => (
          <li key={file}>
            <FileButton file={file} busy={state.at === 'making'} making={state.at === 'making' && state.file === file} press={download} />
            {state.at === 'ready' && state.file === file && (
              <Ready key={state.url} url={state.url} inZoom={openLink !== null} over={done} />
            )}
          </li>
        ))}
      </ul>
      {state.at === 'no' && <Notice tone="problem">{state.words}</Notice>}
      {!openLink && (
        <Button onClick={() => window.print()}>
          <PrintIcon /> {say('print')}
        </Button>
      )}
    </section>
  );
}

type FileButtonProps = { file: ReviewFile; busy: boolean; making: boolean; press: (file: ReviewFile) => Promise<void> };

const FileButton = ({ file, busy, making, press }: FileButtonProps) => (
  <button type="button" className="review-file" aria-disabled={busy || undefined} onClick={() => void (busy || press(file))}>
    <DownloadIcon />
    <span className="review-file-words">
      <span className="review-file-name">{say('file', { file })}</span>
      <span>{making ? say('downloading') : say('fileFor', { file })}</span>
    </span>
  </button>
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
          <a href={url}>{say('openFile')}</a>
        )}
      </Stack>
    </Notice>
  );
}
