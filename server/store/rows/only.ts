/** SQLite says `undefined` where there is no row; we say null, and make the thing where there is one. */
export const only = <Row, Thing>(row: Row | undefined, make: (row: Row) => Thing): Thing | null => (row === undefined ? null : make(row));
