import { Hono } from 'hono';
import { AppError } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, parseInput, readForm } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { deskCrumb, deskStyles } from '../items/edit.routes.tsx';
import { pageWords, withdrawWords as words } from '../items/page-text.ts';
import { findItem, getItem } from '../items/queries.ts';
import { listLinksTo } from '../links/queries.ts';
import { refusals } from '../text.ts';
import { discard, overrideFinding, publishNow, submit, unschedule, withdraw } from './commands.ts';
import { ActForm, MendForm, OverrideForm, SubmitForm, WithdrawForm } from './inputs.ts';
import { mendFinding } from './mend.ts';
import { WithdrawPage } from './views/withdraw.tsx';

const idOf = (c: HttpContext): string => c.req.param('id') ?? '';
const done = (c: HttpContext, word: string) =>
  c.redirect(`/staff/news/${idOf(c)}?done=${word}`, 303);

async function postOverride(c: HttpContext): Promise<Response> {
  const form = parseInput(OverrideForm, await readForm(c));
  await inTown(c, (unit) => overrideFinding(unit, c.var.actor, idOf(c), form));
  return done(c, 'overridden');
}

async function postMend(c: HttpContext): Promise<Response> {
  const form = parseInput(MendForm, await readForm(c));
  await inTown(c, (unit) => mendFinding(unit, c.var.actor, idOf(c), form));
  return c.redirect(`/staff/news/${idOf(c)}?done=mended#checks`, 303);
}

async function postSubmit(c: HttpContext): Promise<Response> {
  const form = parseInput(SubmitForm, await readForm(c));
  await inTown(c, (unit) => submit(unit, c.var.actor, idOf(c), form));
  return done(c, 'submitted');
}

async function postPublish(c: HttpContext): Promise<Response> {
  const form = parseInput(ActForm, await readForm(c));
  const item = await inTown(c, async (unit) => {
    await publishNow(unit, c.var.actor, idOf(c), form);
    return findItem(unit, idOf(c));
  });
  return done(c, item?.branch === 'scheduled' ? 'scheduled' : 'published');
}

async function postUnschedule(c: HttpContext): Promise<Response> {
  await inTown(c, (unit) => unschedule(unit, c.var.actor, idOf(c)));
  return done(c, 'unscheduled');
}

async function postDiscard(c: HttpContext): Promise<Response> {
  const { seen } = parseInput(ActForm, await readForm(c));
  const note = pageWords.discardNote.ja;
  await inTown(c, (unit) => discard(unit, c.var.actor, idOf(c), { seen, note }));
  return done(c, 'discarded');
}

interface Again {
  readonly reason: string;
  readonly errors?: FieldErrors;
}

async function withdrawPage(c: HttpContext, again: Again = { reason: '' }): Promise<Response> {
  const { item, links } = await inTown(c, async (unit) => {
    const found = await getItem(unit, idOf(c));
    return { item: found, links: await listLinksTo(unit, found) };
  });
  const crumb = { label: { ja: item.title, en: item.title }, href: `/staff/news/${item.id}` };
  const status = again.errors ? 422 : 200;
  return staffPage(
    c,
    {
      ...{ title: words.title, lead: words.lead, status },
      ...{ breadcrumbs: [deskCrumb, crumb], styles: deskStyles },
    },
    <WithdrawPage links={links} {...again} />,
  );
}

async function postWithdraw(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const reason = typedValue(values, 'reason');
  const input = checkInput(WithdrawForm, values);
  if (!input.ok) return withdrawPage(c, { reason, errors: input.errors });
  try {
    await inTown(c, (unit) => withdraw(unit, c.var.actor, idOf(c), input.value));
  } catch (error) {
    const unseen = error instanceof AppError && error.reason.code === refusals.linkedFrom.code;
    if (!unseen) throw error;
    return withdrawPage(c, { reason, errors: { linksSeen: refusals.linkedFrom.text } });
  }
  return done(c, 'withdrawn');
}

export const publicationRoutes = new Hono<HttpEnv>()
  .post('/news/:id/override', permit('news.write'), postOverride)
  .post('/news/:id/mend', permit('news.write'), postMend)
  .post('/news/:id/submit', permit('news.write'), postSubmit)
  .post('/news/:id/publish', permit('news.publish'), postPublish)
  .post('/news/:id/unschedule', permit('news.write'), postUnschedule)
  .post('/news/:id/discard', permit('news.write'), postDiscard)
  .get('/news/:id/withdraw', permit('news.write'), (c) => withdrawPage(c))
  .post('/news/:id/withdraw', permit('news.write'), postWithdraw);
