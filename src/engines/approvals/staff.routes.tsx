import { Hono } from 'hono';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import { can } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError, statusOf } from '#platform/errors.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { pageOf } from '#platform/http/form-state.ts';
import { openToAllStaff } from '#platform/http/guard.ts';
import { checkInput, type FormValues, readForm } from '#platform/http/input.ts';
import { Notice } from '#ui/components/notice.tsx';
import { staffPage } from '#ui/page.tsx';
import { getDesk } from './drafts/desk.ts';
import { Return, Stamp, TakeBack } from './drafts/inputs.ts';
import { deskWords } from './drafts/text.ts';
import { findInbox, inboxViews } from './inbox/queries.ts';
import { inboxWords } from './inbox/text.ts';
import { sendStampSheet } from './paper/send.ts';
import { asStaff } from './policy.ts';
import { routeRoutes } from './routes/staff.routes.tsx';
import { readAfterwards, returnDraft, stampDraft, takeBackDraft } from './stamps/commands.ts';
import { title } from './text.ts';
import type { ActForm } from './views/acts.tsx';
import { DeskPage } from './views/desk.tsx';
import { InboxPage } from './views/inbox.tsx';
import { RoutesLink } from './views/routes-link.tsx';

/** Who may stamp what depends on the draft and the post; the commands decide. */
export const staffRoutes = new Hono<HttpEnv>();
const crumb = { label: title, href: '/staff/approvals' };
const one = '/approvals/:id';

staffRoutes.get('/approvals', openToAllStaff(), async (c) => {
  const { staffId } = asStaff(c.var.actor);
  const view = inboxViews.find((name) => name === c.req.query('view')) ?? 'waiting';
  const page = pageOf(c);
  const inbox = await inTown(c, (unit) => findInbox(unit, staffId, view, page));
  return staffPage(
    c,
    { title, lead: inboxWords.lead },
    <>
      <InboxPage inbox={inbox} view={view} page={page} />
      {can(c.var.actor, 'approvals.routes') && <RoutesLink />}
    </>,
  );
});

staffRoutes.route('/', routeRoutes);

/** Facts of a case may be about somebody: the log keeps who looked. */
async function lookAt(unit: Unit, actor: Actor, id: string) {
  const desk = await getDesk(unit, asStaff(actor), id);
  const subject = { type: 'approval', id: desk.approval.id };
  await recordAudit(unit, actor, { action: 'approvals.read', subject, readPersonalData: true });
  return desk;
}

interface Shown extends ActForm {
  readonly status?: number;
}

async function deskPage(c: HttpContext, form: Shown): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const desk = await inTown(c, (unit) => lookAt(unit, c.var.actor, id));
  const name = desk.approval.title;
  const done = Object.entries(deskWords.done).find(([act]) => act === c.req.query('done'))?.[1];
  return staffPage(
    c,
    { title: { ja: name, en: name }, breadcrumbs: [crumb], status: form.status ?? 200 },
    <>
      {done && <Notice kind="success" title={done} />}
      <DeskPage desk={desk} form={form} />
    </>,
  );
}

type Act = keyof typeof deskWords.done;

/** Runs an act; what the person can mend, or must know, comes back on the same page. */
async function answerAct(
  c: HttpContext,
  act: Act,
  values: FormValues,
  work: (unit: Unit) => Promise<void>,
): Promise<Response> {
  try {
    await inTown(c, work);
  } catch (error) {
    if (error instanceof InputError) {
      return deskPage(c, { act, values, errors: error.fields, status: 422 });
    }
    if (error instanceof AppError && ['conflict', 'rule-violation'].includes(error.kind)) {
      const errors = { form: error.reason.text };
      return deskPage(c, { act, values, errors, status: statusOf(error.kind) });
    }
    throw error;
  }
  return c.redirect(`/staff/approvals/${c.req.param('id')}?done=${act}`, 303);
}

const acts = [
  { act: 'stamp', schema: Stamp, command: stampDraft },
  { act: 'return', schema: Return, command: returnDraft },
  { act: 'take-back', schema: TakeBack, command: takeBackDraft },
] as const;

staffRoutes.get(one, openToAllStaff(), (c) => deskPage(c, {}));

for (const { act, schema, command } of acts) {
  staffRoutes.post(`${one}/${act}`, openToAllStaff(), async (c) => {
    const values = await readForm(c);
    const checked = checkInput(schema, { ...values, draftId: c.req.param('id') });
    if (!checked.ok) return deskPage(c, { act, values, errors: checked.errors, status: 422 });
    const input = checked.value as never;
    return answerAct(c, act, values, (unit) => command(unit, c.var.actor, input));
  });
}

staffRoutes.post(`${one}/read`, openToAllStaff(), async (c) => {
  const id = c.req.param('id');
  return answerAct(c, 'read', {}, (unit) => readAfterwards(unit, c.var.actor, id));
});

staffRoutes.get(`${one}/stamps.pdf`, openToAllStaff(), async (c) => {
  const desk = await inTown(c, (unit) => lookAt(unit, c.var.actor, c.req.param('id')));
  return sendStampSheet(c, desk);
});
