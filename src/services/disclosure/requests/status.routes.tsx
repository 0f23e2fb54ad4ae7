import { createHmac } from 'node:crypto';
import { Hono } from 'hono';
import { findCaseByReceipt, readReceipt, withdrawCase } from '#engines/cases/contract.ts';
import { clockStyles } from '#engines/deadlines/contract.ts';
import { sendLetter } from '#engines/letters/contract.ts';
import { notFound } from '#platform/errors.ts';
import { sendFile } from '#platform/files/download.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { openToEveryone } from '#platform/http/guard.ts';
import {
  checkInput,
  type FieldErrors,
  type FormValues,
  parseInput,
  readForm,
} from '#platform/http/input.ts';
import { rateLimit, takeHit, tooOften } from '#platform/http/rate-limit.ts';
import type { Text } from '#platform/i18n/text.ts';
import { newId } from '#platform/ids.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { publicPage } from '#ui/page.tsx';
import { requestType } from '../model.ts';
import { names } from '../text.ts';
import { askForNumbers, forgetReceipt, rememberReceipt, withRequest } from './access.ts';
import { answerCorrection, askReview } from './commands.ts';
import { CorrectionForm, FindForm, ReviewForm, WithdrawForm } from './inputs.ts';
import { disclosureCrumbs, styles } from './public.routes.tsx';
import { readStatus } from './status.ts';
import { statusWords as words } from './status-text.ts';
import { Find } from './views/find.tsx';
import { Status } from './views/status.tsx';

interface Again {
  readonly form: FormValues;
  readonly errors: FieldErrors;
}

function findPage(c: HttpContext, again?: { receipt: string; errors: FieldErrors }): Response {
  c.header('Cache-Control', 'no-store');
  return publicPage(
    c,
    {
      ...{ title: words.findTitle, lead: words.findLead, status: again ? 422 : 200 },
      breadcrumbs: disclosureCrumbs,
    },
    <Find
      receipt={again?.receipt ?? c.req.query('receipt')?.slice(0, 40) ?? ''}
      errors={again?.errors}
    />,
  );
}

/** Guesses at one receipt, from however many addresses. */
const guessesAtOne = { name: 'disclosure.find-one', limit: 30, window: 3600 } as const;

async function find(c: HttpContext): Promise<Response> {
  const form = await readForm(c);
  const receipt = typedValue(form, 'receipt');
  const input = checkInput(FindForm, form);
  if (!input.ok) return findPage(c, { receipt, errors: input.errors });
  const code = readReceipt(input.value.receipt) ?? '';
  const key = createHmac('sha256', c.var.platform.secret).update(code).digest('base64url');
  const hit = await inTown(c, (unit) => takeHit(unit, guessesAtOne, key));
  if (!hit.allowed) throw tooOften(hit.retryAfter);
  const found = await inTown(c, (unit) => findCaseByReceipt(unit, code, input.value.secret));
  if (found?.type !== requestType) return findPage(c, { receipt, errors: { secret: words.wrong } });
  rememberReceipt(c, found.receipt, input.value.secret);
  return c.redirect(`/disclosure/${found.receipt}`, 303);
}

const doneTexts: Readonly<Record<string, Text>> = {
  sent: words.sent,
  corrected: words.corrected,
  reviewed: words.reviewed,
  withdrawn: words.withdrawn,
};

async function statusPage(c: HttpContext, again?: Again): Promise<Response> {
  const found = await withRequest(c, async (unit, { record, secret }) => ({
    status: await readStatus(unit, record),
    secret,
  }));
  if (!found) return askForNumbers(c);
  return publicPage(
    c,
    {
      ...{ title: words.title, breadcrumbs: disclosureCrumbs, status: again ? 422 : 200 },
      styles: [...styles, clockStyles],
    },
    <Status
      {...found}
      formKey={newId()}
      done={doneTexts[c.req.query('done') ?? '']}
      typed={(name) => (again && name in again.form ? typedValue(again.form, name) : undefined)}
      errors={again?.errors}
    />,
  );
}

const back = (c: HttpContext, done: string) =>
  c.redirect(`/disclosure/${c.req.param('receipt') ?? ''}?done=${done}`, 303);

async function correct(c: HttpContext): Promise<Response> {
  const form = await readForm(c);
  const input = checkInput(CorrectionForm, form);
  if (!input.ok) return statusPage(c, { form, errors: input.errors });
  const done = await withRequest(c, async (unit, { record }) => {
    await answerCorrection(unit, record, input.value);
    return true;
  });
  return done ? back(c, 'corrected') : askForNumbers(c);
}

async function review(c: HttpContext): Promise<Response> {
  const form = await readForm(c);
  const input = checkInput(ReviewForm, form);
  if (!input.ok) return statusPage(c, { form, errors: input.errors });
  const done = await withRequest(c, async (unit, { record, actor }) => {
    await askReview(unit, actor, record, input.value);
    return true;
  });
  return done ? back(c, 'reviewed') : askForNumbers(c);
}

async function withdraw(c: HttpContext): Promise<Response> {
  const { key } = parseInput(WithdrawForm, await readForm(c));
  const done = await withRequest(c, async (unit, { record, actor }) => {
    await withdrawCase(unit, actor, record.id, { key });
    return true;
  });
  return done ? back(c, 'withdrawn') : askForNumbers(c);
}

async function letter(c: HttpContext): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const found = await withRequest(c, async (unit, { record, actor }) => ({
    letters: (await readStatus(unit, record)).letters,
    actor,
  }));
  if (!found) return askForNumbers(c);
  if (!found.letters.some((one) => one.id === id)) throw notFound(names.request);
  return sendLetter(c, id, { shownTo: found.actor });
}

/** Only ever a redacted file that was proved clean; the address knows documents, not files. */
async function document(c: HttpContext): Promise<Response> {
  const found = await withRequest(c, async (unit, { record }) => {
    const { documents, mayReceive } = await readStatus(unit, record);
    const released = documents.find(({ id }) => id === c.req.param('id'));
    if (!released || !mayReceive) throw notFound(names.document);
    return c.var.platform.files.open(unit, released.fileId);
  });
  return found ? sendFile(c, found.file, found.content) : askForNumbers(c);
}

const why = 'The secret of the receipt, or the account, is the authority.';
const guesses = { name: 'disclosure.find', limit: 20, window: 600, by: 'address' } as const;
const one = '/disclosure/:receipt{[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4})+}';

export const statusRoutes = new Hono<HttpEnv>()
  .get('/disclosure/find', (c) => findPage(c))
  .post('/disclosure/find', openToEveryone(why), rateLimit(guesses), find)
  .get(one, (c) => statusPage(c))
  .post(`${one}/correction`, openToEveryone(why), correct)
  .post(`${one}/review`, openToEveryone(why), review)
  .post(`${one}/withdraw`, openToEveryone(why), withdraw)
  .post(`${one}/finish`, openToEveryone(why), (c) => {
    forgetReceipt(c, c.req.param('receipt') ?? '');
    return c.redirect('/disclosure/find', 303);
  })
  .get(`${one}/letters/:id`, letter)
  .get(`${one}/documents/:id`, document);
