import { Router, type Request } from 'express';
import { z } from 'zod';
import {
  afterwardsPage,
  closeSurvey,
  deleteSurvey,
  judgeWords,
  openSurvey,
  saveShareBack,
  sendShareBack,
  withdrawShareBack,
  type ReviewingTools,
} from '../afterwards/reviewing.ts';
import { deleteWriteUp, saveWriteUp } from '../afterwards/write-up/writing.ts';
import { Refusal } from '../lib/refusal.ts';
import type { Hub } from '../meetings/hub.ts';
import { readMeeting } from '../review/access.ts';
import type { Meeting } from '../store/store.ts';
import { whoAsks } from './identity.ts';
import type { Tokens } from './tokens.ts';
import { reply, withBody, type Done } from './with-body.ts';

export type AfterwardsTools = ReviewingTools & { tokens: Tokens; hub: Hub };

type Work = (meeting: Readonly<Meeting>, req: Request) => Promise<Done>;

const VERDICT = z.union([z.strictObject({ state: z.enum(['published', 'declined']) }), z.strictObject({ question: z.string() })]);

/** What facilitators do in the time after a session, from the review: a survey, words of people's own, a write-up, a page to share. */
export function afterwardsRoutes(tools: AfterwardsTools): Router {
  const router = Router();
  const on = (method: 'get' | 'post' | 'put' | 'delete', path: string, work: Work): void =>
    void router[method](`/api/review/meetings/:id${path}`, (req, res) => reply(res, reviewing(req, tools, work)));

  on('get', '/afterwards', (meeting) => afterwardsPage(meeting, tools));
  const told = async (id: string, work: Promise<Done>): Promise<Done> => {
    const done = await work;
    tools.hub.changed(id, { meeting: true }); // panels that are still open have the link, or have it no more
    return done;
  };
  on('post', '/survey', ({ id }) => told(id, openSurvey(id, tools)));
  on('post', '/survey/close', ({ id }) => told(id, closeSurvey(id, tools)));
  on('delete', '/survey', ({ id }) => told(id, deleteSurvey(id, tools)));
  on('post', '/words/:wordsId', ({ id }, req) =>
    withBody(req, VERDICT, (verdict) => judgeWords(id, String(req.params['wordsId']), verdict, tools)),
  );
  on('put', '/write-up', ({ id }, req) => withBody(req, z.unknown(), (body) => saveWriteUp(id, body, tools)));
  on('delete', '/write-up', ({ id }) => deleteWriteUp(id, tools));
  on('put', '/share-back', ({ id }, req) => withBody(req, z.unknown(), (body) => saveShareBack(id, body, tools)));
  on('post', '/share-back/link', ({ id }) => sendShareBack(id, tools));
  on('delete', '/share-back/link', ({ id }) => withdrawShareBack(id, tools));
  return router;
}

async function reviewing(req: Request, { store, tokens, clock }: AfterwardsTools, work: Work): Promise<Done> {
  const reader = whoAsks(req, tokens, 'review');
  if (reader instanceof Refusal) return reader;
  const reading = await readMeeting(reader, String(req.params['id']), store, clock());
  return reading instanceof Refusal ? reading : work(reading.facts.meeting, req);
}
