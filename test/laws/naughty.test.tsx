import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { commonGround } from '../../server/activities/common-ground/common-ground.ts';
import type { Move } from '../../server/activities/common-ground/wire.ts';
import { Refusal } from '../../server/lib/refusal.ts';
import { NAUGHTY } from '../support/naughty.ts';
import { CommonGroundCard } from '../../client/activities/common-ground/card.tsx';
import { CommonGroundDesk } from '../../client/activities/common-ground/desk.tsx';
import {
  cardProps,
  deskProps,
  groupOf,
  lines,
  mineOf,
  outcomeOf,
  people,
  rooms,
  sharing,
  wallOf,
} from '../../client/activities/common-ground/fixtures.ts';

const line = (text: string) => lines(1).map((each) => ({ ...each, text, names: [text, text] }));

/** Every screen on which people read what others wrote, with this text in each place. */
function screensWith(text: string): ReactNode[] {
  const group = groupOf({
    people: people.map((mate) => ({ ...mate, name: text, way: 'sound' })),
    line: text,
    pen: { name: text, me: false },
    said: [{ name: text, me: false, text }],
    touch: { mine: text, theirs: [{ name: text, text }] },
    hidden: text,
  });
  const wall = { ...wallOf(1), lines: line(text) };
  const card = (common: object, mine: object, phase: 'open' | 'shown' = 'open') => (
    <CommonGroundCard {...cardProps(sharing(common, phase, text), { mine: mineOf(mine) })} />
  );
  const named = [{ id: 'a', name: text }];
  return [
    card({ step: 'groups', groups: 3 }, { group, plus: text }),
    card({}, { asks: { keep: 'together', name: text, seen: false } }),
    <CommonGroundDesk key="asks" {...deskProps({}, { asks: named.map((one) => ({ ...one, asks: { keep: 'apart', name: text } })) })} />,
    card(rooms(5, 'turns'), { group }),
    card({ step: 'wall', wall }, { group, helped: text }),
    card({ step: 'helped', wall }, { helped: text }),
    card({ outcome: { ...outcomeOf(1), helped: [text], lines: [{ text, prompt: 'A1', round: 1, meToo: 1 }] } }, {}, 'shown'),
    <CommonGroundDesk key="rooms" {...deskProps(rooms(5, 'turns'), { help: named, still: { count: 1, people: named } })} />,
    <CommonGroundDesk key="wall" {...deskProps({ step: 'wall', wall }, { lines: line(text), phone: named })} />,
  ];
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#x27;');

/** Ways in which free text reaches the server. */
const waysIn = (text: string): Move[] => [
  { do: 'line', text },
  { do: 'post', text },
  { do: 'say', text },
  { do: 'touch', text },
  { do: 'helped', text },
  { do: 'plus', name: text },
  { do: 'ask', asks: { keep: 'together', name: text } },
  { do: 'phone', names: [text] },
  { do: 'enter', text },
  { do: 'hide', line: 'r1g1', hidden: true, why: text },
];

describe.each(NAUGHTY)('%j', (naughty) => {
  test('is refused, or loses whatever turns or hides the text around it', () => {
    const kept = waysIn(naughty).map((move) => commonGround.parseMove(move));
    expect(JSON.stringify(kept)).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u061C\u200B\u2060\uFEFF]/);
  });

  test('stands on every screen as words, and whatever direction it has ends with it', () => {
    const parsed = commonGround.parseMove({ do: 'say', text: naughty });
    if (parsed instanceof Refusal || parsed.do !== 'say') return;
    for (const screen of screensWith(parsed.text)) {
      const html = renderToStaticMarkup(screen);
      expect(html).not.toMatch(/<(?:script|img|iframe|style|base|object|embed|a)\b|<svg\//i);
      expect(html.split('\u2068')).toHaveLength(html.split('\u2069').length);
    }
    expect(renderToStaticMarkup(screensWith(parsed.text)[4])).toContain(escaped(parsed.text));
  });
});
