import { and, eq } from 'drizzle-orm';
import { openCase, receiptCookieName } from '#engines/cases/contract.ts';
import {
  type Answers,
  type FormOwner,
  getVersion,
  type OwnedDraft,
  type Submission,
  type SubmissionResult,
} from '#engines/forms/contract.ts';
import { getTown } from '#engines/organisation/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { feeOf } from '../catalogue/fee.ts';
import { type Offer, recallOffer } from '../catalogue/offer.ts';
import { type CatalogueEntry, findProcedure, listProcedures } from '../catalogue/queries.ts';
import { home, names, navigationTexts } from '../text.ts';
import { applicationPages } from './access.ts';
import { applicationType } from './case-type.ts';
import { findContact } from './contacts.ts';
import { statusHref, tellApplicant } from './notices.ts';
import { missingContact } from './rules.ts';
import { chargeEvents, charges, contacts } from './schema.ts';
import { receivedTitle } from './state-text.ts';
import { contactWords } from './text.ts';

const remindDaysBefore = [7, 3, 1];

/** The name that the form asks for as the applicant's own, for queues and letters: `name` before those of proxies. */
function nameIn(answers: Answers, definition: readonly string[]): string | undefined {
  for (const key of definition) {
    const answer = answers[key];
    if (answer && typeof answer === 'object' && 'family' in answer) {
      return [answer.family, answer.given].filter(Boolean).join('　') || undefined;
    }
  }
  return undefined;
}

/** The person that an application is for: what the form says, else the principal, else the account. */
function applicantName({ answers, draft }: Submission, actor: Actor): string | undefined {
  const named = nameIn(answers, ['name', ...Object.keys(answers)]);
  if (named) return named;
  if (draft.representation.principal) return draft.representation.principal;
  return actor.kind === 'citizen' ? actor.name : undefined;
}

/** Days that a rule of the catalogue gives, for the clock `decision`. */
function clockOf({ details }: CatalogueEntry) {
  const { processing } = details;
  if (!processing) return undefined;
  const { words: _, ...rule } = processing;
  return { rule: { ...rule, basis: details.legalBasis }, remindDaysBefore };
}

async function charge(unit: Unit, caseId: string, procedure: CatalogueEntry, answers: Answers) {
  const { total, lines } = feeOf(procedure.details.fee, answers);
  if (total === 0) return;
  const { town, now } = unit;
  const id = newId();
  await unit.db
    .insert(charges)
    .values({ town, id, caseId, yen: total, lines, status: 'due', createdAt: now });
  const event = { act: 'charged', yen: total, method: 'none', actorName: '', at: now } as const;
  await unit.db.insert(chargeEvents).values({ town, id: newId(), chargeId: id, ...event });
}

/** The contact goes over to the case; at the end of retention it goes with it. */
async function keepContact(unit: Unit, draftId: string, caseId: string): Promise<void> {
  await unit.db
    .update(contacts)
    .set({ caseId })
    .where(and(eq(contacts.town, unit.town), eq(contacts.draftId, draftId)));
}

/** What two applications of one person to one procedure on one day have in common. */
function duplicateKey(
  { draft, submittedAt }: Submission,
  name: string | undefined,
): string | undefined {
  const who = draft.userId ?? name;
  return who && `${draft.subject} ${who} ${dayInTokyo(submittedAt)}`;
}

/**
 * The draft answers the form of its procedure: today's version, or the older one with which it began.
 * The printed form and the API name a version and a procedure apart from each other.
 */
async function isFormOf(
  unit: Unit,
  { procedure, form }: Offer,
  { formVersionId }: OwnedDraft,
): Promise<boolean> {
  if (form?.id === formVersionId) return true;
  return (await getVersion(unit, formVersionId)).formId === procedure.formId;
}

async function submitted(
  unit: Unit,
  actor: Actor,
  submission: Submission,
): Promise<SubmissionResult> {
  const { draft, answers } = submission;
  const offer = await recallOffer(unit, draft.subject);
  if (!offer || !(await isFormOf(unit, offer, draft))) throw notFound(names.procedure);
  const { procedure } = offer;
  const web = draft.channel !== 'api';
  const contact = web ? await findContact(unit, draft.id) : undefined;
  const name = applicantName(submission, actor);
  const opened = await openCase(unit, actor, {
    type: applicationType,
    subject: procedure.id,
    title: procedure.name.ja,
    departmentId: procedure.departmentId,
    channel: draft.channel,
    applicant: {
      userId: draft.userId,
      name,
      email: contact?.emailConfirmed ? contact.email : undefined,
      phone: contact?.phone,
    },
    submissionId: submission.id,
    clock: clockOf(procedure),
    retention: { years: procedure.retentionYears },
    // Without a key: the forms engine calls this once for a submission, and keeps the answer.
    duplicateKey: duplicateKey(submission, name),
  });
  await charge(unit, opened.id, procedure, answers);
  if (contact) await keepContact(unit, draft.id, opened.id);
  if (web && (draft.userId ?? contact?.emailConfirmed)) {
    const applicant = { userId: draft.userId, email: contact?.email };
    const told = { applicant, receipt: opened.receipt, subject: procedure.id, title: '' };
    await tellApplicant(unit, { ...told, submissionId: submission.id }, receivedTitle);
  }
  return resultOf(draft, opened);
}

function resultOf(
  draft: OwnedDraft,
  { id, receipt, secret }: { id: string; receipt: string; secret: string },
): SubmissionResult {
  const answer = { receipt, secret, status: 'received' };
  const cookie = { name: receiptCookieName(applicationPages, receipt), value: secret };
  // Who types for somebody at the counter goes back to the desk, prints the slip and hands it over.
  if (draft.enteredBy) return { href: `/staff/procedures/cases/${id}/slip`, cookie, answer };
  return { href: `${statusHref(receipt)}?done=sent`, cookie, answer };
}

async function describe(unit: Unit, draft: OwnedDraft) {
  const procedure = await findProcedure(unit, draft.subject);
  if (!procedure) return undefined;
  const href = `/procedures/${procedure.id}`;
  const missing = missingContact(draft, await findContact(unit, draft.id));
  return {
    title: procedure.name,
    breadcrumbs: [
      { label: home, href: '/' },
      { label: navigationTexts.procedures, href: '/procedures' },
    ],
    contact: {
      section: procedure.department?.name ?? procedure.name,
      telephone: procedure.department?.telephone ?? (await getTown(unit)).contact.telephone,
    },
    backHref: href,
    ...(missing
      ? { beforeSubmission: { href: contactHref(draft.id), label: contactWords.title } }
      : {}),
  };
}

export function contactHref(draftId: string): string {
  return `/apply/${draftId}/procedures/contact`;
}

async function subjectNames(unit: Unit, subjects: readonly string[]) {
  const wanted = new Set(subjects);
  const found = (await listProcedures(unit)).filter(({ id }) => wanted.has(id));
  return new Map(found.map(({ id, name }) => [id, name]));
}

/** Applications to procedures, as the forms engine meets them. */
export const formOwner: FormOwner = {
  owner: 'procedures',
  describe,
  submitted,
  names: subjectNames,
};
