import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { checkContent, type Finding, gate } from '#engines/content/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { listTopic, pageTopic, subjectType } from '../model.ts';
import { assertManages, assertMay } from '../policy.ts';
import { consultations } from '../schema.ts';
import { publishSeeds } from '../statements/seeds.ts';
import { refusals } from '../text.ts';
import { followConsultation } from './follow.ts';
import type { ConsultationForm } from './inputs.ts';
import { type Consultation, findConsultation, lockConsultation } from './queries.ts';
import { type Act, canAct, canExtend, phaseOf } from './rules.ts';

type Values = Partial<Omit<typeof consultations.$inferInsert, 'town' | 'id'>>;

/** What stands against publishing it as it is. */
export function stoppingFindings(
  { html, title }: Pick<Consultation, 'html' | 'title'>,
  now: Date,
): Finding[] {
  return gate(checkContent(html, { today: dayInTokyo(now), title, language: 'ja' }), []);
}

async function change(unit: Unit, before: Consultation, values: Values): Promise<void> {
  const { db, town } = unit;
  await db
    .update(consultations)
    .set(values)
    .where(and(eq(consultations.town, town), eq(consultations.id, before.id)));
  const after = await findConsultation(unit, before.id);
  if (after) await followConsultation(unit, after);
  unit.drop(listTopic, pageTopic(before.id));
}

const note = (unit: Unit, actor: Actor, action: string, id: string) =>
  recordAudit(unit, actor, { action: `opinions.${action}`, subject: { type: subjectType, id } });

async function assertFree(unit: Unit, slug: string, id?: string): Promise<void> {
  const { db, town } = unit;
  const [taken] = await db
    .select({ id: consultations.id })
    .from(consultations)
    .where(and(eq(consultations.town, town), eq(consultations.slug, slug)));
  if (taken && taken.id !== id) throw new AppError('conflict', refusals.slugTaken);
}

const columnsOf = ({ seen: _, project, policy, ...form }: ConsultationForm) => ({
  ...form,
  topics: [...new Set(form.topics)],
  project: project ?? null,
  policy: policy ?? null,
});

/** A draft, seen by staff only. @returns its id. @throws AppError `forbidden`, `conflict` */
export async function createConsultation(
  unit: Unit,
  actor: Actor,
  form: ConsultationForm,
  more: { readonly sample?: boolean } = {},
): Promise<string> {
  assertMay(actor, 'opinions.manage');
  assertManages(actor, form);
  await assertFree(unit, form.slug);
  const id = newId();
  await unit.db.insert(consultations).values({
    ...columnsOf(form),
    ...{ town: unit.town, id, state: 'draft', note: '', outcome: '', outcomeOn: null },
    ownerStaffId: actor.kind === 'staff' ? actor.staffId : null,
    ...{ revision: 1, sample: more.sample ?? false, createdAt: unit.now, publishedAt: null },
  });
  await note(unit, actor, 'created', id);
  return id;
}

/** What people read when they decided to take part stays as it was. */
function assertKept(before: Consultation, form: ConsultationForm): void {
  if (before.state === 'draft') return;
  const kept =
    before.slug === form.slug &&
    before.form === form.form &&
    before.access === form.access &&
    before.opensOn === form.opensOn &&
    before.closesOn === form.closesOn;
  if (!kept) throw new AppError('rule-violation', refusals.formFixed);
}

/**
 * Saves a draft, or corrects the words of what is published.
 * @throws AppError `conflict` over a newer save; `rule-violation` when a published text has faults.
 */
export async function saveConsultation(
  unit: Unit,
  actor: Actor,
  id: string,
  form: ConsultationForm,
): Promise<void> {
  const before = await lockConsultation(unit, id);
  assertMay(actor, 'opinions.manage');
  assertManages(actor, before);
  assertManages(actor, form);
  if (before.revision !== form.seen) throw new AppError('conflict', refusals.changedMeanwhile);
  assertKept(before, form);
  await assertFree(unit, form.slug, id);
  if (before.state !== 'draft' && stoppingFindings(form, unit.now).length > 0) {
    throw new AppError('rule-violation', refusals.stopped);
  }
  await change(unit, before, { ...columnsOf(form), revision: before.revision + 1 });
  await note(unit, actor, 'saved', id);
}

async function begin(unit: Unit, actor: Actor, id: string, act: Act): Promise<Consultation> {
  const found = await lockConsultation(unit, id);
  assertMay(actor, 'opinions.manage');
  assertManages(actor, found);
  const verdict = canAct(act, phaseOf(found, dayInTokyo(unit.now)));
  if (!verdict.ok) throw new AppError('rule-violation', verdict.reason);
  return found;
}

/** Shows it to everybody, once nothing stands against its text. @throws AppError `rule-violation` */
export async function publishConsultation(unit: Unit, actor: Actor, id: string): Promise<void> {
  const found = await begin(unit, actor, id, 'publish');
  if (stoppingFindings(found, unit.now).length > 0) {
    throw new AppError('rule-violation', refusals.stopped);
  }
  if (found.form === 'statements') await publishSeeds(unit, found);
  await change(unit, found, { state: 'published', publishedAt: unit.now });
  await note(unit, actor, 'published', id);
}

/** @throws AppError `rule-violation` for a day that is no later one. */
export async function extendConsultation(
  unit: Unit,
  actor: Actor,
  id: string,
  to: { readonly until: string; readonly note: string },
): Promise<void> {
  const found = await begin(unit, actor, id, 'extend');
  const verdict = canExtend(found, to.until, dayInTokyo(unit.now));
  if (!verdict.ok) throw new AppError('rule-violation', verdict.reason);
  await change(unit, found, { closesOn: to.until, closedOn: null, note: to.note });
  await note(unit, actor, 'extended', id);
}

/** Ends it before its last day: nothing more is taken from this moment on. */
export async function closeConsultation(
  unit: Unit,
  actor: Actor,
  id: string,
  why: string,
): Promise<void> {
  const found = await begin(unit, actor, id, 'close');
  await change(unit, found, { closedOn: dayInTokyo(unit.now), note: why });
  await note(unit, actor, 'closed', id);
}

/** What came of it. */
export async function tellOutcome(
  unit: Unit,
  actor: Actor,
  id: string,
  outcome: string,
): Promise<void> {
  const found = await begin(unit, actor, id, 'tell');
  await change(unit, found, { outcome, outcomeOn: dayInTokyo(unit.now) });
  await note(unit, actor, 'told-outcome', id);
}

/** Published by mistake: its page says that it was withdrawn, and why; its entries stay with staff. */
export async function withdrawConsultation(
  unit: Unit,
  actor: Actor,
  id: string,
  why: string,
): Promise<void> {
  const found = await begin(unit, actor, id, 'withdraw');
  await change(unit, found, { state: 'withdrawn', note: why });
  await note(unit, actor, 'withdrawn', id);
}
