import { Hono } from 'hono';
import type { ComponentChild } from 'preact';
import type { z } from 'zod';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError, notFound } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { openToAllStaff, permit } from '#platform/http/guard.ts';
import {
  checkInput,
  type FieldErrors,
  type FormValues,
  parseInput,
  readForm,
} from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { staffPage } from '#ui/page.tsx';
import { actOnCase, extendCase } from '../acting/commands.ts';
import { assignCase } from '../assignment/commands.ts';
import { requestCorrection } from '../corrections/commands.ts';
import { linkByReceipt, unlinkCases } from '../links/commands.ts';
import { addNote, answerOpinion } from '../notes/commands.ts';
import { findVisibleCase } from '../queries.ts';
import { readReceipt } from '../receipts.ts';
import { findCaseType, getCaseType } from '../registry.ts';
import { disposeCase } from '../retention/commands.ts';
import { caseText, refusals } from '../text.ts';
import * as inputs from './inputs.ts';
import { reasonField } from './inputs.ts';
import { type CaseDesk, readDesk } from './queries.ts';
import { words } from './text.ts';
import { ActForm, CaseAssignment, ExtendForm } from './views/actions.tsx';
import { CorrectionForm } from './views/corrections.tsx';
import type { FormState } from './views/form-parts.tsx';
import { LinkForm } from './views/linked.tsx';
import { AnswerForm, NoteForm, OpinionForm } from './views/notes.tsx';

export const deskRoutes = new Hono<HttpEnv>();
const one = '/cases/:id{[0-9a-f-]{36}}';

async function hrefOf(c: HttpContext, id: string): Promise<string> {
  const found = await inTown(c, (unit) => findVisibleCase(unit, c.var.actor, id));
  if (!found) throw notFound(caseText);
  return getCaseType(found.type).staffHref(id);
}

/** The engine knows no page of its own for a case: the address leads to the owner's. */
deskRoutes.get(one, openToAllStaff(), async (c) =>
  c.redirect(await hrefOf(c, c.req.param('id')), 302),
);

interface Post<S extends z.ZodType> {
  /** Below `/staff/cases/{id}/`. */
  readonly path: string;
  readonly title: Text;
  readonly input: S;
  readonly run: (unit: Unit, c: HttpContext, id: string, input: z.output<S>) => Promise<unknown>;
  /** The form again, with what was typed. */
  readonly draw: (desk: CaseDesk, form: FormState, c: HttpContext) => ComponentChild;
}

/** The same form by itself, with everything typed: the page of the case is the owner's to draw. */
async function again(
  c: HttpContext,
  { title, draw }: Post<z.ZodType>,
  form: { values: FormValues; errors: FieldErrors },
): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const desk = await inTown(c, (unit) => readDesk(unit, c.var.actor, id));
  const href = getCaseType(desk.record.type).staffHref(id);
  const breadcrumbs = [{ label: { ja: desk.record.receipt, en: desk.record.receipt }, href }];
  return staffPage(
    c,
    { title, breadcrumbs, status: 422 },
    <>
      <ErrorSummary errors={form.errors} />
      {draw(desk, form, c)}
    </>,
  );
}

function done(outcome: unknown): '1' | 'again' {
  const act = typeof outcome === 'object' && outcome !== null ? outcome : {};
  return 'repeated' in act && act.repeated ? 'again' : '1';
}

/** Runs a form and goes back to the page of the case; what is to be mended comes back with 422. */
function post<S extends z.ZodType>(form: Post<S>): void {
  // Record-level checks are the commands': which permission it takes is the case type's to say.
  deskRoutes.post(`${one}/${form.path}`, openToAllStaff(), async (c) => {
    const id = c.req.param('id') ?? '';
    const values = await readForm(c);
    const checked = checkInput(form.input, values);
    if (!checked.ok) return again(c, form as Post<z.ZodType>, { values, errors: checked.errors });
    try {
      const outcome = await inTown(c, (unit) => form.run(unit, c, id, checked.value));
      return c.redirect(`${await hrefOf(c, id)}?done=${done(outcome)}`, 303);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return again(c, form as Post<z.ZodType>, { values, errors: error.fields });
    }
  });
}

