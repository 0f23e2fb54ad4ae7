import { and, eq } from 'drizzle-orm';
import { requestApproval } from '#engines/approvals/contract.ts';
import { recordAudit } from '#engines/audit/contract.ts';
import { type CaseRecord, findCase } from '#engines/cases/contract.ts';
import { type IssuedLetter, issueLetter, standardAppeal } from '#engines/letters/contract.ts';
import { getTown } from '#engines/organisation/contract.ts';
import { dayInTokyo, eraDate } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, notFound } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { statisticsTopic } from '../disposal.ts';
import { listDocuments } from '../documents/queries.ts';
import { decisionKind, honorifics, requestSubject } from '../model.ts';
import { caseInPreparation, nameOf } from '../policy.ts';
import { letterHead } from '../requests/commands.ts';
import { tellRequester } from '../requests/notices.ts';
import { getRequest, listReleased, type Request } from '../requests/queries.ts';
import { noticeWords } from '../requests/text.ts';
import { charges, decisions, requests } from '../schema.ts';
import { getSettings } from '../settings/queries.ts';
import { outcomeTexts } from '../state-text.ts';
import { takeStep } from '../steps.ts';
import { names, refusals, wayTexts } from '../text.ts';
import { listThirdParties, type ThirdParty, thirdPartySubject } from '../third-parties/commands.ts';
import type { ProposalForm } from './inputs.ts';
import { type Decision, findDecision, readPrepared } from './queries.ts';
import {
  availableFrom,
  disclosesSomething,
  feeOf,
  isRefusal,
  obstaclesTo,
  templateOf,
} from './rules.ts';
import { obstructed, decisionWords as words } from './text.ts';

/** The approval permitted it and is in its own record; the letter and the rest follow by themselves. */
const machine: Actor = { kind: 'system', name: 'disclosure' };

/** Keeps a draft of the decision. @throws AppError `rule-violation` naming what is still missing. */
export async function keepProposal(
  unit: Unit,
  actor: Actor,
  caseId: string,
  form: Omit<ProposalForm, 'key' | 'version'>,
): Promise<string> {
  const obstacles = obstaclesTo(form.outcome, await readPrepared(unit, caseId));
  if (obstacles.length > 0) throw new AppError('rule-violation', obstructed(obstacles));
  const id = newId();
  await unit.db.insert(decisions).values({
    ...{ town: unit.town, id, caseId, outcome: form.outcome, proposal: form, state: 'proposed' },
    ...{ proposedBy: nameOf(actor), proposedAt: unit.now },
  });
  return id;
}

/** Puts a decision before the approvers; until they decide, nothing of the request changes. */
export async function proposeDecision(
  unit: Unit,
  actor: Actor,
  caseId: string,
  { key, version, ...form }: ProposalForm,
): Promise<void> {
  const record = await caseInPreparation(unit, actor, caseId, 'disclosure.decide');
  const { repeated } = await takeStep(unit, caseId, 'propose', { key, version });
  if (repeated) return;
  await keepProposal(unit, actor, caseId, form);
  await requestApproval(unit, actor, {
    ...{ kind: decisionKind, subject: requestSubject(caseId), departmentId: record.departmentId },
    title: words.approvalTitle(outcomeTexts[form.outcome], record.title),
  });
  await recordAudit(unit, actor, {
    action: 'disclosure.proposed',
    subject: requestSubject(caseId),
    details: { outcome: form.outcome },
  });
}

async function markDecision(
  { db, town }: Unit,
  { id }: Decision,
  set: Partial<Pick<Decision, 'state' | 'letterId' | 'decidedOn'>>,
): Promise<void> {
  await db
    .update(decisions)
    .set(set)
    .where(and(eq(decisions.town, town), eq(decisions.id, id)));
}

/** Taken back or returned: the work may go on. */
export async function returnProposal(unit: Unit, caseId: string): Promise<void> {
  const decision = await findDecision(unit, caseId);
  if (decision?.state === 'proposed') await markDecision(unit, decision, { state: 'returned' });
  await takeStep(unit, caseId, 'sendBack', { key: newId() });
}

