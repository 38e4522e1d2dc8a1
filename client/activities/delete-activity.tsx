import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

/** `say`: how the kind speaks of it. */
type Props = {
  say: (key: 'delete' | 'deleteQuestion' | 'deleteBody' | 'deleteIt' | 'keep') => string;
  busy: boolean;
  remove: () => void;
};

/** The end of an activity, for all and for good: asked once more. */
export function DeleteActivity({ say, busy, remove }: Props) {
  const [asking, ask] = useState(false);
  const keep = () => ask(false);
  const go = () => {
    keep();
    remove();
  };
  const actions = (
    <>
      <Button onClick={keep}>{say('keep')}</Button>
      <Button look="danger" onClick={go}>
        {say('deleteIt')}
      </Button>
    </>
  );
  return (
    <>
      <Button look="danger" busy={busy} onClick={() => ask(true)}>
        {say('delete')}
      </Button>
      <Dialog title={say('deleteQuestion')} open={asking} close={keep} actions={actions}>
        <p>{say('deleteBody')}</p>
      </Dialog>
    </>
  );
}
