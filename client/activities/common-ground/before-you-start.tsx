import { SelectOne } from '../../ui/select-one.tsx';
import { useState } from 'react';
import { THEMES } from '../../../server/activities/common-ground/prompts/wire.ts';
import { ROOMS } from '../../../server/activities/common-ground/wire.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Tick } from '../../ui/tick.tsx';
import type { SetupProps } from '../kind.ts';
import { isUnderWay } from '../tap-notice.tsx';
import { ActNotice } from './act-notice.tsx';
import { MoreSettings } from './more-settings.tsx';
import { sayDesk } from './say-desk.ts';
import { choiceOf, FIRST_WISH, totalOf, type Wish } from './wish.ts';

/** What a facilitator chooses before it opens; all of it has a usual. */
export function BeforeYouStart({ here, open, opening, back }: SetupProps & { back: () => void }) {
  const [wish, setWish] = useState<Wish>(FIRST_WISH);
  const change = (part: Partial<Wish>) => setWish({ ...wish, ...part });
  const busy = isUnderWay(opening);
  return (
    <Stack>
      <p>{sayDesk('few', { count: here })}</p>
      <WhatAbout wish={wish} change={change} />
      <Choices
        legend={sayDesk('rooms')}
        name="share-rooms"
        options={ROOMS.map((rooms) => ({ key: rooms, label: sayDesk('roomsOf', { rooms }) }))}
        chosen={wish.rooms}
        choose={(rooms) => change({ rooms })}
      />
      <Tick label={sayDesk('quietStart')} ticked={wish.warmUp} tick={(warmUp) => change({ warmUp })} />
      <Tick label={sayDesk('keepWall')} ticked={wish.keepWall} tick={(keepWall) => change({ keepWall })} />
      <MoreSettings wish={wish} change={change} />
      <p>{sayDesk('total', { minutes: totalOf(wish) })}</p>
      <ActNotice tap={opening} />
      <Button look="primary" busy={busy} onClick={() => open(choiceOf(wish))}>
        {busy ? sayDesk('starting') : sayDesk('start')}
      </Button>
      <Button look="quiet" onClick={back}>
        {sayDesk('back')}
      </Button>
    </Stack>
  );
}

function WhatAbout({ wish, change }: { wish: Wish; change: (part: Partial<Wish>) => void }) {
  return (
    <Stack gap={3}>
      <Choices
        legend={sayDesk('theme')}
        name="share-deck"
        options={[
          { key: 'theme', label: sayDesk('oneOf') },
          { key: 'single', label: sayDesk('single') },
        ]}
        chosen={wish.single ? 'single' : 'theme'}
        choose={(key) => change({ single: key === 'single' })}
      />
      {wish.single ? (
        <SelectOne
          label={sayDesk('prompt')}
          value={wish.prompt}
          options={THEMES.flatMap(({ prompts }) => prompts).map(({ key, prompt }) => ({ key, label: prompt }))}
          choose={(prompt) => change({ prompt })}
        />
      ) : (
        <SelectOne
          label={sayDesk('whichTheme')}
          value={wish.theme}
          options={THEMES.map(({ key, name }) => ({ key, label: name }))}
          choose={(theme) => change({ theme })}
        />
      )}
    </Stack>
  );
}
