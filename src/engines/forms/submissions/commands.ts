import { hash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError, notFound } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { visible, visibleAnswers } from '../conditions/visible.ts';
import type { Answers, FormDefinition } from '../definition/model.ts';
import { mayOpen } from '../drafts/access.ts';
import { eraseDrafts } from '../drafts/erase.ts';
import type { Draft, Typed } from '../drafts/model.ts';
import { draftOf, lockDraft } from '../drafts/queries.ts';
import { recordSkips } from '../ledger/commands.ts';
import type { OwnedDraft, Submission, SubmissionResult } from '../owner.ts';
import { getFormOwner } from '../owners.ts';
import { authorise } from '../policy.ts';
import { compareWithSources } from '../prefill/compare.ts';
import { formsDrafts } from '../schema.ts';
import { refusals, text } from '../text.ts';
import { filesIn, removeFiles } from '../uploads/files.ts';
import { type InlineFiles, takeFiles } from '../uploads/inline.ts';
import { checkDraft } from '../values/check-draft.ts';
import { isTooDeep } from '../values/json-rows.ts';
import { parseAnswers } from '../values/parse-answers.ts';
import { faults } from '../values/text.ts';
import { getVersion } from '../versions/queries.ts';
import type { SentAnswers } from './model.ts';
import {
  findResult,
  insertSubmission,
  keepFiles,
  keepResult,
  type NewSubmission,
  type SendKey,
  sendSubmission,
  sentBefore,
} from './write.ts';

/** What was typed for answers that show; the rest is not sent either. */
export function typedOf(
  definition: FormDefinition,
  answers: Answers,
  typed: Typed,
  today: string,
): Typed {
  const entries = Object.entries(typed);
  if (entries.length === 0) return typed;
  const { shows } = visible(definition, answers, today);
  return Object.fromEntries(entries.filter(([path]) => shows(path)));
}

function refuseFaults(draft: Draft, today: string): void {
  const problems = checkDraft(draft.definition, draft.answers, today, draft.pending);
  if (problems.length === 0) return;
  throw new InputError(Object.assign({}, ...problems.map(({ errors }) => errors)));
}

function ownedPart(draft: Draft): OwnedDraft {
  const { id, owner, subject, formVersionId, channel, representation, context } = draft;
  const { userId, enteredBy } = draft;
  return {
    ...{ id, owner, subject, formVersionId, channel, representation, context },
    ...(userId ? { userId } : {}),
    ...(enteredBy ? { enteredBy } : {}),
  };
}

/** Staff who type for somebody leave their name in the log. */
async function noteEntry(unit: Unit, actor: Actor, { id, draft }: Submission): Promise<void> {
  if (actor.kind !== 'staff') return;
  await recordAudit(unit, actor, {
    action: 'forms.entered',
    subject: { type: 'forms.submission', id },
    details: { owner: draft.owner, subject: draft.subject, channel: draft.channel },
  });
}

async function sendDraft(
  unit: Unit,
  actor: Actor,
  draft: Draft,
  send: SendKey,
): Promise<SubmissionResult> {
  const { db, town, now } = unit;
  const today = dayInTokyo(now);
  refuseFaults(draft, today);
  const { definition, typed } = draft;
  const answers = visibleAnswers(definition, draft.answers, today);
  const differences = await compareWithSources(unit, actor, draft, definition, answers);
  const owned = ownedPart(draft);
  const submission = { id: newId(), draft: owned, answers, differences, submittedAt: now };
  const shown = typedOf(definition, draft.answers, typed, today);
  const owner = getFormOwner(draft.owner);
  const { keepsNothing: factOnly } = owner;
  const draftId = factOnly ? undefined : draft.id;
  const fresh = { submission, typed: shown, version: 1, draftId, send, factOnly };
  if (!(await insertSubmission(unit, fresh))) throw new AppError('conflict', refusals.sentAlready);
  await keepFiles(unit, submission);
  const result = await owner.submitted(unit, actor, submission);
  keepResult(unit, send, submission.id, result);
  if (factOnly) {
    await eraseDrafts(unit, [draft.id]);
    return result;
  }
  await recordSkips(unit, { submissionId: submission.id, draft, definition, answers });
  await db
    .update(formsDrafts)
    .set({ submissionId: submission.id, resultHref: result.href, updatedAt: now })
    .where(and(eq(formsDrafts.town, town), eq(formsDrafts.id, draft.id)));
  await noteEntry(unit, actor, submission);
  return result;
}

const sendKeyOfDraft = (id: string, key: string): SendKey => ({
  scope: `draft ${id}`,
  key,
  request: id,
});

/** Where the same press of the button led before, for drafts that were erased when they were sent. */
export async function findSent(
  unit: Unit,
  draftId: string,
  key: string,
): Promise<SubmissionResult | undefined> {
  return findResult(unit, sendKeyOfDraft(draftId, key));
}

/**
 * Sends a draft. The same key gives the same answer, however often and however close together it
 * comes; another key of the same draft is led to the result without its secrets.
 * @throws InputError by field path for what is wrong or missing; AppError not-found, also for drafts
 *   of somebody else; whatever the owner refuses.
 */
export async function submitDraft(
  unit: Unit,
  actor: Actor,
  draftId: string,
  { key, secret }: { readonly key: string; readonly secret?: string },
): Promise<SubmissionResult> {
  const row = await lockDraft(unit, draftId);
  if (!mayOpen(actor, row, secret)) throw notFound(text.draft);
  const send = sendKeyOfDraft(row.id, key);
  if (row.submissionId) {
    const before = await findResult(unit, send);
    return before ?? { href: row.resultHref ?? '/', answer: {} };
  }
  const { definition } = await getVersion(unit, row.formVersionId);
  return sendDraft(unit, actor, draftOf(row, definition), send);
}

