import { recordAudit } from '#engines/audit/contract.ts';
import { findDepartments, getTown } from '#engines/organisation/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { fiscalYearOf } from '#japan/fiscal-year.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError, type Verdict } from '#platform/errors.ts';
import { parseInput } from '#platform/http/input.ts';
import { newId } from '#platform/ids.ts';
import { newCode } from '../code.ts';
import type { Sender } from '../model.ts';
import { authorise, nameOf } from '../policy.ts';
import { deliveries, letters, voids } from '../schema.ts';
import { takeNumber } from '../settings/commands.ts';
import { findSeal, findSender } from '../settings/queries.ts';
import { getTemplate, getVersion, type Template } from '../templates/queries.ts';
import { DeliveryInput, LetterInput, VoidInput } from './inputs.ts';
import { getLetter, listDeliveries } from './queries.ts';
import { isComplete, mayIssue, ownValues } from './rules.ts';
import { text } from './text.ts';

export interface IssuedLetter {
  readonly id: string;
  /** As it is printed: 須市第12号. */
  readonly number: string;
  /** Verification code, in groups. */
  readonly code: string;
}

/** The queue that draws the PDF after the commit. */
export const drawJob = 'letters.draw';

function insist(verdict: Verdict): void {
  if (!verdict.ok) throw new AppError('rule-violation', verdict.reason);
}

/** Who signs and who answers questions, as of the day. */
export async function senderOf(
  unit: Unit,
  departmentId: string | undefined,
  day: string,
): Promise<Sender> {
  const town = await getTown(unit);
  const signed = await findSender(unit, day);
  const sections = await findDepartments(unit, departmentId ? [departmentId] : [], day);
  const section = departmentId ? sections.get(departmentId) : undefined;
  return {
    post: signed?.post ?? town.name.ja,
    name: signed?.name ?? '',
    section: section ? `${town.name.ja} ${section.name.ja}` : town.contact.section.ja,
    telephone: section?.telephone ?? town.contact.telephone,
  };
}

type CheckedLetter = ReturnType<typeof LetterInput.parse>;

interface Source {
  readonly template: Template;
  readonly batchId?: string;
}

/** What the town itself adds on the day: number, sender, seal. */
async function ownParts(unit: Unit, departmentId: string) {
  const issuedOn = dayInTokyo(unit.now);
  const fiscalYear = fiscalYearOf(issuedOn);
  const sender = await senderOf(unit, departmentId, issuedOn);
  const seal = await findSeal(unit);
  const taken = await takeNumber(unit, departmentId, fiscalYear);
  return { issuedOn, fiscalYear, sender, sealId: seal?.id ?? null, ...taken };
}

async function rowOf(unit: Unit, actor: Actor, input: CheckedLetter, source: Source) {
  const { subject, recipient, reasons, departmentId, replaces } = input;
  const { content, versionId } = source.template;
  return {
    town: unit.town,
    id: newId(),
    templateVersionId: versionId,
    kind: content.kind,
    title: content.title,
    subjectType: subject.type,
    subjectId: subject.id,
    departmentId,
    ...(await ownParts(unit, departmentId)),
    recipient,
    fields: ownValues(content, input.fields),
    reasons: reasons ?? null,
    code: newCode(),
    replacesId: replaces?.letterId ?? null,
    replacesAs: replaces?.as ?? null,
    batchId: source.batchId ?? null,
    issuedBy: nameOf(actor),
    issuedAt: unit.now,
  };
}

async function insertLetter(
  unit: Unit,
  actor: Actor,
  input: CheckedLetter,
  source: Source,
): Promise<IssuedLetter> {
  const row = await rowOf(unit, actor, input, source);
  const added = await unit.db
    .insert(letters)
    .values(row)
    .onConflictDoNothing({ target: [letters.town, letters.replacesId] })
    .returning({ id: letters.id });
  if (added.length === 0) {
    throw new AppError('conflict', { code: 'already-replaced', text: text.errors.alreadyReplaced });
  }
  return { id: row.id, number: row.documentNumber, code: row.code };
}

