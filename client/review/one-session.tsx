import type { ReviewPage } from '../../server/review/wire.ts';
import { askAs } from './ask.ts';
import { Loading, Trouble } from './messages.tsx';
import { Session } from './session.tsx';
import type { OpenLink } from './use-file.ts';
import { useAnswer } from './use-answer.ts';

type Props = { token: string; openLink: OpenLink; id: string; back: (() => void) | null; deleted: () => void };

/** Fetches the page of one session. */
export function OneSession({ token, openLink, id, back, deleted }: Props) {
  const { answer, again } = useAnswer<ReviewPage>(token, `/meetings/${id}`);
  switch (answer.status) {
    case 'loading':
      return <Loading />;
    case 'not':
      return <Trouble why={answer.why} again={again} back={back} />;
    case 'here':
      return <Session session={answer.is.session} ask={askAs(token)} {...{ openLink, back, again, deleted }} />;
  }
}
