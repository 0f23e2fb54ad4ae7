import { Hono } from 'hono';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, parseInput, readForm } from '#platform/http/input.ts';
import { addCoverage, removeCoverage } from '../coverage/commands.ts';
import { CoverageForm } from '../coverage/inputs.ts';
import { OverrideForm, SubmitForm, WithdrawForm } from '../releases/inputs.ts';
import { done, idOf, releasePage, senderOf } from '../releases/staff.routes.tsx';
import { approveNow, overrideFinding, recall, submit, withdraw } from './commands.ts';

/** An act that is refused shows the same page with the reason on top. */
async function act(
  c: HttpContext,
  word: Parameters<typeof done>[1],
  work: (unit: Unit, actor: Actor, id: string) => Promise<unknown>,
): Promise<Response> {
  const result = await attempt(() => inTown(c, (unit) => work(unit, c.var.actor, idOf(c))));
  return 'errors' in result ? releasePage(c, { errors: result.errors }) : done(c, word);
}

async function postSubmit(c: HttpContext): Promise<Response> {
  const form = parseInput(SubmitForm, await readForm(c));
  return act(c, 'submitted', (unit, actor, id) => submit(unit, actor, id, form));
}

async function postWithdraw(c: HttpContext): Promise<Response> {
  const input = checkInput(WithdrawForm, await readForm(c));
  if (!input.ok) return releasePage(c, { errors: input.errors });
  const sender = senderOf(c);
  return act(c, 'withdrawn', (unit, actor, id) => withdraw(unit, actor, id, input.value, sender));
}

async function postOverride(c: HttpContext): Promise<Response> {
  const form = parseInput(OverrideForm, await readForm(c));
  return act(c, 'overridden', (unit, actor, id) => overrideFinding(unit, actor, id, form));
}

async function postCoverage(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const input = checkInput(CoverageForm, values);
  if (!input.ok) return releasePage(c, { errors: input.errors, values });
  return act(c, 'covered', (unit, actor, id) => addCoverage(unit, actor, id, input.value));
}

async function postUncover(c: HttpContext): Promise<Response> {
  const coverageId = c.req.param('coverage') ?? '';
  return act(c, 'uncovered', (unit, actor, id) => removeCoverage(unit, actor, id, coverageId));
}

export const publicationRoutes = new Hono<HttpEnv>()
  .post('/press/:id/submit', permit('press.write'), postSubmit)
  .post('/press/:id/approve', permit('press.publish'), (c) => act(c, 'approved', approveNow))
  .post('/press/:id/recall', permit('press.write'), (c) => act(c, 'recalled', recall))
  .post('/press/:id/withdraw', permit('press.publish'), postWithdraw)
  .post('/press/:id/override', permit('press.write'), postOverride)
  .post('/press/:id/coverage', permit('press.write'), postCoverage)
  .post('/press/:id/coverage/:coverage/remove', permit('press.write'), postUncover);