post({
  path: 'act',
  title: words.actions,
  input: inputs.ActInput,
  run: async (unit, c, id, { action, ...input }) => {
    const found = await findVisibleCase(unit, c.var.actor, id);
    const declared = found && findCaseType(found.type)?.actions[action];
    // Actions of the system are for code that was permitted elsewhere.
    if (declared?.by === 'system') throw new AppError('forbidden', refusals.notPermitted);
    if (declared?.asks && !input.reason) {
      throw new InputError({ [reasonField(action)]: words.reasonMissing });
    }
    return actOnCase(unit, c.var.actor, id, action, input);
  },
  draw: (desk, form) => {
    const named = desk.actions.find(({ name }) => name === form.values?.action);
    return named && <ActForm desk={desk} named={named} place={0} form={form} />;
  },
});

post({
  path: 'assign',
  title: words.assignment,
  input: inputs.AssignInput,
  run: (unit, c, id, input) => assignCase(unit, c.var.actor, id, input),
  draw: (desk, form) => <CaseAssignment desk={desk} form={form} />,
});

post({
  path: 'extend',
  title: words.extension,
  input: inputs.ExtendInput,
  run: async (unit, c, id, { extendReason: reason, ...input }) => {
    const found = await findVisibleCase(unit, c.var.actor, id);
    if (found && findCaseType(found.type)?.extendedBy === 'owner') {
      throw new AppError('rule-violation', refusals.extendedByOwner);
    }
    return extendCase(unit, c.var.actor, id, { ...input, reason });
  },
  draw: (desk, form) => <ExtendForm desk={desk} form={form} />,
});

post({
  path: 'notes',
  title: words.notes,
  input: inputs.NoteInput,
  run: (unit, c, id, { key, body }) => addNote(unit, c.var.actor, id, { kind: 'note', key, body }),
  draw: (desk, form) => <NoteForm desk={desk} form={form} />,
});

post({
  path: 'opinions',
  title: words.askOpinion,
  input: inputs.OpinionInput,
  run: (unit, c, id, { key, question: body, askedDepartmentId, dueOn }) =>
    addNote(unit, c.var.actor, id, { kind: 'opinion', key, body, askedDepartmentId, dueOn }),
  draw: (desk, form) => <OpinionForm desk={desk} form={form} />,
});

post({
  path: 'opinions/:noteId',
  title: words.sendAnswer,
  input: inputs.AnyForm,
  run: async (unit, c, caseId, values) => {
    const noteId = c.req.param('noteId') ?? '';
    const answer = parseInput(inputs.AnswerInput(noteId), values);
    await answerOpinion(unit, c.var.actor, { caseId, noteId, answer });
  },
  draw: (desk, form, c) => (
    <AnswerForm desk={desk} form={form} noteId={c.req.param('noteId') ?? ''} />
  ),
});

post({
  path: 'correction',
  title: words.requestCorrection,
  input: inputs.CorrectionInput,
  run: (unit, c, id, input) => requestCorrection(unit, c.var.actor, id, input),
  draw: (desk, form) => <CorrectionForm desk={desk} form={form} />,
});

post({
  path: 'link',
  title: words.linked,
  input: inputs.LinkInput,
  run: async (unit, c, id, { receipt }) => {
    if (!readReceipt(receipt)) throw new InputError({ receipt: words.receiptMissing });
    await linkByReceipt(unit, c.var.actor, id, receipt);
  },
  draw: (desk, form) => <LinkForm desk={desk} form={form} />,
});

deskRoutes.post(`${one}/unlink`, openToAllStaff(), async (c) => {
  const id = c.req.param('id');
  const { otherId } = parseInput(inputs.UnlinkInput, await readForm(c));
  await inTown(c, (unit) => unlinkCases(unit, c.var.actor, id, otherId));
  return c.redirect(`${await hrefOf(c, id)}?done=1`, 303);
});

deskRoutes.post(`${one}/dispose`, permit('cases.dispose'), async (c) => {
  await inTown(c, (unit) => disposeCase(unit, c.var.actor, c.req.param('id')));
  return c.redirect('/staff/cases/retention?done=1', 303);
});