async function issue(
  unit: Unit,
  actor: Actor,
  input: CheckedLetter,
  from: Source,
): Promise<IssuedLetter> {
  const { template } = from;
  insist(mayIssue(template.content, input.reasons));
  insist(isComplete(template.content, input.fields));
  if (input.replaces) await getLetter(unit, input.replaces.letterId);
  const letter = await insertLetter(unit, actor, input, from);
  await recordAudit(unit, actor, {
    action: 'letters.issued',
    subject: { type: 'letter', id: letter.id },
    details: {
      template: template.key,
      version: template.version,
      number: letter.number,
      ...(input.replaces ? { [input.replaces.as]: input.replaces.letterId } : {}),
      ...(from.batchId ? { batch: from.batchId } : {}),
    },
  });
  return letter;
}

/**
 * Issues a letter: takes its document number and its code, and keeps what it says for good. The PDF
 * is drawn after the commit.
 * @throws AppError `rule-violation` when a refusal lacks rule, facts or 教示, or a field has no value;
 * `conflict` when the letter to replace was replaced already; `not-found` for unknown templates.
 */
export async function issueLetter(
  unit: Unit,
  actor: Actor,
  input: LetterInput,
): Promise<IssuedLetter> {
  authorise(actor, 'letters.issue');
  const checked = parseInput(LetterInput, input);
  const template = await getTemplate(unit, checked.template);
  const letter = await issue(unit, actor, checked, { template });
  await unit.enqueue(drawJob, { letter: letter.id });
  return letter;
}

/** One row of a batch, from the version the batch was ordered with; the batch draws it itself. */
export async function issueFromBatch(
  unit: Unit,
  actor: Actor,
  input: Omit<LetterInput, 'template'>,
  batch: { readonly id: string; readonly templateVersionId: string },
): Promise<IssuedLetter> {
  const template = await getVersion(unit, batch.templateVersionId);
  const checked = parseInput(LetterInput, { ...input, template: template.key });
  return issue(unit, actor, checked, { template, batchId: batch.id });
}

/**
 * Keeps when and how a letter reached its recipient. `online` is kept once: the first time.
 * @throws InputError when the day is before the letter's or after today.
 */
export async function recordDelivery(
  unit: Unit,
  actor: Actor,
  letterId: string,
  input: DeliveryInput,
): Promise<void> {
  const { way, deliveredOn, note } = parseInput(DeliveryInput, input);
  if (way !== 'online') authorise(actor, 'letters.issue');
  const letter = await getLetter(unit, letterId);
  if (deliveredOn < letter.issuedOn || deliveredOn > dayInTokyo(unit.now)) {
    throw new InputError({ deliveredOn: text.fields.deliveredOn.error });
  }
  const known = await listDeliveries(unit, letterId);
  if (way === 'online' && known.some((delivery) => delivery.way === 'online')) return;
  await unit.db.insert(deliveries).values({
    town: unit.town,
    id: newId(),
    letterId,
    way,
    deliveredOn,
    note,
    recordedBy: nameOf(actor),
    recordedAt: unit.now,
  });
  if (way === 'online') return;
  await recordAudit(unit, actor, {
    action: 'letters.delivered',
    subject: { type: 'letter', id: letterId },
    details: { way, deliveredOn },
  });
}

/**
 * Makes a letter void (無効): it stays as it was issued, and everybody who checks it is told.
 * @throws InputError without a reason; AppError conflict when it is void or replaced already, not-found.
 */
export async function voidLetter(
  unit: Unit,
  actor: Actor,
  letterId: string,
  input: VoidInput,
): Promise<void> {
  authorise(actor, 'letters.void');
  const { reason } = parseInput(VoidInput, input);
  const { replacedBy } = await getLetter(unit, letterId);
  const voided = { reason, voidedBy: nameOf(actor), voidedAt: unit.now };
  const added = replacedBy
    ? []
    : await unit.db
        .insert(voids)
        .values({ town: unit.town, letterId, voidedOn: dayInTokyo(unit.now), ...voided })
        .onConflictDoNothing()
        .returning({ letterId: voids.letterId });
  if (added.length === 0) {
    throw new AppError('conflict', { code: 'already-void', text: text.errors.alreadyVoid });
  }
  await recordAudit(unit, actor, {
    action: 'letters.voided',
    subject: { type: 'letter', id: letterId },
    details: { reason },
  });
}
