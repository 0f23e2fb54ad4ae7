import { type Approval, findApproval } from '#engines/approvals/contract.ts';
import {
  type Department,
  findStaff,
  listDepartments,
  listStaffWith,
  type StaffMember,
} from '#engines/organisation/contract.ts';
import type { StaffActor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { notFound } from '#platform/errors.ts';
import { type Answer, answerKind, answerSubject } from '../answers/model.ts';
import { answersOf } from '../answers/queries.ts';
import { noteReading } from '../inputs/commands.ts';
import { readVoice, type VoicePage } from '../inputs/page.ts';
import type { InputRow } from '../inputs/present.ts';
import { findRow } from '../inputs/queries.ts';
import { type NamedDecision, readHistory } from '../moderation/queries.ts';
import { findObjection } from '../objections/commands.ts';
import { names } from '../text.ts';
import { mayRead } from '../visibility.ts';

/** Everything on the desk's page of a voice. */
export interface VoiceWork {
  readonly row: InputRow;
  readonly voice: VoicePage;
  /** Drafts and decided ones, the newest first. */
  readonly answers: readonly Answer[];
  /** Of the newest answer. */
  readonly approval?: Approval;
  readonly objection?: string;
  /** How it was decided who reads it, the oldest first. */
  readonly decisions: readonly NamedDecision[];
  readonly owner?: StaffMember;
  readonly departments: readonly Department[];
  readonly staff: readonly StaffMember[];
}

/** @throws AppError not-found for voices that are not theirs to read. */
export async function readWork(unit: Unit, actor: StaffActor, id: string): Promise<VoiceWork> {
  const row = await findRow(unit, id);
  const viewer = { kind: 'staff', actor } as const;
  if (!row || mayRead(row, viewer) !== 'original') throw notFound(names.input);
  const voice = await readVoice(unit, viewer, row);
  if (!voice) throw notFound(names.input);
  await noteReading(unit, actor, row);
  const answers = await answersOf(unit, id);
  const [newest] = answers;
  const owners = await findStaff(unit, row.ownerStaffId ? [row.ownerStaffId] : []);
  return {
    ...{ row, voice, answers },
    approval: newest && (await findApproval(unit, answerSubject(newest.id), answerKind)),
    objection: row.objections > 0 ? (await findObjection(unit, id))?.text : undefined,
    decisions: await readHistory(unit, id),
    owner: owners.get(row.ownerStaffId ?? ''),
    departments: await listDepartments(unit),
    staff: await listStaffWith(unit, { departmentId: row.departmentId }),
  };
}
