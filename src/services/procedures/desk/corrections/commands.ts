import {
  type ActResult,
  type CaseRecord,
  type CorrectableField,
  requestCorrection,
} from '#engines/cases/contract.ts';
import { getSubmission } from '#engines/forms/contract.ts';
import {
  issueLetter,
  letterDate,
  letterTemplates,
  type Template,
} from '#engines/letters/contract.ts';
import { addDays, dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { recipientOf } from '../decisions/recipient.ts';
import type { CorrectionInput } from './inputs.ts';
import { correctionWords as words } from './text.ts';

/** The town's own letter for corrections; undefined when it keeps none. */
export async function findCorrectionTemplate(unit: Unit): Promise<Template | undefined> {
  return (await letterTemplates(unit)).find(({ content }) => content.kind === 'correction');
}

/** Two weeks, where the clerk named no day. */
const usualDays = 14;

function itemsOf(fields: CorrectionInput['fields'], labels: readonly CorrectableField[]): string {
  const lines = fields.map(({ path, message }) => {
    const label = labels.find((one) => one.path === path)?.label.ja ?? path;
    return `${label}：${message}`;
  });
  return lines.join('\n');
}

async function issue(
  unit: Unit,
  actor: Actor,
  record: CaseRecord,
  input: CorrectionInput,
  labels: readonly CorrectableField[],
): Promise<void> {
  const template = await findCorrectionTemplate(unit);
  if (!template) return;
  const submission = record.submissionId && (await getSubmission(unit, record.submissionId));
  const dueOn = input.answerBy ?? addDays(dayInTokyo(unit.now), usualDays);
  await issueLetter(unit, actor, {
    template: template.key,
    subject: { type: 'cases.case', id: record.id },
    recipient: recipientOf(record, submission ? submission.answers : {}),
    departmentId: record.departmentId,
    fields: {
      appliedOn: letterDate(record.receivedOn),
      receipt: record.receipt,
      procedure: record.title,
      items: itemsOf(input.fields, labels),
      dueOn: letterDate(dueOn),
      place: words.place,
    },
  });
}

/**
 * Asks the applicant to correct answers, with a letter for those who want one.
 * @throws AppError as `requestCorrection` and `issueLetter` do.
 */
export async function askForCorrection(
  unit: Unit,
  actor: Actor,
  record: CaseRecord,
  input: CorrectionInput,
  labels: readonly CorrectableField[],
): Promise<ActResult> {
  const { key, version, reason, fields, answerBy } = input;
  const asked = { key, version, reason, fields, answerBy };
  const result = await requestCorrection(unit, actor, record.id, asked);
  if (input.letter && !result.repeated) await issue(unit, actor, record, input, labels);
  return result;
}