async function feeFor(unit: Unit, caseId: string, request: Request): Promise<number | undefined> {
  if (request.way !== 'copies') return undefined;
  const pages = (await listReleased(unit, caseId)).reduce((sum, one) => sum + one.pages, 0);
  const yen = feeOf(await getSettings(unit), pages, 0);
  const row = { pages, colourPages: 0, yen, state: yen > 0 ? 'due' : 'waived' } as const;
  await unit.db
    .insert(charges)
    .values({ town: unit.town, caseId, ...row })
    .onConflictDoUpdate({ target: [charges.town, charges.caseId], set: row });
  return yen;
}

async function documentNames(unit: Unit, caseId: string, request: Request): Promise<string> {
  const titles = (await listDocuments(unit, caseId)).map(({ title }) => title);
  return titles.length > 0 ? titles.join('、') : request.documents;
}

async function sendDecision(
  unit: Unit,
  record: CaseRecord,
  { proposal, outcome }: Decision,
): Promise<IssuedLetter> {
  const request = await getRequest(unit, record.id);
  const { rule, facts, appeal, withheld, place, note, transferTo } = proposal;
  const shows = disclosesSomething(outcome);
  const yen = shows ? await feeFor(unit, record.id, request) : undefined;
  // 存否応答拒否 names what was asked for, never what was found.
  const document = shows ? await documentNames(unit, record.id, request) : request.documents;
  return issueLetter(unit, machine, {
    ...{ template: templateOf(request.kind, outcome), subject: requestSubject(record.id) },
    recipient: {
      name: record.applicant.name ?? '',
      honorific: honorifics.person,
      address: request.address,
    },
    fields: {
      ...letterHead(record, document),
      ...{ withheld, place, note, transferTo, way: wayTexts[request.way].ja },
      fee: yen ? words.feeLine(yen) : '',
    },
    ...(isRefusal(outcome) ? { reasons: { rule, facts, appeal } } : {}),
    departmentId: record.departmentId,
  });
}

/** 反対意見書を出した第三者への通知 (情報公開法13条3項): at once after the decision. */
async function tellObjectors(
  unit: Unit,
  record: CaseRecord,
  objectors: readonly ThirdParty[],
  days: { readonly decidedOn: string; readonly from: string },
): Promise<void> {
  const appeal = standardAppeal(await getTown(unit));
  const { basis } = (await getSettings(unit)).clocks.information;
  for (const { id, name, body, address, about, note } of objectors) {
    await issueLetter(unit, machine, {
      ...{ template: 'disclosure-third-party-decided', subject: thirdPartySubject(id) },
      recipient: { name, honorific: body ? honorifics.body : honorifics.person, address },
      fields: {
        ...{ document: note, about },
        ...{ decidedOn: eraDate(days.decidedOn), availableFrom: eraDate(days.from) },
      },
      reasons: { rule: basis, facts: words.noObjection.ja, appeal },
      departmentId: record.departmentId,
    });
  }
}

/**
 * Decides: state, result, letters, charge and notice in one transaction. Called when the last stamp is
 * there, or by the loader of the demo town.
 * @throws AppError `rule-violation` when the work was undone meanwhile; nothing is decided then.
 */
export async function conclude(unit: Unit, caseId: string): Promise<void> {
  const record = await findCase(unit, caseId);
  const decision = await findDecision(unit, caseId);
  if (!record || !decision) throw notFound(names.request);
  if (decision.state !== 'proposed') throw new AppError('rule-violation', refusals.notNow);
  const { outcome } = decision;
  const obstacles = obstaclesTo(outcome, await readPrepared(unit, caseId));
  if (obstacles.length > 0) throw new AppError('rule-violation', obstructed(obstacles));
  const decidedOn = dayInTokyo(unit.now);
  await takeStep(unit, caseId, outcome, { key: decision.id });
  const letter = await sendDecision(unit, record, decision);
  await markDecision(unit, decision, { state: 'decided', letterId: letter.id, decidedOn });
  const shows = disclosesSomething(outcome);
  const parties = await listThirdParties(unit, caseId);
  const objectors = parties.filter(({ answer }) => answer === 'objects');
  const from = availableFrom(decidedOn, objectors.length > 0);
  if (shows) await tellObjectors(unit, record, objectors, { decidedOn, from });
  await unit.db
    .update(requests)
    .set({ result: outcome, resultOn: decidedOn, availableFrom: shows ? from : null })
    .where(and(eq(requests.town, unit.town), eq(requests.caseId, caseId)));
  await tellRequester(unit, record, noticeWords.decided);
  unit.drop(statisticsTopic);
}
