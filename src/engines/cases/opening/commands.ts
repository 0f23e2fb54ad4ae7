import { and, eq } from 'drizzle-orm';
import { startClock } from '#engines/deadlines/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { insertInto } from '#platform/database/statement.ts';
import { newId } from '#platform/ids.ts';
import { clockSubject, decisionClock, type Mirror } from '../acting/clock.ts';
import { auditAct } from '../acting/commands.ts';
import { actorId } from '../acting/events.ts';
import type { OpenCase, OpenedCase } from '../acts.ts';
import { digest, grouped, hashSecret, newKey, newReceipt, secretFor } from '../receipts.ts';
import { getCaseType } from '../registry.ts';
import { cases } from '../schema.ts';
import { searchKey } from '../search-key.ts';
import { firstDue } from './first-due.ts';
import { townKey } from './town-key.ts';

/** This stands on the path of every submission. A second one with the same key waits here for the first. */
const open = insertInto(
  'cases_cases',
  {
    ...{ town: 'text', id: 'uuid', receipt: 'text', secret_hash: 'text', open_key: 'text' },
    ...{ type: 'text', subject: 'text', title: 'text', title_key: 'text', department_id: 'uuid' },
    ...{ channel: 'text', state: 'text', received_on: 'date', submission_id: 'uuid' },
    ...{ applicant_user_id: 'text', applicant_name: 'text', applicant_email: 'text' },
    ...{ applicant_phone: 'text', name_key: 'text', duplicate_key: 'text' },
    ...{ retention_years: 'integer', opened_at: 'timestamptz', last_event_at: 'timestamptz' },
    ...{ clock: 'text', due_on: 'date', open: 'boolean', version: 'integer', events: 'integer' },
  },
  'ON CONFLICT (town, open_key) DO NOTHING',
);

const firstEvent = insertInto('cases_events', {
  ...{ town: 'text', case_id: 'uuid', seq: 'integer', kind: 'text', to_state: 'text' },
  ...{ actor_kind: 'text', actor_id: 'text', at: 'timestamptz' },
});

interface Codes {
  readonly openKey: string;
  readonly receipt: string;
  readonly secret: string;
}

/** Keys of different senders never meet; only a digest of the key is kept (see `secretFor`). */
async function makeCodes(unit: Unit, actor: Actor, { type, key }: OpenCase): Promise<Codes> {
  const sender = `${actor.kind} ${actorId(actor) ?? ''}`;
  const scope = `${type} ${sender} ${key ?? newKey()}`;
  const secret = secretFor(await townKey(unit), scope);
  return { openKey: digest(scope), receipt: newReceipt(), secret };
}

function personOf({ applicant, title, duplicateKey, retention }: OpenCase) {
  const { userId, name, email, phone } = applicant;
  return {
    person: [userId ?? null, name ?? null, email ?? null, phone ?? null],
    nameKey: name ? searchKey(name) : null,
    titleKey: searchKey(title),
    duplicateKey: duplicateKey ? digest(duplicateKey) : null,
    years: retention.years === 'permanent' ? null : retention.years,
  };
}

const unclocked: Mirror = { clock: 'none', dueOn: null };

interface Opening extends OpenCase {
  readonly id: string;
  readonly receivedOn: string;
  readonly planned: Mirror;
}

/**
 * @returns false when the key had opened a case before. Without a key nothing can have been before, so
 *   nobody waits for the answer: the statement leaves with the next ones.
 */
async function insertCase(
  unit: Unit,
  actor: Actor,
  input: Opening,
  { openKey, receipt, secret }: Codes,
): Promise<boolean> {
  const { planned } = input;
  const { person, nameKey, titleKey, duplicateKey, years } = personOf(input);
  const { id, type, subject = null, title, departmentId, channel, submissionId = null } = input;
  const state = getCaseType(type).initial;
  const now = unit.now.toISOString();
  const values = [
    ...[unit.town, id, receipt, hashSecret(secret), openKey, type, subject, title, titleKey],
    ...[departmentId, channel, state, input.receivedOn, submissionId, ...person],
    ...[nameKey, duplicateKey, years, now, now, planned.clock, planned.dueOn, true, 1, 1],
  ];
  if (input.key === undefined) unit.send(open, values);
  else if ((await unit.run(open, values)).rowCount !== 1) return false;
  unit.send(firstEvent, [unit.town, id, 1, 'opened', state, actor.kind, actorId(actor), now]);
  return true;
}

async function openedBefore({ db, town }: Unit, { openKey, secret }: Codes): Promise<OpenedCase> {
  const [row] = await db
    .select({ id: cases.id, receipt: cases.receipt, dueOn: cases.dueOn })
    .from(cases)
    .where(and(eq(cases.town, town), eq(cases.openKey, openKey)));
  if (!row) throw new Error('a case was opened and cannot be seen');
  return {
    id: row.id,
    receipt: grouped(row.receipt),
    secret: grouped(secret),
    dueOn: row.dueOn ?? undefined,
    repeated: true,
  };
}

/**
 * Opens a case and starts its clock. The same key of the same sender gives the same receipt and secret,
 * however often and at however many moments at once it comes; who may open cases is the caller's to say.
 */
export async function openCase(unit: Unit, actor: Actor, input: OpenCase): Promise<OpenedCase> {
  const id = newId();
  const receivedOn = input.receivedOn ?? dayInTokyo(unit.now);
  const codes = await makeCodes(unit, actor, input);
  // Known before anything is written: one statement less for every submission.
  const planned = input.clock ? await firstDue(unit, input.clock.rule, receivedOn) : unclocked;
  const opening = { ...input, id, receivedOn, planned };
  if (!(await insertCase(unit, actor, opening, codes))) return openedBefore(unit, codes);
  if (input.clock) {
    const clock = { ...input.clock, startedOn: receivedOn };
    await startClock(unit, actor, clockSubject(id), decisionClock, clock);
  }
  await auditAct(unit, actor, { caseId: id, verb: 'opened', details: { type: input.type } });
  const { receipt, secret } = codes;
  return {
    ...{ id, receipt: grouped(receipt), secret: grouped(secret), repeated: false },
    dueOn: planned.dueOn ?? undefined,
  };
}
