import { useId, type ReactNode } from 'react';
import { Pattern, patternOf } from './pattern.tsx';
import './bars.css';
import './visually-hidden.css';

export type BarRow = { key: string; label: string; count: number | string; share: string; fraction: number; picture?: ReactNode };

type Props = { caption: string; headings: [string, string, string]; rows: BarRow[]; note?: string };

/**
 * Results: a sentence, then a table for those who listen and rows with bars for those who look. The caption stands above the
 * bars, so the page need not say it again. `fraction` runs from 0 to 1. A count may be words, without a share.
 */
export function Bars({ caption, headings, rows, note }: Props) {
  return (
    <div className="bars">
      <div className="visually-hidden">
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.label}</th>
                <td>{row.count}</td>
                <td>{row.share}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div aria-hidden="true" className="bars-drawing">
        <p>{caption}</p>
        {rows.map((row, index) => (
          <BarLine key={row.key} row={row} index={index} />
        ))}
      </div>
      {note !== undefined && <p className="bars-note">{note}</p>}
    </div>
  );
}

function BarLine({ row, index }: { row: BarRow; index: number }) {
  const id = useId();
  return (
    <div className="bar-row">
      {row.picture !== undefined && <span className="bar-picture">{row.picture}</span>}
      <div className="bar-words">
        <span className="bar-label">{row.label}</span>
        {row.share === '' ? (
          <span className="bar-figures bar-in-words">{row.count}</span>
        ) : (
          <span className="bar-figures">
            {row.count} · {row.share}
          </span>
        )}
      </div>
      <svg className="bar">
        <Pattern id={id} look={patternOf(index)} />
        <rect className="bar-track" width="100%" height="100%" rx="8" />
        {row.fraction > 0 && (
          <rect className={`bar-fill bar-${patternOf(index)}`} width={`${100 * row.fraction}%`} height="100%" rx="8" fill={`url(#${id})`} />
        )}
      </svg>
    </div>
  );
}
