import { Hono } from 'hono';
import { recordAudit } from '#engines/audit/contract.ts';
import { findStaff } from '#engines/organisation/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { type HttpContext, type HttpEnv, inTown } from '#platform/http/context.ts';
import { attempt, type FormState, statusOfForm } from '#platform/http/form-state.ts';
import { permit } from '#platform/http/guard.ts';
import { checkInput, type FieldErrors, readForm } from '#platform/http/input.ts';
import { newId } from '#platform/ids.ts';
import { typedValue } from '#ui/components/form-values.ts';
import { staffPage } from '#ui/page.tsx';
import { type Call, getCall } from '../calls/queries.ts';
import { sectionsOf } from '../calls/sections.ts';
import { deskCrumb, idOf, one } from '../calls/staff.routes.tsx';
import { styles } from '../calls/views/tones.ts';
import { titleOf } from '../calls/words.ts';
import { commentsHref, deskHref, subjectOf } from '../model.ts';
import { assertMay } from '../policy.ts';
import { listRows } from '../results/queries.ts';
import { canAct, phaseOf } from '../rules.ts';
import { commentsWords, enterWords } from './desk-text.ts';
import { blocksOf, CommentFilter, checkSubmission, EnterForm } from './inputs.ts';
import { type CommentList, listComments } from './queries.ts';
import { enterSubmission } from './take.ts';
import { CommentsPage } from './views/desk.tsx';
import { EnterPage } from './views/enter.tsx';

const answer = permit('public-comments.answer');

export const crumbsOf = (call: Call) => [
  deskCrumb,
  { label: titleOf(call), href: deskHref(call.id) },
];

/** Whether its table can be written, as far as time and approval go. */
export function isWritable(call: Call, now: Date): boolean {
  const verdict = canAct('write', phaseOf(call, dayInTokyo(now)));
  return verdict.ok && call.resultState === 'working';
}

/** Whether comments can be put into rows: what was answered keeps its row. */
export const isFilable = (call: Call, now: Date): boolean =>
  isWritable(call, now) && call.answeredOn === null;

async function typistsOf(unit: Unit, { submissions }: CommentList) {
  const ids = [...submissions.values()].flatMap(({ typedBy }) => typedBy ?? []);
  const found = await findStaff(unit, [...new Set(ids)]);
  return new Map([...found].map(([id, { name }]) => [id, name]));
}

/** Reading names and originals goes to the audit log. */
export async function noteReading(unit: Unit, actor: Actor, callId: string): Promise<void> {
  const entry = { action: 'public-comments.read', subject: subjectOf(callId) };
  await recordAudit(unit, actor, { ...entry, readPersonalData: true });
}

/** What came in, for the desk. */
export async function commentsPage(c: HttpContext, errors?: FieldErrors): Promise<Response> {
  const filter = CommentFilter.parse(c.req.query());
  const { actor } = c.var;
  const found = await inTown(c, async (unit) => {
    const call = await getCall(unit, idOf(c));
    assertMay(actor, 'public-comments.answer', call);
    const list = await listComments(unit, { kind: 'staff', actor }, call.id, filter);
    if (list.total > 0) await noteReading(unit, actor, call.id);
    return {
      ...{ call, list, typists: await typistsOf(unit, list) },
      ...{ rows: await listRows(unit, call.id), isOpen: isFilable(call, unit.now) },
    };
  });
  const { title, lead } = commentsWords;
  const status = errors ? 422 : 200;
  return staffPage(
    c,
    { title, lead, styles, status, breadcrumbs: crumbsOf(found.call) },
    <CommentsPage
      {...{ ...found, filter, errors, sections: sectionsOf(found.call) }}
      done={c.req.query('done') === 'entered' ? commentsWords.entered : undefined}
    />,
  );
}

async function enterPage(c: HttpContext, state: FormState = {}): Promise<Response> {
  const { call, today } = await inTown(c, async (unit) => {
    const found = await getCall(unit, idOf(c));
    assertMay(c.var.actor, 'public-comments.answer', found);
    return { call: found, today: dayInTokyo(unit.now) };
  });
  const { title, lead } = enterWords;
  return staffPage(
    c,
    { title, lead, styles, status: statusOfForm(state), breadcrumbs: crumbsOf(call) },
    <EnterPage
      {...{ call, sections: sectionsOf(call), errors: state.errors }}
      values={state.values ?? { key: newId(), receivedOn: today }}
    />,
  );
}

async function enter(c: HttpContext): Promise<Response> {
  const values = await readForm(c);
  if (typedValue(values, 'more') !== '') {
    return enterPage(c, { values: { ...values, blocks: String(blocksOf(values) + 1) } });
  }
  // What stands on the paper is taken as it is, with or without a name.
  const said = checkSubmission({ asksName: 'optional', asksAddress: 'optional' }, values);
  const how = checkInput(EnterForm, values);
  if (!said.ok || !how.ok) {
    const errors = { ...(how.ok ? {} : how.errors), ...(said.ok ? {} : said.errors) };
    return enterPage(c, { values, errors });
  }
  const entered = await attempt(() =>
    inTown(c, (unit) => enterSubmission(unit, c.var.actor, idOf(c), said.value, how.value)),
  );
  return 'errors' in entered
    ? enterPage(c, { values, errors: entered.errors })
    : c.redirect(`${commentsHref(idOf(c))}?done=entered`, 303);
}

export const commentDesk = new Hono<HttpEnv>()
  .get(`${one}/comments`, answer, (c) => commentsPage(c))
  .get(`${one}/comments/new`, answer, (c) => enterPage(c))
  .post(`${one}/comments/new`, answer, enter);
