import type { ReviewFile } from '../../server/review/wire.ts';
import { Button } from '../ui/button.tsx';
import { DownloadIcon, PrintIcon } from '../ui/icons.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Ask } from './ask.ts';
import { Coming, Ready } from './file-notices.tsx';
import { say } from './say.ts';
import { useFile, type FileState, type OpenLink } from './use-file.ts';

/** `of`: a session or a series, as a path below /api/review. */
type Props = { of: string; files: readonly ReviewFile[]; ask: Ask; openLink: OpenLink };

/** What stands on the page as a file or on paper. */
export function TakeAway({ of, files, ask, openLink }: Props) {
  const { state, download, stop, done } = useFile({ of, ask, openLink });
  const stopped = (file: ReviewFile) => {
    stop();
    document.getElementById(`file-${file}`)?.focus(); // what was pressed is gone
  };
  const isBusy = state.at === 'making' || state.at === 'coming';
  return (
    <section className="review-tool review-take" aria-labelledby="take-away">
      <h2 id="take-away">{say('takeAway')}</h2>
      <p>{say('downloadBody')}</p>
      <ul className="review-files">
        {files.map((file) => (
          <li key={file}>
            <FileButton file={file} busy={isBusy} making={isBusy && state.file === file} press={download} />
            {state.at !== 'start' && state.file === file && (
              <Said state={state} inZoom={openLink !== null} stop={() => stopped(file)} done={done} />
            )}
          </li>
        ))}
      </ul>
      {!openLink && (
        <Button onClick={() => window.print()}>
          <PrintIcon /> {say('print')}
        </Button>
      )}
    </section>
  );
}

type SaidProps = { state: FileState; inZoom: boolean; stop: () => void; done: () => void };

/** What there is to say of a file, below its button. */
function Said({ state, inZoom, stop, done }: SaidProps) {
  switch (state.at) {
    case 'start':
    case 'making':
      return null;
    case 'coming':
      return <Coming bytes={state.bytes} stop={stop} />;
    case 'ready':
      return <Ready key={state.url} url={state.url} inZoom={inZoom} over={done} />;
    case 'no':
      return <Notice tone="problem">{state.words}</Notice>;
  }
}

type FileButtonProps = { file: ReviewFile; busy: boolean; making: boolean; press: (file: ReviewFile) => Promise<void> };

const FileButton = ({ file, busy, making, press }: FileButtonProps) => (
  <button
    type="button"
    id={`file-${file}`}
    className="review-file"
    aria-disabled={busy || undefined}
    onClick={() => void (busy || press(file))}
  >
    <DownloadIcon />
    <span className="review-file-words">
      <span className="review-file-name">{say('file', { file })}</span>
      <span>{making ? say('downloading') : say('fileFor', { file })}</span>
    </span>
  </button>
);
