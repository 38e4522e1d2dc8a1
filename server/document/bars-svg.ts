import type { Bar } from './wire.ts';

/** Text as it may stand in HTML, SVG or XML, between tags and in quotes. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** As on the screen: neighbours never share a pattern, so that bars differ without colour. */
const LOOKS: readonly { ground: string; mark: string; edge: string; draw: string; turned?: true }[] = [
  { ground: '#f8bd38', mark: '#f8bd38', edge: '#a56a00', draw: '' },
  { ground: '#cfdae4', mark: '#4d7196', edge: '#4d7196', draw: 'M0 0h4v8H0z' },
  { ground: '#cfdae4', mark: '#47506b', edge: '#47506b', draw: 'M0 0h4v8H0z', turned: true },
  { ground: '#cfdae4', mark: '#4d7196', edge: '#4d7196', draw: 'M4 1.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5z' },
  { ground: '#fdf0cf', mark: '#a56a00', edge: '#a56a00', draw: 'M0 0h4v4h4v4H4V4H0z' },
  { ground: '#cfdae4', mark: '#47506b', edge: '#47506b', draw: 'M0 0h8v3H0z' },
];
export type Look = (typeof LOOKS)[number];

/** `at`: the place of the bar in its chart. */
export const lookOf = (at: number): Look => LOOKS[at % LOOKS.length] ?? { ground: '#cfdae4', mark: '#cfdae4', edge: '#47506b', draw: '' };

export const TRACK = { fill: '#f2eee4', edge: '#b9b09c' };

/** One bar as SVG, in so many units of the page. `id` is a name that no other bar of the page has. */
export function barSvg(fraction: number, at: number, { id, width, height }: { id: string; width: number; height: number }): string {
  const { ground, mark, edge, draw, turned } = lookOf(at);
  const long = Math.max(fraction * width, fraction > 0 ? 2 : 0);
  const box = (w: number) => `x="1" y="1" width="${w.toFixed(1)}" height="${height - 2}" rx="4"`;
  return [
    `<defs><pattern id="${id}" width="8" height="8" patternUnits="userSpaceOnUse"${turned ? ' patternTransform="rotate(45)"' : ''}>`,
    `<path fill="${ground}" d="M0 0h8v8H0z"/>${draw ? `<path fill="${mark}" d="${draw}"/>` : ''}</pattern></defs>`,
    `<rect ${box(width - 2)} fill="${TRACK.fill}" stroke="${TRACK.edge}"/>`,
    long > 0 ? `<rect ${box(long - 2 > 0 ? long - 2 : long)} fill="url(#${id})" stroke="${edge}" stroke-width="1.5"/>` : '',
  ].join('');
}

/** "Sunny: 28, 31 %": what a bar says to those who do not see it. */
export const inWords = ({ label, count, share }: Bar): string => (share === '' ? `${label}: ${count}` : `${label}: ${count}, ${share}`);
