import type { ReactNode } from 'react';
import './tabs.css';

type Props = { label: string; items: { key: string; label: string; icon: ReactNode }[]; current: string; go: (key: string) => void };

/** The places of the panel, always at its foot. */
export function Tabs({ label, items, current, go }: Props) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.key}>
            <button type="button" className="tab" aria-current={item.key === current ? 'page' : undefined} onClick={() => go(item.key)}>
              {item.icon}
              <span>{item.label}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
