import { type Chain, previewChain } from '#engines/approvals/contract.ts';
import { recordAudit } from '#engines/audit/contract.ts';
import type { CaseRecord } from '#engines/cases/contract.ts';
import {
  letterTemplates,
  previewLetter,
  standardAppeal,
  type Template,
} from '#engines/letters/contract.ts';
import { getTown } from '#engines/organisation/contract.ts';
import { type Actor, can } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, type Verdict } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { type CatalogueEntry, getProcedure } from '../../catalogue/queries.ts';
import { findSent, visibleCase } from '../case/queries.ts';
import { type Decision, findDecision } from './queries.ts';
import { recipientOf } from './recipient.ts';
import { canPrepare, isReady, type Outcome, prefilled, templatesFor } from './rules.ts';
import { decisionRefusals as refusals } from './text.ts';

/** What was asked for in the address of the page. */
export interface Asked {
  readonly outcome?: Outcome;
  /** Short name of a template; `none` for no letter. */
  readonly template?: string;
}

export interface DecisionPage {
  readonly record: CaseRecord;
  readonly procedure: CatalogueEntry;
  readonly decision: Decision | undefined;
  readonly outcome: Outcome;
  readonly templates: readonly Template[];
  /** With which the form goes out; undefined: without a letter. */
  readonly template: Template | undefined;
  /** What the blanks of the letter begin with. */
  readonly fields: Readonly<Record<string, string>>;
  readonly appeal: string;
  readonly editable: boolean;
  readonly chain: Chain | undefined;
  readonly ready: Verdict;
  /** Template of the decision that is kept. */
  readonly kept: Template | undefined;
  readonly mayDecide: boolean;
}

function chooseTemplate(
  templates: readonly Template[],
  asked: Asked,
  decision: Decision | undefined,
  procedure: CatalogueEntry,
  outcome: Outcome,
): Template | undefined {
  if (asked.template === 'none') return undefined;
  const { approval, refusal } = procedure.details.letters;
  const usual = outcome === 'approve' ? approval : refusal;
  const kept = decision?.outcome === outcome ? decision : undefined;
  const wanted = asked.template ?? (kept ? (kept.template ?? 'none') : usual);
  const found = templates.find(({ key }) => key === wanted);
  return found ?? (outcome === 'refuse' ? templates[0] : undefined);
}

async function chainOf(
  unit: Unit,
  actor: Actor,
  record: CaseRecord,
  { approvalKind }: CatalogueEntry,
  decision: Decision | undefined,
): Promise<Chain | undefined> {
  if (!approvalKind || !decision || actor.kind !== 'staff') return undefined;
  return previewChain(unit, {
    kind: approvalKind,
    departmentId: record.departmentId,
    amount: decision.amount,
    drafterStaffId: actor.staffId,
  });
}

/** Everything for the page on which a decision is prepared and sent on. */
export async function readDecisionPage(
  unit: Unit,
  actor: Actor,
  caseId: string,
  asked: Asked,
): Promise<DecisionPage> {
  const record = await visibleCase(unit, actor, caseId);
  const procedure = await getProcedure(unit, record.subject ?? '');
  const decision = await findDecision(unit, caseId);
  const outcome = asked.outcome ?? decision?.outcome ?? 'approve';
  const all = await letterTemplates(unit);
  const templates = templatesFor(outcome, all);
  const template = chooseTemplate(templates, asked, decision, procedure, outcome);
  const sent = await findSent(unit, record);
  const known = {
    ...{ receivedOn: record.receivedOn, receipt: record.receipt },
    ...{ procedure: procedure.name.ja, answers: sent?.last.answers ?? {} },
  };
  const same = decision?.outcome === outcome && decision.template === template?.key;
  const kept = all.find(({ key }) => key === decision?.template);
  return {
    ...{ record, procedure, decision, outcome, templates, template, kept },
    fields: { ...(template ? prefilled(template, known) : {}), ...(same ? decision.fields : {}) },
    appeal: decision?.reasons?.appeal ?? standardAppeal(await getTown(unit)),
    editable: canPrepare(record.state) && can(actor, 'procedures.work'),
    chain: await chainOf(unit, actor, record, procedure, decision),
    ready: decision ? isReady(decision, kept) : { ok: false, reason: refusals.decisionFirst },
    mayDecide: can(actor, 'procedures.decide'),
  };
}

/** The letter as it would go out, without number and code. */
export async function drawPreview(
  platform: Platform,
  unit: Unit,
  actor: Actor,
  caseId: string,
): Promise<Uint8Array> {
  const { record, decision, kept } = await readDecisionPage(unit, actor, caseId, {});
  if (!decision || !kept) throw new AppError('not-found', refusals.decisionFirst);
  const sent = await findSent(unit, record);
  await recordAudit(unit, actor, {
    action: 'procedures.letter-previewed',
    subject: { type: 'cases.case', id: caseId },
    readPersonalData: true,
  });
  return previewLetter(platform, unit, actor, {
    template: kept.content,
    departmentId: record.departmentId,
    recipient: recipientOf(record, sent?.last.answers ?? {}),
    fields: decision.fields,
    reasons: decision.reasons,
  });
}
