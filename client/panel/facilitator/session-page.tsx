import { Stack } from '../../ui/stack.tsx';
import type { Api } from '../../live/api.ts';
import { DeleteSession } from './delete-session.tsx';
import { ReviewLinks } from './review-links.tsx';
import { sayDesk } from './say.ts';

type Props = { ask: Api['ask']; openLink: (url: string) => void; deleted: () => void };

/** What a facilitator does with the session as a whole. */
export const SessionPage = ({ ask, openLink, deleted }: Props) => (
  <Stack gap={6}>
    <h2 tabIndex={-1}>{sayDesk('thisSession')}</h2>
    <ReviewLinks ask={ask} openLink={openLink} />
    <DeleteSession ask={ask} deleted={deleted} />
  </Stack>
);
