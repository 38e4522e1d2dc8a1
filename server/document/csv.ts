import { ROW_HEADINGS, rowsOf } from './rows.ts';
import type { Paper } from './wire.ts';

/** Spreadsheet programs take a file without this mark for one in an older alphabet. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** A line that every spreadsheet program reads (RFC 4180, UTF-8), in which no cell can act as a formula. */
export const csvRow = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

/**
 * Spreadsheet programs take a cell for a formula by its first character, in the full-width forms as well, and some of them
 * look past characters that cannot be seen.
 */
const FORMULA = /^[\s\p{C}\p{Default_Ignorable_Code_Point}]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/v;

const quoted = (cell: string): string => `"${(FORMULA.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;

/** A paper for a spreadsheet: its title, then one fact in each line. */
export function* csv(paper: Paper): Generator<string> {
  yield BYTE_ORDER_MARK + csvRow([paper.title, paper.subtitle]) + csvRow([]) + csvRow(ROW_HEADINGS);
  for (const row of rowsOf(paper)) yield csvRow(row.map(String));
}
