import { Hono } from 'hono';
import { z } from 'zod';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, issue, parseInput, readForm } from '#platform/http/input.ts';
import { getIssue } from '../issues/queries.ts';
import { done, idOf, issuePage } from '../issues/staff.routes.tsx';
import { formErrors } from '../issues/text.ts';
import { backToDraft, publishNow, submit, withdraw } from './commands.ts';

const SubmitForm = z.object({ comment: z.string().trim().max(1000).default('') });
const WithdrawForm = z.object({
  reason: z.string().trim().min(1, issue(formErrors.reason)).max(500, issue(formErrors.tooLong)),
});

/** An act that is refused shows the same page with the reason on top. */
async function act(
  c: HttpContext,
  word: Parameters<typeof done>[1],
  work: (unit: Unit, actor: Actor, id: string) => Promise<unknown>,
): Promise<Response> {
  const result = await attempt(() => inTown(c, (unit) => work(unit, c.var.actor, idOf(c))));
  return 'errors' in result ? issuePage(c, result.errors) : done(c, word);
}

async function postSubmit(c: HttpContext): Promise<Response> {
  const form = parseInput(SubmitForm, await readForm(c));
  return act(c, 'submitted', (unit, actor, id) => submit(unit, actor, id, form));
}

async function postPublish(c: HttpContext): Promise<Response> {
  const result = await attempt(() =>
    inTown(c, async (unit) => {
      await publishNow(unit, c.var.actor, idOf(c));
      return (await getIssue(unit, idOf(c))).state;
    }),
  );
  if ('errors' in result) return issuePage(c, result.errors);
  return done(c, result.value === 'scheduled' ? 'scheduled' : 'published');
}

async function postWithdraw(c: HttpContext): Promise<Response> {
  const input = checkInput(WithdrawForm, await readForm(c));
  if (!input.ok) return issuePage(c, input.errors);
  return act(c, 'withdrawn', (unit, actor, id) => withdraw(unit, actor, id, input.value));
}

const back = (which: 'unschedule' | 'reopen') => (c: HttpContext) =>
  act(c, 'draft', (unit, actor, id) => backToDraft(unit, actor, id, which));

export const publicationRoutes = new Hono<HttpEnv>()
  .post('/magazine/:id/submit', permit('magazine.write'), postSubmit)
  .post('/magazine/:id/publish', permit('magazine.publish'), postPublish)
  .post('/magazine/:id/unschedule', permit('magazine.write'), back('unschedule'))
  .post('/magazine/:id/reopen', permit('magazine.write'), back('reopen'))
  .post('/magazine/:id/withdraw', permit('magazine.publish'), postWithdraw);
