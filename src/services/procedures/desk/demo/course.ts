import { findApproval, stampDraft } from '#engines/approvals/contract.ts';
import {
  actOnCase,
  assignCase,
  type CaseRecord,
  findCase,
  requestCorrection,
  withdrawCase,
} from '#engines/cases/contract.ts';
import { findTemplate } from '#engines/letters/contract.ts';
import { dayInTokyo, addDays as plusDays } from '#japan/dates.ts';
import type { Actor, StaffActor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { findCharge } from '../../applications/status.ts';
import type { CatalogueEntry } from '../../catalogue/queries.ts';
import { recordCharge } from '../charges/commands.ts';
import { proposeDecision, saveDecision } from '../decisions/commands.ts';
import { type Outcome, prefilled } from '../decisions/rules.ts';
import type { Course } from './plan.ts';

const loader: Actor = { kind: 'system', name: 'demo' };

/** The demo town's people who work on the samples. */
export interface Desk {
  readonly clerk: StaffActor;
  readonly chief: StaffActor;
}

/** A sample on its way, and the unit of a day of it. */
export interface Journey extends Desk {
  readonly id: string;
  readonly procedure: CatalogueEntry;
  readonly receivedOn: string;
  /** The unit as of some hours of a day; never later than now. */
  on(day: string): Unit;
}

const reasons = {
  rule: '須坂市の要綱（見本）第3条第2項',
  facts: '提出された書類から、要件に当てはまることを確認できませんでした（見本）。',
  appeal:
    'この決定に不服があるときは、この決定があったことを知った日の翌日から起算して3か月以内に、市長に対して審査請求をすることができます。',
};

/** Who does it in the record: the clerk, where the case is the clerk's section's. */
function worker({ clerk, procedure }: Journey): Actor {
  return clerk.departmentIds.includes(procedure.departmentId) ? clerk : loader;
}

async function prepare(
  unit: Unit,
  actor: Actor,
  record: CaseRecord,
  { procedure }: Journey,
  outcome: Outcome,
): Promise<void> {
  const { approval, refusal = 'refusal' } = procedure.details.letters;
  const key = outcome === 'approve' ? approval : refusal;
  const template = key ? await findTemplate(unit, key) : undefined;
  if (!template && outcome === 'approve') return;
  const known = {
    receivedOn: record.receivedOn,
    receipt: record.receipt,
    procedure: procedure.name.ja,
    answers: {},
  };
  await saveDecision(unit, actor, record.id, {
    ...{ outcome, template: template?.key, amount: undefined, comment: '', version: 0 },
    fields: template ? prefilled(template, known) : {},
    reasons: outcome === 'refuse' ? reasons : undefined,
  });
}

async function caseOf(unit: Unit, id: string): Promise<CaseRecord> {
  const record = await findCase(unit, id);
  if (!record) throw new Error('a sample case is gone');
  return record;
}

async function accept(unit: Unit, journey: Journey): Promise<void> {
  await actOnCase(unit, worker(journey), journey.id, 'accept', { key: 'demo accept' });
}

/** Open samples of other sections are the clerk's too, so that the demo's desk shows them. */
async function giveToClerk(unit: Unit, journey: Journey): Promise<void> {
  const assigneeId = journey.clerk.staffId;
  await assignCase(unit, loader, journey.id, { key: 'demo assign', assigneeId });
}

async function pay(unit: Unit, journey: Journey): Promise<void> {
  const charge = await findCharge(unit, journey.id);
  if (charge?.status !== 'due') return;
  await recordCharge(unit, worker(journey), journey.id, {
    ...{ act: 'paid', key: 'demo payment', method: 'counter-cash' },
    reference: `見本-${charge.id.slice(-6)}`,
  });
}

async function finish(
  journey: Journey,
  outcome: Outcome | 'withdraw',
  days: number,
): Promise<void> {
  const { id, receivedOn } = journey;
  const unit = journey.on(plusDays(receivedOn, days));
  if (outcome === 'withdraw') {
    await withdrawCase(unit, { kind: 'visitor' }, id, { key: 'demo withdraw' });
    return;
  }
  await accept(journey.on(plusDays(receivedOn, 1)), journey);
  await pay(unit, journey);
  await prepare(unit, loader, await caseOf(unit, id), journey, outcome);
  const reason = outcome === 'refuse' ? reasons.facts : undefined;
  await actOnCase(unit, loader, id, outcome, { key: `demo ${outcome}`, reason });
}

async function correct(unit: Unit, journey: Journey, path: string): Promise<void> {
  await requestCorrection(unit, journey.clerk, journey.id, {
    key: 'demo correction',
    fields: [{ path, message: '書類と漢字が異なるようです。ご確認ください（見本）。' }],
    reason: '内容を確認したところ、直していただきたいところがあります。お手数をおかけします。',
    answerBy: plusDays(dayInTokyo(unit.now), 14),
  });
}

/** 起案 by the clerk, today: routes of the demo town begin today. */
async function propose(unit: Unit, journey: Journey): Promise<void> {
  const record = await caseOf(unit, journey.id);
  await prepare(unit, journey.clerk, record, journey, 'approve');
  const { version } = await caseOf(unit, journey.id);
  const input = { key: 'demo propose', version, decision: 1 };
  await proposeDecision(unit, journey.clerk, journey.id, input);
}

async function stamp(unit: Unit, { id, chief }: Journey): Promise<void> {
  const approval = await findApproval(unit, { type: 'cases.case', id });
  const step = approval?.steps.find(({ state }) => state === 'open');
  if (!approval || !step?.staff.some((one) => one.id === chief.staffId)) return;
  await stampDraft(unit, chief, { draftId: approval.id, stepId: step.id });
}

/**
 * Takes a sample as far as its course goes.
 * @param now the unit of today; @param field a question that can be corrected.
 */
export async function travel(
  now: Unit,
  journey: Journey,
  course: Course,
  field: string,
): Promise<void> {
  if ('days' in course) return finish(journey, course.to, course.days);
  await giveToClerk(journey.on(journey.receivedOn), journey);
  if (course.to === 'received') return;
  const next = journey.on(plusDays(journey.receivedOn, 1));
  await actOnCase(next, journey.clerk, journey.id, 'accept', { key: 'demo accept' });
  if (course.to === 'correcting') {
    await correct(journey.on(plusDays(journey.receivedOn, 3)), journey, field);
  }
  if (course.to === 'prepared') {
    await prepare(now, journey.clerk, await caseOf(now, journey.id), journey, 'refuse');
  }
  if (course.to === 'proposed' || course.to === 'stamped') await propose(now, journey);
  if (course.to === 'stamped') await stamp(now, journey);
}
