import type { ReactNode } from 'react';
import { LONG, type Scenes } from '../ui/scene-sheet.tsx';
import { emptyPage, page, published } from './fixtures.ts';
import { Message } from './page.tsx';
import { sayShared } from './say.ts';
import { SharedPage } from './shared-page.tsx';
import { Sheet } from './sheet.tsx';

const framed = (children: ReactNode) => () => (
  <Sheet title="Tuesday network" detail="1 March 2027" pageTitle="Tuesday network">
    {children}
  </Sheet>
);
const long = { ...page, thanks: LONG, told: [LONG], will: [LONG], ways: [LONG], reply: `https://${'very-long-'.repeat(6)}.example.org/` };

export const scenes: Scenes = {
  'A page shared back': framed(<SharedPage shared={{ page, words: published }} />),
  'A page with long words': framed(<SharedPage shared={{ page: long, words: [{ about: 'you', name: LONG, text: LONG }] }} />),
  'An empty page': framed(<SharedPage shared={{ page: emptyPage, words: [] }} />),
  'A page that was taken back': () => (
    <Message heading={sayShared('trouble', { why: 'no_such_code' })} body={sayShared('troubleBody', { why: 'no_such_code' })} />
  ),
};
