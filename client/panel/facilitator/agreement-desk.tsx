import type { Care } from '../../../server/wire.ts';
import type { Api } from '../../live/api.ts';
import { Stack } from '../../ui/stack.tsx';
import { NoneYet } from '../agreement-place.tsx';
import { CareBlock } from '../care-block.tsx';
import type { NowProps } from '../now.tsx';
import { agreementIn } from '../under-now.ts';
import { CareForm } from './care-form.tsx';
import { DeskOf } from './desk.tsx';
import { Series } from './series.tsx';

type Props = Omit<NowProps, 'showing'> & { care: Care | null; opening: () => void; ask: Api['ask'] };

/** The agreement as facilitators find it: with who helps, and with earlier sessions to go on from. */
export function AgreementDesk({ care, ask, ...props }: Props) {
  const { view, sender } = props;
  const agreement = agreementIn(view);
  return (
    <Stack gap={6}>
      {agreement ? <DeskOf {...props} showing={null} activity={agreement} /> : <NoneYet />}
      <CareBlock care={care} />
      <CareForm care={care} sender={sender} />
      <Series ask={ask} sender={sender} people={view.desk?.people ?? []} />
    </Stack>
  );
}
