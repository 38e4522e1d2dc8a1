import { Button } from '../ui/button.tsx';
import { Stack } from '../ui/stack.tsx';
import { say } from './say.ts';

/** The way to the survey, while there is one. It opens in a browser, where it stays when the meeting is over. */
export const HowWasIt = ({ open }: { open: () => void }) => (
  <section className="shelf" aria-labelledby="how-was-it">
    <Stack gap={3}>
      <h2 id="how-was-it">{say('howWasIt')}</h2>
      <p>{say('howWasItBody')}</p>
      <Button onClick={open}>{say('howWasItOpen')}</Button>
    </Stack>
  </section>
);
