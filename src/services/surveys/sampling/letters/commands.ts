import { and, count, eq, inArray } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { openDigests, reopenCodes, voidCodes } from '../../answering/codes.ts';
import { insistOn, nameOf } from '../../policy.ts';
import { getSurvey, type Survey } from '../../questionnaires/queries.ts';
import { phaseAt } from '../../questionnaires/rules.ts';
import { countSoon } from '../../results/commands.ts';
import { codes } from '../../schema.ts';
import type { LetterOutcome, MailingKind } from '../draws/model.ts';
import { getSample, type Sample } from '../draws/queries.ts';
import { drawnBefore, invitations, mailings, samples } from '../schema.ts';
import { forgetLetters } from './forget.ts';
import { digestOf, type Letter, letterKey, openLetters } from './queries.ts';
import { letterFaults, letterRefusals } from './text.ts';

/** Letters that are opened at once. */
export const lettersAtOnce = 500;

export interface MailingInput {
  readonly kind: MailingKind;
  /** Only these letters, such as one that got lost; all that are wanted unless given. */
  readonly numbers?: readonly number[];
}

export interface Mailing {
  readonly survey: Survey;
  readonly sample: Sample;
  readonly key: Buffer;
  /** Numbers of the letters to print. Those of reminders are kept nowhere: they tell who has not answered. */
  readonly numbers: readonly number[];
}

/** @throws AppError rule-violation once the survey takes no answers: nobody is asked in vain */
function insistOnTime({ kind }: MailingInput, survey: Survey, now: Date): void {
  const phase = phaseAt(survey, now);
  if (phase === 'closed') throw new AppError('rule-violation', letterRefusals.closed);
  if (!survey.closesOn) throw new AppError('rule-violation', letterRefusals.noPeriod);
  if (kind === 'reminders' && phase !== 'open') {
    throw new AppError('rule-violation', letterRefusals.notOpen);
  }
}

async function* allLetters(unit: Unit, sample: Sample, key: Buffer): AsyncGenerator<Letter> {
  for (let after = 0; ; ) {
    const letters = await openLetters(unit, sample.id, key, { after, limit: lettersAtOnce });
    yield* letters;
    after = letters.at(-1)?.number ?? after;
    if (letters.length < lettersAtOnce) return;
  }
}

/** The letters that are wanted: all that did not come back, or those whose code nobody has used. */
async function wanted(
  unit: Unit,
  secret: string,
  { sample, key }: Pick<Mailing, 'sample' | 'key'>,
  { kind, numbers }: MailingInput,
): Promise<number[]> {
  const open = kind === 'reminders' ? await openDigests(unit, sample.surveyId) : undefined;
  const only = numbers && new Set(numbers);
  const found: number[] = [];
  for await (const letter of allLetters(unit, sample, key)) {
    if (letter.outcome || (only && !only.has(letter.number))) continue;
    if (open && !open.has(digestOf(secret, sample.surveyId, letter))) continue;
    found.push(letter.number);
  }
  return found;
}

/**
 * Begins to print letters or reminders: who may, whether it is time, which letters, and a line in the
 * audit log, for names will be read. How many reminders were printed is kept, never whose.
 * @param secret `platform.secret`
 * @throws AppError forbidden, not-found, rule-violation
 */
export async function beginMailing(
  unit: Unit,
  actor: Actor,
  secret: string,
  surveyId: string,
  input: MailingInput,
): Promise<Mailing> {
  insistOn(actor, 'surveys.sample');
  const survey = await getSurvey(unit, surveyId);
  const sample = await getSample(unit, surveyId);
  const key = letterKey(secret, sample);
  insistOnTime(input, survey, unit.now);
  const numbers = await wanted(unit, secret, { sample, key }, input);
  if (numbers.length === 0) throw new AppError('rule-violation', letterRefusals.nobody);
  const { town, now, db } = unit;
  await db.insert(mailings).values({
    ...{ town, id: newId(), sampleId: sample.id, kind: input.kind, count: numbers.length },
    ...{ madeBy: nameOf(actor), madeAt: now },
  });
  await recordAudit(unit, actor, {
    action: `surveys.${input.kind}-printed`,
    subject: { type: 'survey', id: surveyId },
    readPersonalData: true,
    details: { sample: sample.id, count: numbers.length },
  });
  return { survey, sample, key, numbers };
}

/**
 * Puts down that letters came back or that people want no more of them: their codes are taken back and
 * nobody reminds them. `undefined` undoes it.
 * @param secret `platform.secret`
 * @throws AppError forbidden, not-found, rule-violation; InputError for numbers that no letter has
 */
export async function markLetters(
  unit: Unit,
  actor: Actor,
  secret: string,
  surveyId: string,
  mark: { readonly numbers: readonly number[]; readonly outcome: LetterOutcome | undefined },
): Promise<void> {
  insistOn(actor, 'surveys.sample');
  const { numbers, outcome } = mark;
  const sample = await getSample(unit, surveyId, 'lock');
  const letters = await openLetters(unit, sample.id, letterKey(secret, sample), { numbers });
  const known = new Set(letters.map(({ number }) => number));
  const unknown = numbers.filter((number) => !known.has(number));
  if (unknown.length > 0) throw new InputError({ numbers: letterFaults.unknown(unknown) });
  const own = and(eq(invitations.town, unit.town), eq(invitations.sampleId, sample.id));
  await unit.db
    .update(invitations)
    .set({ outcome: outcome ?? null })
    .where(and(own, inArray(invitations.number, [...numbers])));
  const digests = letters.map((letter) => digestOf(secret, surveyId, letter));
  await (outcome ? voidCodes : reopenCodes)(unit, actor, surveyId, digests);
  await countSoon(unit, surveyId);
  await recordAudit(unit, actor, {
    action: `surveys.letters-${outcome ?? 'wanted-again'}`,
    subject: { type: 'survey', id: surveyId },
    readPersonalData: true,
    details: { sample: sample.id, count: numbers.length },
  });
}

async function usedCodes({ db, town }: Unit, batchId: string): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(codes)
    .where(and(eq(codes.town, town), eq(codes.batchId, batchId), eq(codes.state, 'used')));
  return row?.n ?? 0;
}

/**
 * Takes a sample back before anybody has answered: its codes are void, its letters erased, its people
 * can be drawn again. The manifest stays, with the reason, so that nobody draws until they like it.
 * @throws AppError forbidden, not-found, rule-violation once somebody has answered
 */
export async function discardSample(
  unit: Unit,
  actor: Actor,
  surveyId: string,
  why: string,
): Promise<void> {
  insistOn(actor, 'surveys.sample');
  const { db, town } = unit;
  const sample = await getSample(unit, surveyId, 'lock');
  const { id, batchId } = sample;
  if (!batchId || sample.state !== 'drawn' || (await usedCodes(unit, batchId)) > 0) {
    throw new AppError('rule-violation', letterRefusals.answered);
  }
  await db
    .update(codes)
    .set({ state: 'void' })
    .where(and(eq(codes.town, town), eq(codes.batchId, batchId)));
  await forgetLetters(unit, { sampleId: id });
  await db.delete(drawnBefore).where(and(eq(drawnBefore.town, town), eq(drawnBefore.sampleId, id)));
  await db
    .update(samples)
    .set({ state: 'discarded', discardedWhy: why })
    .where(and(eq(samples.town, town), eq(samples.id, id)));
  await countSoon(unit, surveyId);
  await recordAudit(unit, actor, {
    action: 'surveys.sample-discarded',
    subject: { type: 'survey', id: surveyId },
    details: { sample: id, why },
  });
}
