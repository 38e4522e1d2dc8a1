import { useState } from 'react';
import { LiveRegions, announce } from './announcer.tsx';
import { answerScenes } from './answer-scenes.tsx';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Disclosure } from './disclosure.tsx';
import { Field } from './field.tsx';
import * as icons from './icons.tsx';
import { Notice } from './notice.tsx';
import { pageScenes } from './page-scenes.tsx';
import { pictureScenes } from './picture-scenes.tsx';
import { ReadAloudButton } from './read-aloud.tsx';
import { LONG, sheet, type Scenes } from './scene-sheet.tsx';

const READ_ALOUD = {
  start: 'Read aloud',
  startNow: 'Read aloud now',
  stop: 'Stop reading',
  caution: 'Others may hear this if your microphone is on.',
};

function DialogScene() {
  const [open, setOpen] = useState(true);
  const close = () => setOpen(false);
  return sheet(
    <>
      <Button onClick={() => setOpen(true)}>Delete this poll</Button>
      <Dialog
        title="Delete this poll?"
        open={open}
        close={close}
        actions={
          <>
            <Button look="danger" onClick={close}>
              Delete it
            </Button>
            <Button onClick={close}>Keep it</Button>
          </>
        }
      >
        <p>This deletes the poll for all. You cannot undo it.</p>
      </Dialog>
    </>,
  );
}

function FieldScene({ error, first = '' }: { error?: string; first?: string }) {
  const [name, setName] = useState(first);
  return sheet(
    <Field
      label="What should we call you?"
      hint="Only people in this session see it."
      error={error}
      value={name}
      change={setName}
      maxLength={40}
      autoComplete="off"
    />,
  );
}

function AnnouncerScene() {
  return sheet(
    <>
      <LiveRegions />
      <Button onClick={() => announce('Sent. You chose Sunny.')}>Say it politely</Button>
      <Button onClick={() => announce('Not saved yet. Your words are still here.', 'assertive')}>Say it at once</Button>
    </>,
  );
}

export const scenes: Scenes = {
  'Read aloud': () =>
    sheet(
      (['idle', 'asking', 'reading'] as const).map((status) => (
        <ReadAloudButton key={status} status={status} words={READ_ALOUD} press={() => {}} />
      )),
    ),
  ...pageScenes,
  ...answerScenes,
  ...pictureScenes,
  'Button looks': () =>
    sheet(
      <>
        <Button look="primary">Close and show to all</Button>
        <Button>Add time</Button>
        <Button look="danger">Delete it</Button>
        <Button look="quiet">I’d rather not say</Button>
        <Button>
          <icons.CopyIcon />
          Copy the link
        </Button>
      </>,
    ),
  'Button busy and disabled': () =>
    sheet(
      <>
        <Button look="primary" busy>
          Sending …
        </Button>
        <Button disabled>Not yet</Button>
      </>,
    ),
  'Button long words': () => sheet(<Button look="primary">{LONG}</Button>),
  'Field empty': () => <FieldScene />,
  'Field filled': () => <FieldScene first="Amina" />,
  'Field problem': () => <FieldScene error="There is a problem. Type a name, or stay without one." />,
  'Notice looks': () =>
    sheet(
      <>
        <Notice tone="news" action={<Button>Go to it</Button>}>
          New: weather poll
        </Notice>
        <Notice tone="calm">You are welcome here as you are. You do not have to explain it.</Notice>
        <Notice tone="problem" action={<Button>Try again</Button>}>
          Not saved yet. Your words are still here.
        </Notice>
      </>,
    ),
  'Notice long words': () => sheet(<Notice tone="problem">{LONG}</Notice>),
  Disclosure: () => sheet(<Disclosure summary="What is kept?">We keep totals, not who chose what.</Disclosure>),
  'Dialog open': DialogScene,
  Announcer: AnnouncerScene,
  Icons: () =>
    sheet(
      <div className="scene-drawings">
        {Object.entries(icons).map(([name, Icon]) => (
          <Icon key={name} />
        ))}
      </div>,
    ),
};
