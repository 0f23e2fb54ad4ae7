import { Hono } from 'hono';
import type { ComponentChild } from 'preact';
import type { z } from 'zod';
import { actOnCase, listQueue } from '#engines/cases/contract.ts';
import { can } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { InputError } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { openToAllStaff, permit } from '#platform/http/guard.ts';
import { checkInput, readForm } from '#platform/http/input.ts';
import { staffPage } from '#ui/page.tsx';
import { proposeDecision } from '../decisions/commands.ts';
import { ProposalForm } from '../decisions/inputs.ts';
import { ProposalFields } from '../decisions/views/decision.tsx';
import { deliver, setCharge, settleCharge } from '../delivery/commands.ts';
import * as deliveryInputs from '../delivery/inputs.ts';
import { ChargeFields, DeliverFields, SettleFields } from '../delivery/views/delivery.tsx';
import { addDocument, orderRedaction, treatDocument } from '../documents/commands.ts';
import { DocumentForm, TreatmentForm } from '../documents/inputs.ts';
import { AddFields, TreatmentFields } from '../documents/views/documents.tsx';
import { asIs, requestType } from '../model.ts';
import type { DisclosurePermission } from '../policy.ts';
import { askCorrection, confirmIdentity } from '../requests/commands.ts';
import { extendRequest, takeLargeVolume } from '../requests/extensions.ts';
import { recordReviewStep, recordRuling } from '../reviews/commands.ts';
import { ReviewStepForm, RulingForm } from '../reviews/inputs.ts';
import { RulingFields, StepFields } from '../reviews/views/reviews.tsx';
import { askDepartments } from '../searches/commands.ts';
import { AskForm } from '../searches/inputs.ts';
import { listAsked } from '../searches/queries.ts';
import { AskFields } from '../searches/views/searches.tsx';
import { navigationTexts } from '../text.ts';
import { consultThirdParty, recordAnswer } from '../third-parties/commands.ts';
import { AnswerForm, ConsultForm } from '../third-parties/inputs.ts';
import { AnswerFields, ConsultFields } from '../third-parties/views/third-parties.tsx';
import { again, reader, readWork, styles } from './again.routes.tsx';
import { valuesIn } from './field-names.ts';
import * as inputs from './inputs.ts';
import { deskWords as words } from './text.ts';
import { CasePage } from './views/case.tsx';
import type { DeskProps } from './views/form.tsx';
import { Queue } from './views/queue.tsx';
import * as request from './views/request.tsx';

export const deskRoutes = new Hono<HttpEnv>();
const one = '/disclosure/:id{[0-9a-f-]{36}}';

async function queuePage(c: HttpContext): Promise<Response> {
  const named = c.req.query('view') ?? '';
  const view = (named in words.views ? named : 'section') as keyof typeof words.views;
  const after = c.req.query('after');
  const actor = reader(c);
  const filter = { view, type: requestType, after: after || undefined };
  const { page, asked } = await inTown(c, async (unit) => ({
    page: await listQueue(unit, actor, {
      ...{ state: undefined, subject: undefined, assignee: undefined, q: undefined, ...filter },
    }),
    asked: await listAsked(unit, actor),
  }));
  return staffPage(
    c,
    { title: words.title, styles },
    <Queue {...{ page, view, asked }} maySet={can(actor, 'disclosure.settings')} />,
  );
}

async function casePage(c: HttpContext): Promise<Response> {
  const work = await readWork(c);
  c.header('Cache-Control', 'no-store');
  const { record } = work.desk;
  return staffPage(
    c,
    {
      title: asIs(`${record.receipt} ${record.title}`),
      ...{ styles, breadcrumbs: [{ label: navigationTexts.desk, href: '/staff/disclosure' }] },
    },
    <CasePage work={work} done={c.req.query('done')} />,
  );
}

deskRoutes.get('/disclosure', openToAllStaff(), queuePage);
deskRoutes.get(one, permit('disclosure.read'), casePage);

interface Post<S extends z.ZodType> {
  /** Below `/staff/disclosure/{id}/`. */
  readonly path: string;
  readonly input: S;
  readonly permission?: DisclosurePermission;
  readonly run: (unit: Unit, c: HttpContext, id: string, input: z.output<S>) => Promise<unknown>;
  /** The form again, with what was typed. */
  readonly draw: (props: DeskProps, c: HttpContext) => ComponentChild;
}

/** A form is called by its address below that of the request. */
const formOf = (c: HttpContext, id: string) => c.req.path.split(`/${id}/`)[1] ?? '';

