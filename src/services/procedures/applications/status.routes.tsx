import { Hono } from 'hono';
import {
  askedNumbers,
  askForNumbers,
  caseStyles,
  findByNumbers,
  findLimit,
  finishHere,
  linkUser,
  listCasesOf,
  type NotFound,
  sendApplicantLetter,
  withdrawCase,
} from '#engines/cases/contract.ts';
import { clockStyles } from '#engines/deadlines/contract.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { citizensOnly, openToEveryone } from '#platform/http/guard.ts';
import { parseInput, readForm } from '#platform/http/input.ts';
import { rateLimit } from '#platform/http/rate-limit.ts';
import type { Text } from '#platform/i18n/text.ts';
import { newId } from '#platform/ids.ts';
import { publicPage } from '#ui/page.tsx';
import { home } from '../text.ts';
import { applicationPages, withApplication } from './access.ts';
import { applicationType } from './case-type.ts';
import { WithdrawForm } from './inputs.ts';
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
  caseStyles,
];
const statusOf = (c: HttpContext) => `/applications/${c.req.param('receipt') ?? ''}`;

async function findPage(c: HttpContext, again?: NotFound): Promise<Response> {
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
    <Find mine={mine} {...askedNumbers(c)} {...again} />,
  );
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
  if (!found) return askForNumbers(c, applicationPages);
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
  if (!found) return askForNumbers(c, applicationPages);
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
  return done
    ? c.redirect(`${statusOf(c)}?done=withdrawn`, 303)
    : askForNumbers(c, applicationPages);
}

async function attach(c: HttpContext): Promise<Response> {
  const { actor } = c.var;
  const done = await withApplication(c, async (unit, application) => {
    if (actor.kind !== 'citizen' || application.record.applicant.userId) return true;
    await linkUser(unit, application.actor, application.record.id, actor.userId);
    return true;
  });
  return done
    ? c.redirect(`${statusOf(c)}?done=attached`, 303)
    : askForNumbers(c, applicationPages);
}

const why = 'The secret of the receipt, or the account, is the authority.';

export const statusRoutes = new Hono<HttpEnv>()
  .get('/applications', (c) => findPage(c))
  .post('/applications', openToEveryone(why), rateLimit(findLimit(applicationPages)), (c) =>
    findByNumbers(c, applicationPages, (typed) => findPage(c, typed)),
  )
  .get('/applications/:receipt', statusPage)
  .get('/applications/:receipt/withdraw', withdrawPage)
  .post('/applications/:receipt/withdraw', openToEveryone(why), withdraw)
  .post('/applications/:receipt/attach', citizensOnly(), attach)
  .post('/applications/:receipt/finish', openToEveryone(why), (c) =>
    finishHere(c, applicationPages),
  )
  .get('/applications/:receipt/letters/:id', (c) => sendApplicantLetter(c, applicationPages));
