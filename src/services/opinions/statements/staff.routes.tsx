import { type Context, Hono } from 'hono';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { type FormState, statusOfForm, tryWrite } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { readForm } from '#platform/http/input.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { type Consultation, getConsultation } from '../consultations/queries.ts';
import { titleOf } from '../consultations/words.ts';
import { deskHref } from '../model.ts';
import { names, staffTexts } from '../text.ts';
import { deskWords as words } from './desk-text.ts';
import { findConversation, findGrouping, listStatements, readStatements } from './queries.ts';
import { saveSeeds } from './seeds.ts';
import { StatementDesk } from './views/desk.tsx';

export const statementDesk = new Hono<HttpEnv>();

const manage = permit('opinions.manage');
const one = '/opinions/:id{[0-9a-f-]{36}}/statements';

async function getHere(unit: Unit, c: Context): Promise<Consultation> {
  const found = await getConsultation(unit, c.req.param('id') ?? '');
  if (found.form !== 'statements') throw notFound(names.consultation);
  return found;
}

async function page(c: HttpContext, form: FormState = {}): Promise<Response> {
  const { actor } = c.var;
  const found = await inTown(c, async (unit) => {
    const consultation = await getHere(unit, c);
    const { id } = consultation;
    const read = await readStatements(unit, { kind: 'staff', actor }, id);
    return {
      ...{ consultation, inputs: new Map(read.map((row) => [row.id, row.input])) },
      rows: await listStatements(unit, id),
      conversation: await findConversation(unit, id),
      kept: await findGrouping(unit, id),
    };
  });
  const { consultation, conversation } = found;
  const draft = consultation.state === 'draft' ? (conversation?.seeds ?? []).join('\n') : '';
  return staffPage(
    c,
    {
      ...{ title: words.title, status: statusOfForm(form) },
      breadcrumbs: [
        { label: staffTexts.menu, href: '/staff/opinions' },
        { label: titleOf(consultation), href: deskHref(consultation.id) },
      ],
    },
    <StatementDesk
      {...found}
      form={form.values ? form : { values: { seeds: draft } }}
      saved={c.req.query('done') === 'saved'}
    />,
  );
}

statementDesk.get(one, manage, (c) => page(c));

statementDesk.post(one, manage, async (c) => {
  const values = await readForm(c);
  const id = c.req.param('id');
  const errors = await tryWrite(() =>
    inTown(c, (unit) => saveSeeds(unit, c.var.actor, id, typedValue(values, 'seeds'))),
  );
  return errors
    ? page(c, { values, errors })
    : c.redirect(`${deskHref(id)}/statements?done=saved`, 303);
});
