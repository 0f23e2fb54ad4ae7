import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import {
  type CaseRecord,
  type Channel,
  type OpenedCase,
  openCase,
} from '#engines/cases/contract.ts';
import { issueLetter } from '#engines/letters/contract.ts';
import { dayInTokyo, eraDate } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import type { Language } from '#platform/i18n/text.ts';
import { newId } from '#platform/ids.ts';
import { statisticsTopic } from '../disposal.ts';
import { honorifics, requestSubject, requestType } from '../model.ts';
import { caseFor, caseInPreparation } from '../policy.ts';
import { corrections, requests, reviews } from '../schema.ts';
import { getSettings } from '../settings/queries.ts';
import { clockRule } from '../settings/rules.ts';
import { takeStep } from '../steps.ts';
import { refusals } from '../text.ts';
import type { RequestForm } from './inputs.ts';
import { tellRequester } from './notices.ts';
import { findOpenCorrection, getRequest } from './queries.ts';
import { mayAskReview } from './rules.ts';
import { noticeWords } from './text.ts';

export interface Sent {
  readonly form: RequestForm;
  readonly channel: Channel;
  readonly language: Language;
  /** The requester signed in with 公的個人認証, or showed a document at the counter. */
  readonly identity: 'account' | 'counter' | undefined;
  readonly receivedOn?: string;
}

const remindDaysBefore = [7, 3, 1];

/** The first line, as the title in queues. */
function titleOf(documents: string): string {
  const [line = ''] = documents.split(/\r?\n/);
  return [...line].slice(0, 80).join('');
}

async function keepRequest(unit: Unit, caseId: string, sent: Sent): Promise<void> {
  const { kind, agency, documents, purpose, way, address } = sent.form;
  const identity = kind === 'personal' ? (sent.identity ?? 'pending') : 'not-needed';
  await unit.db.insert(requests).values({
    ...{ town: unit.town, caseId, kind, agency, documents, purpose, way, address, identity },
    identityNote: '',
    language: sent.language,
    receivedOn: sent.receivedOn ?? dayInTokyo(unit.now),
  });
}

/**
 * Takes a request: from anybody, or typed by staff for somebody at the counter. The same key is one
 * request, however often it comes.
 * @throws AppError `rule-violation` while the town has not set up who takes requests.
 */
export async function sendRequest(unit: Unit, actor: Actor, sent: Sent): Promise<OpenedCase> {
  const { form } = sent;
  const settings = await getSettings(unit);
  if (!settings.departmentId) throw new AppError('rule-violation', refusals.notOpen);
  const applicant = {
    ...(actor.kind === 'citizen' ? { userId: actor.userId } : {}),
    ...{ name: form.name, email: form.email || undefined, phone: form.phone || undefined },
  };
  const opened = await openCase(unit, actor, {
    ...{ type: requestType, subject: form.kind, title: titleOf(form.documents) },
    ...{ departmentId: settings.departmentId, channel: sent.channel, applicant },
    receivedOn: sent.receivedOn,
    clock: { rule: clockRule(settings.clocks[form.kind]), remindDaysBefore },
    retention: { years: settings.retentionYears },
    duplicateKey: `${form.kind} ${form.name} ${form.documents}`,
    key: form.key,
  });
  if (opened.repeated) return opened;
  await keepRequest(unit, opened.id, sent);
  await tellRequester(unit, { ...opened, applicant }, noticeWords.received);
  unit.drop(statisticsTopic);
  return opened;
}

/** 本人確認 at the counter. @param note which document was shown, without its number. */
export async function confirmIdentity(
  unit: Unit,
  actor: Actor,
  caseId: string,
  note: string,
): Promise<void> {
  const record = await caseInPreparation(unit, actor, caseId);
  const { db, town } = unit;
  await db
    .update(requests)
    .set({ identity: 'counter', identityNote: note })
    .where(
      and(eq(requests.town, town), eq(requests.caseId, caseId), eq(requests.identity, 'pending')),
    );
  await tellRequester(unit, record, noticeWords.identified);
  await recordAudit(unit, actor, {
    action: 'disclosure.identity-confirmed',
    subject: requestSubject(caseId),
  });
}

/** 補正: asks the requester, by letter and notice; the clock stands still where the ordinance says so. */
export async function askCorrection(
  unit: Unit,
  actor: Actor,
  caseId: string,
  input: { readonly key: string; readonly version?: number; readonly message: string },
): Promise<void> {
  const record = await caseInPreparation(unit, actor, caseId);
  const request = await getRequest(unit, caseId);
  const { clocks } = await getSettings(unit);
  const { key, version, message } = input;
  const action = clocks[request.kind].pauseOnCorrection ? 'askCorrection' : 'askWithoutPause';
  const { repeated } = await takeStep(unit, caseId, action, { key, version });
  if (repeated) return;
  const { town, now } = unit;
  const documentsBefore = request.documents;
  await unit.db
    .insert(corrections)
    .values({ town, id: newId(), caseId, message, documentsBefore, askedAt: now });
  await issueLetter(unit, actor, {
    ...{ template: 'disclosure-correction', subject: requestSubject(caseId) },
    recipient: {
      name: record.applicant.name ?? '',
      honorific: honorifics.person,
      address: request.address,
    },
    fields: { ...letterHead(record, request.documents), message },
    departmentId: record.departmentId,
  });
  await tellRequester(unit, record, noticeWords.correction);
  await recordAudit(unit, actor, {
    action: 'disclosure.correction-asked',
    subject: requestSubject(caseId),
  });
}

/** Fields that every letter to the requester has. */
export function letterHead(record: CaseRecord, document: string): Record<string, string> {
  return { requestedOn: eraDate(record.receivedOn), receipt: record.receipt, document };
}

/** The requester answers; the caller has checked by secret or account that it is they. */
export async function answerCorrection(
  unit: Unit,
  record: CaseRecord,
  input: { readonly key: string; readonly documents: string },
): Promise<void> {
  const { repeated } = await takeStep(unit, record.id, 'correct', { key: input.key });
  if (repeated) return;
  const open = await findOpenCorrection(unit, record.id);
  if (!open) throw new AppError('rule-violation', refusals.notNow);
  const { db, town, now } = unit;
  await db
    .update(corrections)
    .set({ documentsAfter: input.documents, answeredAt: now })
    .where(and(eq(corrections.town, town), eq(corrections.id, open.id)));
  await db
    .update(requests)
    .set({ documents: input.documents })
    .where(and(eq(requests.town, town), eq(requests.caseId, record.id)));
}

/** 審査請求 by the requester, or typed by staff for them. */
export async function askReview(
  unit: Unit,
  actor: Actor,
  record: CaseRecord,
  input: { readonly key: string; readonly grounds: string },
): Promise<void> {
  if (actor.kind === 'staff') await caseFor(unit, actor, record.id);
  const { repeated } = await takeStep(unit, record.id, 'review', { key: input.key });
  if (repeated) return;
  const { result } = await getRequest(unit, record.id);
  if (!mayAskReview({ state: record.state, result })) {
    throw new AppError('rule-violation', refusals.notNow);
  }
  const { town } = unit;
  const receivedOn = dayInTokyo(unit.now);
  const { grounds } = input;
  await unit.db
    .insert(reviews)
    .values({ town, id: newId(), caseId: record.id, grounds, receivedOn, report: '' });
}
