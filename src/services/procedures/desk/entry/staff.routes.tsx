import { Hono } from 'hono';
import { forgetReceipt, receiptSecret } from '#engines/cases/contract.ts';
import { rememberDraft } from '#engines/forms/contract.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import { originOf } from '#platform/http/town-origin.ts';
import { printPage, staffPage } from '#ui/page.tsx';
import { applicationPages } from '../../applications/access.ts';
import { listProcedures } from '../../catalogue/queries.ts';
import { searchCatalogue } from '../../catalogue/search-catalogue.ts';
import { deskStyles } from '../case/styles.ts';
import { enterable, startEntry } from './commands.ts';
import { EntryForm } from './inputs.ts';
import { readSlip } from './queries.ts';
import { entryWords as words } from './text.ts';
import { ChooseProcedure, Enter } from './views/enter.tsx';
import { SlipView } from './views/slip.tsx';

async function choosePage(c: HttpContext): Promise<Response> {
  const question = (c.req.query('q') ?? '').trim().slice(0, 100);
  const all = (await inTown(c, listProcedures)).filter(({ formId }) => formId !== undefined);
  const found = question ? searchCatalogue(question, all).entries : all;
  return staffPage(
    c,
    { title: words.title, lead: words.lead, styles: deskStyles },
    <ChooseProcedure question={question} found={found} />,
  );
}

async function enterPage(
  c: HttpContext,
  again?: { readonly values: FormValues; readonly errors: FieldErrors },
): Promise<Response> {
  const { procedure } = await inTown(c, (unit) => enterable(unit, c.req.param('procedure') ?? ''));
  return staffPage(
    c,
    {
      ...{ title: procedure.name, status: again ? 422 : 200, styles: deskStyles },
      breadcrumbs: [{ label: words.title, href: '/staff/procedures/enter' }],
    },
    <Enter procedure={procedure} {...again} />,
  );
}

async function enter(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const input = checkInput(EntryForm, values);
  if (!input.ok) return enterPage(c, { values, errors: input.errors });
  const procedure = c.req.param('procedure') ?? '';
  const started = await inTown(c, (unit) => startEntry(unit, c.var.actor, procedure, input.value));
  rememberDraft(c, started);
  return c.redirect(`/apply/${started.draftId}`, 303);
}

async function slipPage(c: HttpContext): Promise<Response> {
  c.header('Cache-Control', 'no-store');
  const slip = await inTown(c, (unit) => readSlip(unit, c.var.actor, c.req.param('id') ?? ''));
  const secret = receiptSecret(c, applicationPages, slip.status.record.receipt);
  const address = `${originOf(c.var.platform, c.var.town)}/applications`;
  return printPage(
    c,
    { title: words.slip, styles: deskStyles },
    <SlipView {...{ slip, secret, address }} />,
  );
}

/** The clerk's browser forgets the secret: from here on only the applicant has it. */
async function handOver(c: HttpContext): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const { status, visible } = await inTown(c, (unit) => readSlip(unit, c.var.actor, id));
  forgetReceipt(c, applicationPages, status.record.receipt);
  return c.redirect(visible ? `/staff/procedures/cases/${id}` : '/staff/procedures/enter', 303);
}

const slip = '/procedures/cases/:id{[0-9a-f-]{36}}/slip';

export const entryRoutes = new Hono<HttpEnv>()
  .get('/procedures/enter', permit('forms.enter'), choosePage)
  .get('/procedures/enter/:procedure', permit('forms.enter'), (c) => enterPage(c))
  .post('/procedures/enter/:procedure', permit('forms.enter'), enter)
  .get(slip, permit('forms.enter'), slipPage)
  .post(slip, permit('forms.enter'), handOver);
