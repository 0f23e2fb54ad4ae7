import { Hono } from 'hono';
import type { CaseRecord, CorrectableField } from '#engines/cases/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import { newId } from '#platform/ids.ts';
import { staffPage } from '#ui/page.tsx';
import { findSent, visibleCase } from '../case/queries.ts';
import { deskStyles } from '../case/styles.ts';
import { askForCorrection, findCorrectionTemplate } from './commands.ts';
import { askableFields } from './fields.ts';
import { correctionForm } from './inputs.ts';
import { correctionWords as words } from './text.ts';
import { CorrectionForm } from './views/form.tsx';

interface Asked {
  readonly record: CaseRecord;
  readonly fields: readonly CorrectableField[];
  readonly today: string;
}

async function read(c: HttpContext, unit: Unit): Promise<Asked> {
  const record = await visibleCase(unit, c.var.actor, c.req.param('id') ?? '');
  const sent = await findSent(unit, record);
  const today = dayInTokyo(unit.now);
  const fields = sent ? askableFields(sent.form.definition, sent.last.answers, today) : [];
  return { record, fields, today };
}

async function formPage(
  c: HttpContext,
  again?: { readonly values: FormValues; readonly errors: FieldErrors },
): Promise<Response> {
  const found = await inTown(c, async (unit) => ({
    ...(await read(c, unit)),
    letter: (await findCorrectionTemplate(unit)) !== undefined,
  }));
  const { record, fields, letter } = found;
  const href = `/staff/procedures/cases/${record.id}`;
  return staffPage(
    c,
    {
      ...{ title: words.title, lead: words.lead, status: again ? 422 : 200, styles: deskStyles },
      breadcrumbs: [{ label: { ja: record.receipt, en: record.receipt }, href }],
    },
    <CorrectionForm {...{ record, fields, letter, formKey: newId() }} {...again} />,
  );
}

async function ask(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  const { fields, today, record } = await inTown(c, (unit) => read(c, unit));
  const known = new Set(fields.map(({ path }) => path));
  const input = checkInput(correctionForm(today, known), values);
  if (!input.ok) return formPage(c, { values, errors: input.errors });
  await inTown(c, (unit) => askForCorrection(unit, c.var.actor, record, input.value, fields));
  return c.redirect(`/staff/procedures/cases/${record.id}?done=correction`, 303);
}

const address = '/procedures/cases/:id{[0-9a-f-]{36}}/correction';

export const correctionRoutes = new Hono<HttpEnv>()
  .get(address, permit('procedures.work'), (c) => formPage(c))
  .post(address, permit('procedures.work'), ask);
