import type { ComponentProps, MouseEvent } from 'react';
import './button.css';

type Props = { look?: 'primary' | 'plain' | 'quiet' | 'danger'; busy?: boolean } & ComponentProps<'button'>;

/** While `busy` it keeps its place and its focus and ignores presses; say what is happening in its text. */
export function Button({ look = 'plain', busy = false, className = '', onClick, type = 'button', ...rest }: Props) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      {...rest}
      type={type}
      className={`button button-${look} ${className}`.trim()}
      aria-disabled={busy || undefined}
      onClick={press}
    />
  );
}
