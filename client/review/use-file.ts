import { useEffect, useRef, useState } from 'react';
import type { FileReady, ReviewFile } from '../../server/review/wire.ts';
import { realClock } from '../live/clock.ts';
import { announce } from '../ui/announcer.tsx';
import type { Ask } from './ask.ts';
import { fetchFile, save } from './fetch-file.ts';
import { kilobytes } from './file-notices.tsx';
import { say, sayWhy } from './say.ts';

/** Opens an address in a browser, from inside Zoom, where nothing can be saved or printed. Null: this is a browser. */
export type OpenLink = ((url: string) => void) | null;

/** The life of a file, from the press to the shelf. `making`: the server has been asked. `coming`: so much of it is here. */
export type FileState =
  | { at: 'start' }
  | { at: 'making'; file: ReviewFile }
  | { at: 'coming'; file: ReviewFile; bytes: number }
  | { at: 'ready'; file: ReviewFile; url: string }
  | { at: 'no'; file: ReviewFile; words: string };

/** Whoever cannot see the page hears so often how far it is. */
const TOLD_EVERY_MS = 5_000;

/** `of`: a session or a series, as a path below /api/review. */
type Wanted = { of: string; ask: Ask; openLink: OpenLink };

export function useFile({ of, ask, openLink }: Wanted) {
  const [state, setState] = useState<FileState>({ at: 'start' });
  const under = useRef(new AbortController());
  useEffect(() => () => under.current.abort(), []); // whoever leaves the page wants no file any more

  const refuse = (file: ReviewFile, words: string) => {
    setState({ at: 'no', file, words });
    announce(words, 'assertive');
  };
  const ready = (file: ReviewFile, url: string) => {
    setState({ at: 'ready', file, url });
    announce(say(openLink ? 'fileInBrowser' : 'fileReady'));
  };
  const fetchHere = async (file: ReviewFile, url: string) => {
    const { signal } = (under.current = new AbortController());
    const tellNow = seldom((bytes) => announce(say('fileComing', { kilobytes: kilobytes(bytes) })));
    setState({ at: 'coming', file, bytes: 0 });
    const came = (bytes: number) => {
      setState({ at: 'coming', file, bytes });
      tellNow(bytes);
    };
    const fetched = await fetchFile(url, { clock: realClock, stop: signal, came });
    if (signal.aborted) return;
    if (!fetched) return refuse(file, say('fileBroken'));
    save(fetched, realClock);
    ready(file, url);
  };
  const download = async (file: ReviewFile) => {
    setState({ at: 'making', file });
    announce(say('downloading'));
    const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
    const answer = await ask<FileReady>('POST', `${of}/files`, { file, zone });
    if (!answer?.ok) return refuse(file, sayWhy(answer?.why ?? null).body);
    const url = new URL(answer.url, window.location.href).href;
    if (!openLink) return fetchHere(file, url);
    ready(file, url);
    openLink(url);
  };
  const stop = () => {
    under.current.abort();
    setState({ at: 'start' });
    announce(say('fileStopped'));
  };
  return { state, download, stop, done: () => setState({ at: 'start' }) };
}

/** Not with every piece that comes. */
function seldom(tell: (bytes: number) => void): (bytes: number) => void {
  let toldAt = realClock.now();
  return (bytes) => {
    if (realClock.now() - toldAt < TOLD_EVERY_MS) return;
    toldAt = realClock.now();
    tell(bytes);
  };
}
