/** Spreadsheet programs take a file without this mark for one in an older alphabet. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Rows as a file that every spreadsheet program reads (RFC 4180, UTF-8), in which no cell can act as a formula. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');

/**
 * Spreadsheet programs take a cell for a formula by its first character, in the full-width forms as well, and some of them
 * look past characters that cannot be seen.
 */
const FORMULA = /^[\s\p{C}\p{Default_Ignorable_Code_Point}]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/v;

const quoted = (cell: string): string => `"${(FORMULA.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;
