/** Reads a CSV file as RFC 4180 says, written apart from what the product writes with. Throws where the file is not well made. */
export function readCsv(file: string): string[][] {
  const text = file.replace(/^\uFEFF/, '');
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(,|\r\n)|(\r\n)/gy;
  for (let at = 0; at < text.length; at = cell.lastIndex) {
    cell.lastIndex = at;
    const found = cell.exec(text);
    if (!found) throw new Error(`No quoted cell at character ${at}.`);
    if (found[1] !== undefined) rows.at(-1)?.push(found[1].replaceAll('""', '"'));
    if (found[2] !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}
