import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import './dialog.css';

type Props = { look?: 'plain' | 'large'; title: string; open: boolean; close: () => void; children: ReactNode; actions: ReactNode };

/** A question that has to be answered first; `large`: something for all to see, over the whole window. Escape closes; focus goes back to what opened it. */
export function Dialog({ look = 'plain', title, open, close, children, actions }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();

  // A layout effect, because its clean-up runs while the element is still in the page, and only then can it give focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!open || element === null) return;
    element.showModal();
    heading.current?.focus(); // the browser would choose the first button, and that could be the one that deletes
    return () => {
      element.close();
      if (document.activeElement === null || document.activeElement === document.body) document.querySelector<HTMLElement>('h1')?.focus();
    };
  }, [open]);

  return (
    <dialog
      ref={dialog}
      className={`dialog dialog-${look}`}
      aria-labelledby={headingId}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <h2 ref={heading} id={headingId} tabIndex={-1}>
        {title}
      </h2>
      <div className="dialog-body">{children}</div>
      <div className="dialog-actions">{actions}</div>
    </dialog>
  );
}
