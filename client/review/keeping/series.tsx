import type { Ask } from '../ask.ts';
import { Delete } from '../delete.tsx';
import { sayKeeping } from './say.ts';

/** All sessions of a group that this facilitator has run, with one press and one question. */
export const DeleteSeries = ({ id, ask, deleted }: { id: string; ask: Ask; deleted: () => void }) => (
  <Delete
    look="quiet"
    label={sayKeeping('series')}
    warning={sayKeeping('seriesBody')}
    remove={() => ask('DELETE', `/series/${id}`)}
    removed={deleted}
  />
);
