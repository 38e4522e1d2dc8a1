/** As a ref: the element takes the focus when it comes, and never again. */
export const takeFocus = (element: HTMLElement | null) => element?.focus();
