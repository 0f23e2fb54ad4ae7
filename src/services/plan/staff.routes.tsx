import { Hono } from 'hono';
import { InputError, notFound } from '#platform/errors.ts';
import { sendFile } from '#platform/files/download.ts';
import { takesUploads } from '#platform/http/body-limit.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { openToAllStaff, permit } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, type FormValues, readForm } from '#platform/http/input.ts';
import { isId, newId } from '#platform/ids.ts';
import { correctObservation, mayRecord, recordObservation } from './commands.ts';
import { evaluationRoutes } from './evaluations/staff.routes.tsx';
import { importRoutes } from './imports/staff.routes.tsx';
import { correctInput, recordInput } from './inputs.ts';
import { findEntry } from './observations/queries.ts';
import { pageOf } from './parameters.ts';
import { getCorrectable, getIndicator, listMyIndicators } from './queries.ts';
import { saveAttachment, uploadLimit } from './staff-attachment.ts';
import { staffWords } from './views/evaluation-text.ts';
import { planDesk } from './views/page.tsx';
import { CorrectForm, type FormState } from './views/record-form.tsx';
import { StaffIndicator } from './views/staff-indicator.tsx';
import { StaffIndicators } from './views/staff-indicators.tsx';
import { attachmentWord } from './views/text.ts';

export const staffRoutes = new Hono<HttpEnv>();
staffRoutes.route('/', evaluationRoutes);
staffRoutes.route('/', importRoutes);

const crumb = { label: staffWords.indicators, href: '/staff/plan' };

staffRoutes.get('/plan', openToAllStaff(), async (c) => {
  const { actor } = c.var;
  const indicators =
    actor.kind === 'staff' ? await inTown(c, (unit) => listMyIndicators(unit, actor)) : [];
  return planDesk(
    c,
    { title: staffWords.indicators, lead: staffWords.indicatorsLead },
    <StaffIndicators indicators={indicators} />,
  );
});

async function indicatorPage(c: HttpContext, id: string, form: FormState): Promise<Response> {
  const page = pageOf(c.req.query('page'));
  const { actor } = c.var;
  const { indicator, may } = await inTown(c, async (unit) => ({
    indicator: await getIndicator(unit, id, { viewer: actor, page }),
    may: await mayRecord(unit, actor, id),
  }));
  return planDesk(
    c,
    { title: indicator.name, breadcrumbs: [crumb], status: form.errors ? 422 : 200 },
    <StaffIndicator indicator={indicator} form={form} mayRecord={may} done={c.req.query('done')} />,
  );
}

staffRoutes.get('/plan/indicators/:id', openToAllStaff(), (c) =>
  indicatorPage(c, c.req.param('id'), { key: newId() }),
);

/** The key that was handed out with the form, so that a form that comes back is still the same one. */
function keyOf(values: FormValues): string {
  return typeof values.key === 'string' && values.key ? values.key : newId();
}

staffRoutes.post(
  '/plan/indicators/:id',
  permit('plan.record'),
  takesUploads(uploadLimit),
  async (c) => {
    const id = c.req.param('id');
    const values = await readForm(c);
    const answer = (errors: FieldErrors) =>
      indicatorPage(c, id, { values, errors, key: keyOf(values) });
    const checked = checkInput(recordInput, { ...values, indicator: id });
    if (!checked.ok) return answer(checked.errors);
    try {
      await inTown(c, async (unit) => {
        const fileId = await saveAttachment(c, unit, values);
        await recordObservation(unit, c.var.actor, { ...checked.value, fileId });
      });
    } catch (error) {
      if (error instanceof InputError) return answer(error.fields);
      throw error;
    }
    return c.redirect(`/staff/plan/indicators/${id}?done=recorded`, 303);
  },
);

async function correctPage(
  c: HttpContext,
  address: { id: string; observation: string },
  form: Omit<FormState, 'key'> & { key?: string },
): Promise<Response> {
  const { indicator, entry } = await inTown(c, async (unit) => ({
    indicator: await getIndicator(unit, address.id, { viewer: c.var.actor }),
    entry: await getCorrectable(unit, address.id, address.observation),
  }));
  const stored = {
    value: String(entry.value ?? ''),
    asOf: entry.asOf,
    sourceNote: entry.sourceNote ?? '',
  };
  return planDesk(
    c,
    {
      title: staffWords.correctTitle,
      breadcrumbs: [crumb, { label: indicator.name, href: `/staff/plan/indicators/${address.id}` }],
      status: form.errors ? 422 : 200,
    },
    <CorrectForm
      indicator={indicator}
      entry={entry}
      form={{ values: form.values ?? stored, errors: form.errors, key: form.key ?? newId() }}
    />,
  );
}

const observationPath = '/plan/indicators/:id/observations/:observation';

/** The file a figure was taken from. It is not public, and opens only through its figure. */
staffRoutes.get(`${observationPath}/file`, openToAllStaff(), async (c) => {
  const { id: indicatorId, observation } = c.req.param();
  const { file, content } = await inTown(c, async (unit) => {
    const entry = isId(observation)
      ? await findEntry(unit, { indicatorId, id: observation })
      : undefined;
    if (!entry?.fileId) throw notFound(attachmentWord);
    return c.var.platform.files.open(unit, entry.fileId);
  });
  return sendFile(c, file, content);
});

staffRoutes.get(observationPath, permit('plan.record'), (c) => correctPage(c, c.req.param(), {}));

staffRoutes.post(observationPath, permit('plan.record'), takesUploads(uploadLimit), async (c) => {
  const address = c.req.param();
  const values = await readForm(c);
  const answer = (errors: FieldErrors) =>
    correctPage(c, address, { values, errors, key: keyOf(values) });
  const checked = checkInput(correctInput, { ...values, observation: address.observation });
  if (!checked.ok) return answer(checked.errors);
  try {
    await inTown(c, async (unit) => {
      const fileId = await saveAttachment(c, unit, values);
      await correctObservation(unit, c.var.actor, { ...checked.value, fileId });
    });
  } catch (error) {
    if (error instanceof InputError) return answer(error.fields);
    throw error;
  }
  return c.redirect(`/staff/plan/indicators/${address.id}?done=corrected`, 303);
});
