import { createHmac } from 'node:crypto';
import { Hono } from 'hono';
import {
  findCaseByReceipt,
  linkUser,
  listCasesOf,
  readReceipt,
  withdrawCase,
} from '#engines/cases/contract.ts';
import { clockStyles } from '#engines/deadlines/contract.ts';
import { sendLetter } from '#engines/letters/contract.ts';
import { notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { citizensOnly, openToEveryone } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, parseInput, readForm } from '#platform/http/input.ts';
import { rateLimit, takeHit, tooOften } from '#platform/http/rate-limit.ts';
import type { Text } from '#platform/i18n/text.ts';
import { newId } from '#platform/ids.ts';
import { publicPage } from '#ui/page.tsx';
import { home } from '../text.ts';
import { askForNumbers, withApplication } from './access.ts';
import { applicationType } from './case-type.ts';
import { FindForm, WithdrawForm } from './inputs.ts';
import { forgetReceipt, rememberReceipt } from './receipt-cookie.ts';
import { typeLabel } from './state-text.ts';
import { readStatus } from './status.ts';
import { findWords, statusWords as words } from './status-text.ts';
import { Find } from './views/find.tsx';
import { Status } from './views/status.tsx';
import { Withdraw } from './views/status-actions.tsx';

const breadcrumbs = [
  { label: home, href: '/' },
  { label: findWords.title, href: '/applications' },
];
export const styles = [
  'services/procedures/views/procedures.css',
  'engines/forms/filling/views/filling.css',
  clockStyles,
];
const statusOf = (c: HttpContext) => `/applications/${c.req.param('receipt') ?? ''}`;

async function findPage(
  c: HttpContext,
  again?: { readonly receipt: string; readonly errors: FieldErrors },
): Promise<Response> {
  c.header('Cache-Control', 'no-store');
  const { actor } = c.var;
  const mine =
    actor.kind === 'citizen'
      ? (await inTown(c, (unit) => listCasesOf(unit, actor.userId))).filter(
          ({ type }) => type === applicationType,
        )
      : undefined;
  return publicPage(
    c,
    {
      ...{ title: findWords.title, lead: findWords.lead, status: again ? 422 : 200 },
      breadcrumbs: [{ label: home, href: '/' }],
    },
    <Find
      mine={mine}
      finished={c.req.query('done') === 'finished'}
      receipt={again?.receipt ?? c.req.query('receipt')?.slice(0, 40) ?? ''}
      errors={again?.errors}
    />,
  );
}

/** Guesses at one receipt, from however many addresses. */
const guessesAtOne = { name: 'procedures.find-one', limit: 30, window: 3600 } as const;

async function limitGuesses(c: HttpContext, receipt: string): Promise<void> {
  const key = createHmac('sha256', c.var.platform.secret).update(receipt).digest('base64url');
  const hit = await inTown(c, (unit) => takeHit(unit, guessesAtOne, key));
  if (!hit.allowed) throw tooOften(hit.retryAfter);
}

async function find(c: HttpContext): Promise<Response> {
  const form = await readForm(c);
  const receipt = typeof form.receipt === 'string' ? form.receipt : '';
  const input = checkInput(FindForm, form);
  if (!input.ok) return findPage(c, { receipt, errors: input.errors });
  const code = readReceipt(input.value.receipt);
  await limitGuesses(c, code ?? '');
  const found = await inTown(c, (unit) => findCaseByReceipt(unit, code ?? '', input.value.secret));
  if (!found) return findPage(c, { receipt, errors: { secret: findWords.wrong } });
  rememberReceipt(c, found.receipt, input.value.secret);
  return c.redirect(`/applications/${found.receipt}`, 303);
}

const doneTexts = new Map<string, Text>(
  Object.entries({
    sent: words.done,
    corrected: words.corrected,
    withdrawn: words.withdrawn,
    attached: words.attached,
  }),
);

async function statusPage(c: HttpContext): Promise<Response> {
  const found = await withApplication(c, async (unit, { record, secret }) => ({
    status: await readStatus(unit, record),
    secret,
  }));
  if (!found) return askForNumbers(c);
  const { status, secret } = found;
  const attachable = c.var.actor.kind === 'citizen' && !status.record.applicant.userId;
  return publicPage(
    c,
    { title: words.title, breadcrumbs, styles },
    <Status {...{ status, secret, attachable }} done={doneTexts.get(c.req.query('done') ?? '')} />,
  );
}

async function withdrawPage(c: HttpContext): Promise<Response> {
  const found = await withApplication(c, async (_unit, { record }) => record);
  if (!found) return askForNumbers(c);
  return publicPage(
    c,
    { title: words.withdrawTitle, lead: words.withdrawLead, breadcrumbs },
    <Withdraw receipt={found.receipt} version={found.version} formKey={newId()} />,
  );
}

async function withdraw(c: HttpContext): Promise<Response> {
  const { key, version, reason } = parseInput(WithdrawForm, await readForm(c));
  const done = await withApplication(c, async (unit, { record, actor }) => {
    await withdrawCase(unit, actor, record.id, { key, version, reason: reason || undefined });
    return true;
  });
  return done ? c.redirect(`${statusOf(c)}?done=withdrawn`, 303) : askForNumbers(c);
}

async function attach(c: HttpContext): Promise<Response> {
  const { actor } = c.var;
  const done = await withApplication(c, async (unit, application) => {
    if (actor.kind !== 'citizen' || application.record.applicant.userId) return true;
    await linkUser(unit, application.actor, application.record.id, actor.userId);
    return true;
  });
  return done ? c.redirect(`${statusOf(c)}?done=attached`, 303) : askForNumbers(c);
}

async function letter(c: HttpContext): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const found = await withApplication(c, async (unit, { record, actor }) => ({
    letters: (await readStatus(unit, record)).letters,
    actor,
  }));
  if (!found) return askForNumbers(c);
  if (!found.letters.some((one) => one.id === id)) throw notFound(typeLabel);
  return sendLetter(c, id, { shownTo: found.actor });
}

const why = 'The secret of the receipt, or the account, is the authority.';
const guesses = { name: 'procedures.find', limit: 20, window: 600, by: 'address' } as const;

export const statusRoutes = new Hono<HttpEnv>()
  .get('/applications', (c) => findPage(c))
  .post('/applications', openToEveryone(why), rateLimit(guesses), find)
  .get('/applications/:receipt', statusPage)
  .get('/applications/:receipt/withdraw', withdrawPage)
  .post('/applications/:receipt/withdraw', openToEveryone(why), withdraw)
  .post('/applications/:receipt/attach', citizensOnly(), attach)
  .post('/applications/:receipt/finish', openToEveryone(why), (c) => {
    forgetReceipt(c, c.req.param('receipt'));
    return c.redirect('/applications?done=finished', 303);
  })
  .get('/applications/:receipt/letters/:id', letter);
