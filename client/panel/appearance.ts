import { cell } from '../live/cell.ts';
import { device } from '../live/keep.ts';
import { applyAppearance, type Appearance } from '../ui/appearance.ts';

export const TEXT_SIZES: readonly Appearance['text'][] = [100, 125, 150, 200];
export const THEMES: readonly Appearance['theme'][] = ['system', 'light', 'dark'];

const USUAL: Appearance = { theme: 'system', text: 100 };
const KEY = 'looks';

/** How this person wants their panel to look, kept on the device for next time. */
export const appearance = cell<Appearance>(kept());

/** Call it once, before anything is drawn: nothing flashes. */
export function keepAppearance(): void {
  applyAppearance(appearance.get());
  appearance.listen(() => {
    applyAppearance(appearance.get());
    device.write(KEY, JSON.stringify(appearance.get()));
  });
}

/** What an older or a newer panel has kept may be anything. */
function kept(): Appearance {
  try {
    const { theme, text } = JSON.parse(device.read(KEY) ?? '{}') as Partial<Appearance>;
    return {
      theme: THEMES.find((known) => known === theme) ?? USUAL.theme,
      text: TEXT_SIZES.find((known) => known === text) ?? USUAL.text,
    };
  } catch {
    return USUAL;
  }
}
