import { Router, type Request } from 'express';
import { z } from 'zod';
import {
  answerSurvey,
  reflectingAt,
  reflectPage,
  sendWords,
  takeBack,
  type Reflecting,
  type ReflectTools,
} from '../afterwards/reflecting.ts';
import { sharedPage } from '../afterwards/reviewing.ts';
import { Refusal, refuse } from '../lib/refusal.ts';
import { reply, withBody, type Done } from './with-body.ts';
import type { WrongCodes } from './wrong-codes.ts';

export type ReflectRouteTools = ReflectTools & { wrongCodes: WrongCodes };

const SECRET = z.string().min(20).max(64);

/** What people do after a session: by a link, without an account. */
export function reflectRoutes(tools: ReflectRouteTools): Router {
  const router = Router();
  function post<T>(path: string, more: z.ZodType<T>, work: (who: Reflecting, more: T) => Promise<Done>): void {
    const shape = z.strictObject({ secret: SECRET, seat: SECRET, body: more });
    router.post(path, (req, res) =>
      reply(
        res,
        withBody(req, shape, ({ secret, seat, body }) =>
          guarded(req, tools, () => reflecting({ secret, seat }, tools, (who) => work(who, body))),
        ),
      ),
    );
  }
  post('/api/reflect', z.strictObject({}), (who) => reflectPage(who, tools));
  post('/api/reflect/answers', z.unknown(), (who, answers) => answerSurvey(who, answers, tools));
  const words = z.strictObject({ id: z.string().nullable(), words: z.unknown() });
  post('/api/reflect/words', words, (who, given) => sendWords(who, given.id, given.words, tools));
  post('/api/reflect/take-back', z.strictObject({ id: z.string() }), (who, { id }) => takeBack(who, id, tools));
  router.post('/api/shared', (req, res) =>
    reply(
      res,
      withBody(req, z.strictObject({ secret: z.string().min(1).max(64) }), ({ secret }) =>
        guarded(req, tools, () => sharedPage(secret, tools)),
      ),
    ),
  );
  return router;
}

async function reflecting(
  link: { secret: string; seat: string },
  tools: ReflectTools,
  work: (who: Reflecting) => Promise<Done>,
): Promise<Done> {
  const who = await reflectingAt(link, tools);
  return who instanceof Refusal ? who : work(who);
}

/** Links must not be found by trying. */
async function guarded(req: Request, { wrongCodes }: ReflectRouteTools, work: () => Promise<Done>): Promise<Done> {
  if (!wrongCodes.mayTry(req)) return refuse('too-fast');
  const answer = await work();
  if (answer instanceof Refusal && answer.why === 'no-such-code') wrongCodes.wasWrong(req);
  return answer;
}
