/** Moves the focus once the page is drawn: a button that goes away with what it did would leave it nowhere. */
export const focusSoon = (id: string) => requestAnimationFrame(() => document.getElementById(id)?.focus());
