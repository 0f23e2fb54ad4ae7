import { and, eq } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { visibleAnswers } from '#engines/forms/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { enterCode } from '../answering/codes.ts';
import { keepResponse, type Ticket } from '../answering/commands.ts';
import type { ResponseChannel, TypedSheet } from '../model.ts';
import { insistOn, nameOf } from '../policy.ts';
import { findQuestionnaire, getSurvey, type Survey } from '../questionnaires/queries.ts';
import { sheets } from '../schema.ts';
import { refusals } from '../text.ts';
import { paperQuestions, readSheet } from './answer-codes.ts';
import { findSheetByNumber, getSheet, type Sheet } from './queries.ts';
import { differences } from './rules.ts';
import { paperFaults } from './text.ts';

export interface SheetInput {
  readonly number: number;
  readonly channel: ResponseChannel;
  /** As printed on the paper; empty where the survey needs none. */
  readonly code: string;
  /** By key of the question. */
  readonly typed: Readonly<Record<string, string>>;
}

const own = ({ town }: Unit, id: string) => and(eq(sheets.town, town), eq(sheets.id, id));

/** Where the entry goes on: done, waiting for the second person, or for a decision. */
export type Outcome = Sheet['state'];

async function questionnaire(unit: Unit, survey: Survey) {
  const version = await findQuestionnaire(unit, survey);
  if (!version || survey.state === 'draft') throw new AppError('rule-violation', refusals.notOpen);
  return { version, questions: paperQuestions(version.definition) };
}

/** @throws InputError by key of the question, or for a paper without any answer */
function read(
  questions: ReturnType<typeof paperQuestions>,
  typed: SheetInput['typed'],
): TypedSheet {
  const { answers, errors } = readSheet(questions, typed);
  const named = Object.entries(errors).map(([key, error]) => [`q.${key}`, error] as const);
  if (named.length > 0) throw new InputError(Object.fromEntries(named));
  if (Object.keys(answers).length === 0) throw new InputError({ form: paperFaults.empty });
  const known = new Set(questions.map(({ field }) => field.key));
  const kept = Object.entries(typed).filter(([key, text]) => known.has(key) && text !== '');
  return { typed: Object.fromEntries(kept), answers };
}

async function codeOf(
  unit: Unit,
  secret: string,
  survey: Survey,
  code: string,
): Promise<string | null> {
  if (survey.access !== 'code' && survey.access !== 'sample') return null;
  if (code.trim() === '') throw new InputError({ code: paperFaults.codeNeeded });
  const entered = await enterCode(unit, secret, survey.id, code);
  if (entered.kind === 'open') return entered.digest;
  const why = entered.kind === 'used' ? refusals.codeUsed.text : paperFaults.codeUnknown;
  throw new InputError({ code: why });
}

/** Makes the paper an answer like all others; here only its number stays. */
async function finish(
  unit: Unit,
  survey: Survey,
  sheet: Pick<Sheet, 'id' | 'channel' | 'codeDigest'>,
  { answers }: TypedSheet,
): Promise<void> {
  const { version } = await questionnaire(unit, survey);
  const ticket: Ticket = sheet.codeDigest
    ? { kind: 'code', digest: sheet.codeDigest }
    : { kind: 'open' };
  await keepResponse(unit, {
    ...{ surveyId: survey.id, formVersionId: version.id, channel: sheet.channel, ticket },
    answers: visibleAnswers(version.definition, answers, dayInTokyo(unit.now)),
  });
  await unit.db
    .update(sheets)
    .set({ state: 'finished', first: null, second: null, codeDigest: null })
    .where(own(unit, sheet.id));
}

/**
 * Types in a paper. Where two people type, it waits for the second; else it is an answer at once.
 * @param secret `platform.secret`
 * @throws AppError forbidden, not-found, rule-violation; InputError by field
 */
export async function enterSheet(
  unit: Unit,
  actor: Actor,
  secret: string,
  surveyId: string,
  { number, channel, code, typed }: SheetInput,
): Promise<Outcome> {
  insistOn(actor, 'surveys.enter');
  const survey = await getSurvey(unit, surveyId);
  const { questions } = await questionnaire(unit, survey);
  const first = read(questions, typed);
  const codeDigest = await codeOf(unit, secret, survey, code);
  if (await findSheetByNumber(unit, surveyId, number)) {
    throw new InputError({ number: paperFaults.numberTaken });
  }
  const sheet = { id: newId(), surveyId, number, channel, codeDigest };
  await unit.db.insert(sheets).values({
    ...{ town: unit.town, ...sheet, state: 'second', first },
    ...{ firstBy: nameOf(actor), day: dayInTokyo(unit.now) },
  });
  await recordAudit(unit, actor, {
    action: 'surveys.paper-entered',
    subject: { type: 'survey', id: surveyId },
    details: { number, channel },
  });
  if (survey.doubleEntry && channel === 'paper') return 'second';
  await finish(unit, survey, sheet, first);
  return 'finished';
}

async function lockSheet(unit: Unit, id: string, state: Outcome): Promise<Sheet> {
  const sheet = await getSheet(unit, id, 'lock');
  if (sheet.state !== state) throw new AppError('conflict', refusals.sheetGone);
  return sheet;
}

/**
 * The second, blind entry. Where both agree the paper is an answer; else somebody decides.
 * @throws AppError forbidden, not-found, conflict, rule-violation for the person of the first entry
 */
export async function enterAgain(
  unit: Unit,
  actor: Actor,
  sheetId: string,
  typed: SheetInput['typed'],
): Promise<Outcome> {
  insistOn(actor, 'surveys.enter');
  const sheet = await lockSheet(unit, sheetId, 'second');
  if (sheet.firstBy === nameOf(actor)) throw new AppError('rule-violation', refusals.sameTypist);
  const survey = await getSurvey(unit, sheet.surveyId);
  const { questions } = await questionnaire(unit, survey);
  const second = read(questions, typed);
  const same = differences(questions, sheet.first?.answers ?? {}, second.answers).length === 0;
  if (same) {
    await finish(unit, survey, sheet, second);
    return 'finished';
  }
  await unit.db
    .update(sheets)
    .set({ state: 'differences', second, secondBy: nameOf(actor) })
    .where(own(unit, sheetId));
  return 'differences';
}

/**
 * Decides where the two entries differ; what both agree on stays.
 * @param decided what the paper says, for the questions that differ
 * @throws AppError forbidden, not-found, conflict; InputError
 */
export async function resolveSheet(
  unit: Unit,
  actor: Actor,
  sheetId: string,
  decided: SheetInput['typed'],
): Promise<void> {
  insistOn(actor, 'surveys.enter');
  const sheet = await lockSheet(unit, sheetId, 'differences');
  const survey = await getSurvey(unit, sheet.surveyId);
  const { questions } = await questionnaire(unit, survey);
  const [first, second] = [sheet.first?.answers ?? {}, sheet.second?.answers ?? {}];
  const open = new Set(differences(questions, first, second).map(({ field }) => field.key));
  const agreed = Object.entries(sheet.first?.typed ?? {}).filter(([key]) => !open.has(key));
  const chosen = Object.entries(decided).filter(([key]) => open.has(key));
  await finish(unit, survey, sheet, read(questions, Object.fromEntries([...agreed, ...chosen])));
}
