import { Button } from '../ui/button.tsx';
import { AppFrame } from './app-frame.tsx';
import { MAIN } from './frames.ts';
import { say } from './say.ts';
import type { SeatProps } from './seat-props.ts';

/** Zoom's own window, where the same app stands outside any meeting. */
export function MainWindow({ seat, act }: Pick<SeatProps, 'seat' | 'act'>) {
  const { id, name } = seat;
  const heading = `${id}-window`;
  return (
    <section className="seat" aria-labelledby={heading} data-width={900}>
      <header className="seat-head">
        <h2 id={heading}>{say('windowHeading', { name })}</h2>
        <p>{say('windowDetail')}</p>
        <Button look="quiet" onClick={() => act({ type: 'main-window', seat: id, open: false })}>
          {say('closeWindow')}
        </Button>
      </header>
      <AppFrame seat={id} name={`${id}${MAIN}`} title={say('windowTitle', { name })} />
    </section>
  );
}
