import { Fragment } from 'react';
import { Notice } from '../../ui/notice.tsx';
import { numbered } from '../../ui/numbered.ts';
import { sayDesk } from './say-desk.ts';
import './desk.css';

/** Letters. A word of this length is hard for many people; there are plain ones too, so it is a hint and no more. */
const LONG = 10;
const LONG_WORD = new RegExp(String.raw`([\p{L}\p{M}'’]{${LONG},})`, 'u');

/** Every other piece is a long word. */
const piecesOf = (text: string): string[] => text.split(LONG_WORD);

/** Says where a question may be hard to read. It stops nobody. */
export function HardWords({ text }: { text: string }) {
  if (!LONG_WORD.test(text)) return null;
  return (
    <Notice tone="calm">
      <p>{sayDesk('hardToRead')}</p>
      <p className="poll-hard-words">
        {numbered(piecesOf(text)).map(({ at, thing: piece }) => (
          <Fragment key={at}>{at % 2 === 1 ? <mark>{piece}</mark> : piece}</Fragment>
        ))}
      </p>
    </Notice>
  );
}
