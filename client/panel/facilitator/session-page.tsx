import { Stack } from '../../ui/stack.tsx';
import type { Api } from '../../live/api.ts';
import { DeleteSession } from './delete-session.tsx';
import { ReviewLinks } from './review-links.tsx';
import { sayDesk } from './say.ts';
import { Survey } from './survey.tsx';

/** `reflect`: the link to the survey, while one is open. */
type Props = { ask: Api['ask']; reflect: string | undefined; openLink: (url: string) => void; deleted: () => void };

/** What a facilitator does with the session as a whole. */
export const SessionPage = ({ ask, reflect, openLink, deleted }: Props) => (
  <Stack gap={6}>
    <h2 tabIndex={-1}>{sayDesk('thisSession')}</h2>
    <ReviewLinks ask={ask} openLink={openLink} />
    <Survey ask={ask} link={reflect} />
    <DeleteSession ask={ask} deleted={deleted} />
  </Stack>
);
