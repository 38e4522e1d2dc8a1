import { useState } from 'react';
import { Bars, type BarRow } from './bars.tsx';
import { Choices } from './choices.tsx';
import { LONG, question, sheet, weather, type Scenes } from './scene-sheet.tsx';

const plain = [
  { key: 'good', label: 'Good' },
  { key: 'both', label: 'A bit of both' },
  { key: 'hard', label: 'Today is hard' },
];

function ChoicesScene({
  chosen: first = null,
  disabled = false,
  options = weather,
}: {
  chosen?: string | null;
  disabled?: boolean;
  options?: typeof weather | typeof plain;
}) {
  const [chosen, choose] = useState(first);
  return sheet(<Choices legend={question} name="scene" options={options} chosen={chosen} choose={choose} disabled={disabled} />);
}

const rows = (counts: number[], labels = weather.map(({ label }) => label)): BarRow[] => {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count, at) => ({
    key: String(at),
    label: labels[at] ?? `Answer ${at + 1}`,
    count,
    share: `${Math.round((100 * count) / Math.max(1, all))} %`,
    fraction: count / Math.max(1, all),
    picture: weather[at]?.picture,
  }));
};
const headings: [string, string, string] = ['Answer', 'People', 'Share'];

export const answerScenes: Scenes = {
  'Choices empty': () => <ChoicesScene />,
  'Choices chosen': () => <ChoicesScene chosen="cloudy" />,
  'Choices disabled': () => <ChoicesScene chosen="storm" disabled />,
  'Choices plain': () => <ChoicesScene options={plain} chosen="both" />,
  'Choices long words': () => (
    <ChoicesScene options={weather.map((option) => ({ ...option, label: LONG, meaning: LONG }))} chosen="sunny" />
  ),
  'Bars empty': () => sheet(<Bars caption="Nobody has answered." headings={headings} rows={rows([0, 0, 0])} />),
  'Bars 91 answers': () =>
    sheet(
      <Bars
        caption="91 people answered. Most of us feel a bit of both."
        headings={headings}
        rows={rows([28, 56, 7])}
        note="Shares are rounded, so they add to 101."
      />,
    ),
  'Bars all on one': () => sheet(<Bars caption="300 people answered." headings={headings} rows={rows([300, 0, 0])} />),
  'Bars joined': () =>
    sheet(<Bars caption="12 people answered." headings={headings} rows={rows([6, 6], ['Sunny', 'Cloudy with bright spells, or storm'])} />),
  'Bars six answers': () =>
    sheet(
      <Bars
        caption="60 people answered."
        headings={headings}
        rows={rows(
          [10, 14, 6, 12, 3, 15],
          Array.from({ length: 6 }, () => 'An answer'),
        )}
      />,
    ),
  'Bars long words': () => sheet(<Bars caption={LONG} headings={headings} rows={rows([3, 4, 5], [LONG, LONG, LONG])} />),
};
