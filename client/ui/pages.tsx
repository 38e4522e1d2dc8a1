import { useState, type ReactNode } from 'react';
import { Button } from './button.tsx';
import './pages.css';

type Words = { page: (page: number, pages: number) => string; next: string; before: string };

/** A long list, so many at a time. What others do to it never moves anybody to another page. */
export function Pages<T>({
  items,
  size,
  words,
  children,
}: {
  items: readonly T[];
  size: number;
  words: Words;
  children: (items: T[]) => ReactNode;
}) {
  const [wanted, want] = useState(0);
  const pages = Math.max(1, Math.ceil(items.length / size));
  const page = Math.min(wanted, pages - 1);
  return (
    <>
      {children(items.slice(page * size, (page + 1) * size))}
      {pages > 1 && (
        <nav className="pages" aria-label={words.page(page + 1, pages)}>
          <Button look="quiet" aria-disabled={page === 0} onClick={() => want(Math.max(0, page - 1))}>
            {words.before}
          </Button>
          <span>{words.page(page + 1, pages)}</span>
          <Button look="quiet" aria-disabled={page === pages - 1} onClick={() => want(Math.min(pages - 1, page + 1))}>
            {words.next}
          </Button>
        </nav>
      )}
    </>
  );
}
