import type { PublishedWords } from '../../server/afterwards/wire.ts';
import { sayShared } from './say.ts';

/** Somebody's own words, to the letter, wherever they are shown. */
export const Quote = ({ words: { about, name, text } }: { words: PublishedWords }) => (
  <figure className="quote">
    <blockquote dir="auto">{text}</blockquote>
    <figcaption>
      <bdi>{name ?? sayShared('nobody')}</bdi> · {sayShared('about', { about })}
    </figcaption>
  </figure>
);
