import { useCell } from '../live/use-cell.ts';
import { Choices } from '../ui/choices.tsx';
import { Stack } from '../ui/stack.tsx';
import { appearance, TEXT_SIZES, THEMES } from './appearance.ts';
import { say } from './say.ts';

const THEME_NAMES = { system: 'themeSystem', light: 'themeLight', dark: 'themeDark' } as const;

/** Text size, and light or dark. What is chosen is there at once. */
export function Looks() {
  const chosen = useCell(appearance);
  const sizes = TEXT_SIZES.map((text) => ({ key: `${text}`, label: say(`text${text}`), meaning: say('percent', { text }) }));
  const themes = THEMES.map((theme) => ({ key: theme, label: say(THEME_NAMES[theme]) }));
  const resize = (key: string) => appearance.set({ ...chosen, text: TEXT_SIZES.find((text) => `${text}` === key) ?? chosen.text });
  return (
    <Stack gap={6}>
      <Choices legend={say('textSize')} name="text" options={sizes} chosen={`${chosen.text}`} choose={resize} />
      <Choices
        legend={say('theme')}
        name="theme"
        options={themes}
        chosen={chosen.theme}
        choose={(theme) => appearance.set({ ...chosen, theme })}
      />
    </Stack>
  );
}