/** Runs a form and goes back to the request; what is to be mended comes back with 422. */
function post<S extends z.ZodType>(form: Post<S>): void {
  const guard = permit(form.permission ?? 'disclosure.work');
  deskRoutes.post(`${one}/${form.path}`, guard, async (c) => {
    const id = c.req.param('id') ?? '';
    const to = formOf(c, id);
    const values = valuesIn(to, await readForm(c));
    const checked = checkInput(form.input, values);
    const { draw } = form;
    if (!checked.ok) return again(c, { draw, to, form: { values, errors: checked.errors } });
    try {
      await inTown(c, (unit) => form.run(unit, c, id, checked.value));
      return c.redirect(`/staff/disclosure/${id}?done=1`, 303);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return again(c, { draw, to, form: { values, errors: error.fields } });
    }
  });
}

const documentOf = (c: HttpContext) => c.req.param('documentId') ?? '';
const documentPath = 'documents/:documentId{[0-9a-f-]{36}}';

post({
  path: 'identity',
  input: inputs.IdentityForm,
  run: (unit, c, id, { note }) => confirmIdentity(unit, c.var.actor, id, note),
  draw: (props) => <request.IdentityFields {...props} />,
});
post({
  path: 'correction',
  input: inputs.CorrectionForm,
  run: (unit, c, id, input) => askCorrection(unit, c.var.actor, id, input),
  draw: (props) => <request.CorrectionFields {...props} />,
});
post({
  path: 'go-on',
  input: inputs.ReasonForm,
  run: (unit, c, id, input) => actOnCase(unit, c.var.actor, id, 'goOn', input),
  draw: (props) => <request.GoOnFields {...props} />,
});
post({
  path: 'extension',
  input: inputs.ExtensionForm,
  run: (unit, c, id, input) => extendRequest(unit, c.var.actor, id, input),
  draw: (props) => <request.ExtensionFields {...props} />,
});
post({
  path: 'large-volume',
  input: inputs.LargeVolumeForm,
  run: (unit, c, id, input) => takeLargeVolume(unit, c.var.actor, id, input),
  draw: (props) => <request.LargeVolumeFields {...props} />,
});
post({
  path: 'searches',
  input: AskForm,
  run: (unit, c, id, input) => askDepartments(unit, c.var.actor, id, input),
  draw: (props) => <AskFields {...props} />,
});
post({
  path: 'third-parties',
  input: ConsultForm,
  run: (unit, c, id, input) => consultThirdParty(unit, c.var.actor, id, input),
  draw: (props) => <ConsultFields {...props} />,
});
post({
  path: 'third-party-answer',
  input: AnswerForm,
  run: (unit, c, id, input) => recordAnswer(unit, c.var.actor, id, input),
  draw: (props) => <AnswerFields {...props} />,
});
post({
  path: 'documents',
  input: DocumentForm,
  run: (unit, c, id, input) => addDocument(unit, c.var.actor, id, input),
  draw: (props) => <AddFields {...props} />,
});
post({
  path: `${documentPath}/treatment`,
  input: TreatmentForm,
  run: (unit, c, caseId, { treatment }) =>
    treatDocument(unit, c.var.actor, { caseId, documentId: documentOf(c) }, treatment),
  draw: (props, c) => <TreatmentFields {...props} document={documentOf(c)} />,
});
post({
  path: `${documentPath}/redact`,
  input: inputs.CarriedForm,
  run: (unit, c, caseId) =>
    orderRedaction(unit, c.var.actor, { caseId, documentId: documentOf(c) }),
  draw: () => null,
});
post({
  path: 'propose',
  permission: 'disclosure.decide',
  input: ProposalForm,
  run: (unit, c, id, input) => proposeDecision(unit, c.var.actor, id, input),
  draw: (props) => <ProposalFields {...props} />,
});
post({
  path: 'charge',
  input: deliveryInputs.ChargeForm,
  run: (unit, c, id, input) => setCharge(unit, c.var.actor, id, input),
  draw: (props) => <ChargeFields {...props} />,
});
post({
  path: 'settle',
  input: deliveryInputs.SettleForm,
  run: (unit, c, id, input) => settleCharge(unit, c.var.actor, id, input),
  draw: (props) => <SettleFields {...props} />,
});
post({
  path: 'deliver',
  input: inputs.CarriedForm,
  run: (unit, c, id, input) => deliver(unit, c.var.actor, id, input),
  draw: (props) => <DeliverFields {...props} />,
});
post({
  path: 'review-step',
  permission: 'disclosure.decide',
  input: ReviewStepForm,
  run: (unit, c, id, input) => recordReviewStep(unit, c.var.actor, id, input),
  draw: (props) => <StepFields {...props} />,
});
post({
  path: 'ruling',
  permission: 'disclosure.decide',
  input: RulingForm,
  run: (unit, c, id, input) => recordRuling(unit, c.var.actor, id, input),
  draw: (props) => <RulingFields {...props} />,
});
