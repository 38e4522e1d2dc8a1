import type { Care, Me } from '../../server/wire.ts';
import { say } from '../code/say.ts';
import type { MeetingView } from '../live/meeting.ts';
import type { Sender } from '../live/send.ts';
import { Stack } from '../ui/stack.tsx';
import { CareBlock } from './care-block.tsx';
import { CardOf } from './now.tsx';
import { agreementIn } from './under-now.ts';

type Props = { view: MeetingView; me: Me; here: number; care: Care | null; sender: Pick<Sender, 'tapOf' | 'move' | 'send'> };

/** Where everybody finds the code of the group, whatever else is going on. */
export function AgreementPlace({ view, me, here, care, sender }: Props) {
  const agreement = agreementIn(view);
  return (
    <Stack gap={6}>
      {agreement ? <CardOf view={view} me={me} here={here} showing={null} sender={sender} activity={agreement} /> : <NoneYet />}
      <CareBlock care={care} />
    </Stack>
  );
}

export const NoneYet = () => (
  <section>
    <h2 tabIndex={-1}>{say('ourAgreement')}</h2>
    <p>{say('none')}</p>
    <p>{say('noneBody')}</p>
  </section>
);
