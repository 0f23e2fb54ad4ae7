import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Answers, FormDefinition } from '../definition/model.ts';
import type { OwnedDraft } from '../owner.ts';
import { authorise } from '../policy.ts';
import { listPostcodeFilled } from '../prefill/queries.ts';
import { findWritingSeconds } from './queries.ts';
import { filledAnswers, type SentDraft, type WritingSeconds, writtenKinds } from './rules.ts';
import { formsSkips, formsWritingSeconds } from './schema.ts';

/** Rows of one statement; PostgreSQL takes 65,535 parameters, a row has eleven. */
const batch = 1000;

export interface SentAnswersOf {
  readonly submissionId: string;
  readonly draft: OwnedDraft & SentDraft;
  readonly definition: FormDefinition;
  /** As they were sent: visible ones only. */
  readonly answers: Answers;
}

/** Writes to the ledger what filled each answer of a submission; once, in its transaction. */
export async function recordSkips(unit: Unit, sent: SentAnswersOf): Promise<void> {
  const { submissionId, draft, definition, answers } = sent;
  const byPostcode = new Set(await listPostcodeFilled(unit, draft.id));
  const origins = { draft, byPostcode, seconds: await findWritingSeconds(unit) };
  const { owner, subject, channel } = draft;
  const rows = filledAnswers(definition, answers, origins).map((filled) => ({
    ...{ town: unit.town, submissionId, owner, subject, channel, at: unit.now },
    ...filled,
  }));
  for (let start = 0; start < rows.length; start += batch) {
    await unit.db.insert(formsSkips).values(rows.slice(start, start + batch));
  }
}

/** Sets how many seconds each kind of question takes to write, for submissions from now on. */
export async function setWritingSeconds(
  unit: Unit,
  actor: Actor,
  seconds: WritingSeconds,
): Promise<void> {
  authorise(actor, 'forms.ledger');
  const before = await findWritingSeconds(unit);
  const changed = writtenKinds.filter((kind) => before[kind] !== seconds[kind]);
  for (const kind of changed) {
    const row = { seconds: seconds[kind], updatedAt: unit.now };
    await unit.db
      .insert(formsWritingSeconds)
      .values({ town: unit.town, fieldKind: kind, ...row })
      .onConflictDoUpdate({
        target: [formsWritingSeconds.town, formsWritingSeconds.fieldKind],
        set: row,
      });
  }
  if (changed.length === 0) return;
  await recordAudit(unit, actor, {
    action: 'forms.writing-seconds-set',
    subject: { type: 'forms.ledger', id: 'writing-seconds' },
    details: Object.fromEntries(
      changed.map((kind) => [kind, `${before[kind]} > ${seconds[kind]}`]),
    ),
  });
}
