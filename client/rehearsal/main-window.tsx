import { Button } from '../ui/button.tsx';
import { AppFrame } from './app-frame.tsx';
import { focusSoon } from './focus-soon.ts';
import { MAIN } from './frames.ts';
import { PEOPLE, windowHeading } from './places.ts';
import { say } from './say.ts';
import type { SeatProps } from './seat-props.ts';

/** Zoom's own window, where the same app stands outside any meeting. */
export function MainWindow({ seat, act }: Pick<SeatProps, 'seat' | 'act'>) {
  const { id, name } = seat;
  const heading = windowHeading(id);
  const close = () => {
    act({ type: 'main-window', seat: id, open: false });
    focusSoon(PEOPLE);
  };
  return (
    <section className="seat" aria-labelledby={heading} data-width={900}>
      <header className="seat-head">
        <h2 id={heading} tabIndex={-1}>
          {say('windowHeading', { name })}
        </h2>
        <p>{say('windowDetail')}</p>
        <Button look="quiet" onClick={close}>
          {say('closeWindow')}
        </Button>
      </header>
      <AppFrame seat={id} name={`${id}${MAIN}`} title={say('windowTitle', { name })} />
    </section>
  );
}