/** JSON with sorted keys: the order in which answers arrive does not make another request. */
function canonical(value: unknown): string {
  return JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)]));
}

function sendKeyOf(actor: Actor, { owner, subject, ...input }: SentAnswers): SendKey {
  const person =
    actor.kind === 'visitor' ? '' : actor.kind === 'system' ? actor.name : actor.userId;
  const { formVersionId: _, key, answers, channel, representation, context } = input;
  const asked = canonical([subject, answers, channel, representation, context]);
  return {
    scope: `answers ${owner} ${actor.kind} ${person}`,
    key,
    request: hash('sha256', asked),
  };
}

function submissionOf(unit: Unit, actor: Actor, input: SentAnswers, answers: Answers): Submission {
  const { owner, subject, formVersionId, channel } = input;
  const id = newId();
  const draft: OwnedDraft = {
    ...{ id, owner, subject, formVersionId, channel },
    representation: input.representation ?? { role: 'self' },
    context: input.context ?? {},
    ...(actor.kind === 'citizen' ? { userId: actor.userId } : {}),
    ...(actor.kind === 'staff' ? { enteredBy: actor.staffId } : {}),
  };
  return { id, draft, answers, differences: [], submittedAt: unit.now };
}

/** The answer of the first of several equal requests; it is there once its transaction is over. */
async function answerAgain(unit: Unit, send: SendKey): Promise<SubmissionResult> {
  const before = await findResult(unit, send);
  if (!before) throw new AppError('conflict', refusals.sentAlready);
  return before;
}

type Write = (unit: Unit, fresh: NewSubmission) => Promise<boolean>;

/** Answers that may be sent, with files that nobody looked at yet. */
interface Read {
  readonly send: SendKey;
  readonly shown: Answers;
  readonly typed: Typed;
  readonly files: InlineFiles;
}

async function read(unit: Unit, actor: Actor, input: SentAnswers): Promise<Read> {
  if (input.channel !== 'web' && input.channel !== 'api') authorise(actor, 'forms.enter');
  const { definition, status } = await getVersion(unit, input.formVersionId);
  if (status !== 'published') throw new AppError('rule-violation', refusals.notPublished);
  const today = dayInTokyo(unit.now);
  if (isTooDeep(input.answers)) throw new InputError({ answers: faults.notUnderstood });
  const files = takeFiles(definition, input.answers, input.files);
  const parsed = parseAnswers(definition, files.answers, today);
  const errors = { ...parsed.errors, ...files.errors };
  if (Object.keys(errors).length > 0) throw new InputError(errors);
  return {
    send: sendKeyOf(actor, input),
    shown: visibleAnswers(definition, parsed.answers, today),
    typed: typedOf(definition, parsed.answers, parsed.typed, today),
    files,
  };
}

async function write(
  unit: Unit,
  actor: Actor,
  input: SentAnswers,
  { send, shown, typed, files }: Read,
  insert: Write,
): Promise<SubmissionResult> {
  const { answers, saved } = await files.save(unit, shown);
  const submission = submissionOf(unit, actor, input, answers);
  const { keepsNothing: factOnly, submitted } = getFormOwner(input.owner);
  if (!(await insert(unit, { submission, typed, version: 1, send, factOnly }))) {
    await removeFiles(unit, saved);
    return answerAgain(unit, send);
  }
  await keepFiles(unit, submission);
  const result = await submitted(unit, actor, submission);
  keepResult(unit, send, submission.id, result);
  await noteEntry(unit, actor, submission);
  return result;
}

/**
 * Sends answers that come all at once (import), in a unit of work that does more. The same key gives
 * the same answer.
 * @throws InputError by field path; AppError not-found, rule-violation for a version that is not
 *   published, conflict for a key that was used for something else; whatever the owner refuses.
 */
export async function submitAnswers(
  unit: Unit,
  actor: Actor,
  input: SentAnswers,
): Promise<SubmissionResult> {
  return write(unit, actor, input, await read(unit, actor, input), insertSubmission);
}

/** Nobody waits to hear whether the key is new. */
const hopeful: Write = async (unit, fresh) => {
  sendSubmission(unit, fresh);
  return true;
};

/**
 * As `submitAnswers`, in a unit of work of its own that takes the key for new and leaves as a whole:
 * very many citizens may send at the same time (API). When the key was used, nothing of it was written,
 * and a second unit finds the answer. Files are looked at between two units, because a virus scanner
 * may take its time.
 * @param open opens a unit of work of the town: `(work) => database.inTown(town, work)`.
 * @param prepare says what is sent; called once for each unit.
 */
export async function submitAlone(
  open: <T>(work: (unit: Unit) => Promise<T>) => Promise<T>,
  actor: Actor,
  prepare: (unit: Unit) => Promise<SentAnswers>,
): Promise<SubmissionResult> {
  try {
    const done = await open(async (unit) => {
      const input = await prepare(unit);
      const sent = await read(unit, actor, input);
      if (filesIn(sent.shown).length > 0) return { unseen: sent };
      return { result: await write(unit, actor, input, sent, hopeful) };
    });
    if (done.result) return done.result;
    await done.unseen.files.inspect(done.unseen.shown);
  } catch (error) {
    if (error !== sentBefore) throw error;
  }
  return open(async (unit) => submitAnswers(unit, actor, await prepare(unit)));
}
