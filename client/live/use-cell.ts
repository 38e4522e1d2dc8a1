import { useSyncExternalStore } from 'react';
import type { Cell } from './cell.ts';

/** The value of a cell, drawn again whenever it changes. */
export const useCell = <T>(cell: Cell<T>): T => useSyncExternalStore(cell.listen, cell.get, cell.get);
