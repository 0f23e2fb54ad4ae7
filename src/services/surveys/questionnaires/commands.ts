import { and, eq, lt, ne } from 'drizzle-orm';
import { recordAudit } from '#engines/audit/contract.ts';
import { createForm, findPublishedVersion } from '#engines/forms/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { insistOn } from '../policy.ts';
import { countSoon } from '../results/commands.ts';
import { settings, surveys } from '../schema.ts';
import { refusals } from '../text.ts';
import { showSurvey } from './appearance.ts';
import type { OpenInput, SurveyInput } from './inputs.ts';
import { getSurvey, lockSurvey, type Survey } from './queries.ts';
import { phaseAt } from './rules.ts';
import { inputTexts } from './staff-text.ts';

const own = ({ town }: Unit, id: string) => and(eq(surveys.town, town), eq(surveys.id, id));

function columnsOf({ why, audience, use, ...input }: SurveyInput) {
  const { project = null, policy = null } = input;
  return { ...input, about: { why, audience, use }, project, policy };
}

async function note(unit: Unit, actor: Actor, action: string, survey: Survey, details = {}) {
  await recordAudit(unit, actor, {
    action: `surveys.${action}`,
    subject: { type: 'survey', id: survey.id },
    details: { slug: survey.slug, ...details },
  });
  await showSurvey(unit, survey);
}

async function assertFreeSlug({ db, town }: Unit, slug: string, id: string): Promise<void> {
  const [other] = await db
    .select({ id: surveys.id })
    .from(surveys)
    .where(and(eq(surveys.town, town), eq(surveys.slug, slug), ne(surveys.id, id)));
  if (other) throw new InputError({ slug: refusals.slugTaken.text });
}

/**
 * Makes a survey with an empty form of its own, which is edited at `/staff/forms/<formId>`.
 * @returns its id
 * @throws AppError forbidden; InputError for a short name that is taken.
 */
export async function createSurvey(
  unit: Unit,
  actor: Actor,
  input: SurveyInput,
  given: { readonly formId?: string; readonly sample?: boolean } = {},
): Promise<string> {
  insistOn(actor, 'surveys.manage');
  const id = newId();
  await assertFreeSlug(unit, input.slug, id);
  const formId =
    given.formId ?? (await createForm(unit, actor, { owner: 'surveys', title: input.title }));
  await unit.db.insert(surveys).values({
    town: unit.town,
    id,
    ...columnsOf(input),
    state: 'draft',
    formId,
    sample: given.sample ?? false,
    createdAt: unit.now,
  });
  await note(unit, actor, 'created', await getSurvey(unit, id));
  return id;
}

/**
 * Changes the introduction; who may answer and the address only before it is open.
 * @throws AppError forbidden, not-found, rule-violation; InputError
 */
export async function changeSurvey(
  unit: Unit,
  actor: Actor,
  id: string,
  input: SurveyInput,
): Promise<void> {
  insistOn(actor, 'surveys.manage');
  const survey = await lockSurvey(unit, id);
  const fixed = input.slug === survey.slug && input.access === survey.access;
  if (survey.state !== 'draft' && !fixed) throw new AppError('rule-violation', refusals.notDraft);
  await assertFreeSlug(unit, input.slug, id);
  await unit.db.update(surveys).set(columnsOf(input)).where(own(unit, id));
  await note(unit, actor, 'changed', await getSurvey(unit, id));
}

/**
 * Opens a survey for its days: from now on the questions stay as they are.
 * @throws AppError forbidden, not-found, rule-violation without published questions; InputError for
 *   an end that is over.
 */
export async function openSurvey(
  unit: Unit,
  actor: Actor,
  id: string,
  { opensOn, closesOn }: OpenInput,
): Promise<void> {
  insistOn(actor, 'surveys.manage');
  const survey = await lockSurvey(unit, id);
  if (survey.state !== 'draft') throw new AppError('rule-violation', refusals.notDraft);
  if (closesOn < dayInTokyo(unit.now)) throw new InputError({ closesOn: inputTexts.past });
  const version = await findPublishedVersion(unit, survey.formId);
  if (!version) throw new AppError('rule-violation', refusals.noForm);
  await unit.db
    .update(surveys)
    .set({ state: 'open', opensOn, closesOn, formVersionId: version.id })
    .where(own(unit, id));
  await note(unit, actor, 'opened', await getSurvey(unit, id), { opensOn, closesOn });
}

/** @throws AppError rule-violation unless it is open or about to open */
async function lockRunning(unit: Unit, id: string): Promise<Survey> {
  const survey = await lockSurvey(unit, id);
  const phase = phaseAt(survey, unit.now);
  if (phase !== 'open' && phase !== 'coming')
    throw new AppError('rule-violation', refusals.notOpen);
  return survey;
}

/** Moves the last day further away. @throws AppError forbidden, not-found, rule-violation; InputError */
export async function extendSurvey(
  unit: Unit,
  actor: Actor,
  id: string,
  closesOn: string,
): Promise<void> {
  insistOn(actor, 'surveys.manage');
  const survey = await lockRunning(unit, id);
  if (survey.closesOn && closesOn <= survey.closesOn) {
    throw new InputError({ closesOn: inputTexts.extend });
  }
  await unit.db.update(surveys).set({ closesOn }).where(own(unit, id));
  await note(unit, actor, 'extended', await getSurvey(unit, id), { closesOn });
}

/**
 * Closes a survey at once; who is writing has the grace to finish.
 * @throws AppError forbidden, not-found, rule-violation
 */
export async function closeSurvey(
  unit: Unit,
  actor: Actor,
  id: string,
  why: string,
): Promise<void> {
  insistOn(actor, 'surveys.manage');
  await lockRunning(unit, id);
  await unit.db
    .update(surveys)
    .set({ state: 'closed', closedAt: unit.now, closedWhy: why })
    .where(own(unit, id));
  await note(unit, actor, 'closed', await getSurvey(unit, id), { why });
  await countSoon(unit, id);
}

/** Puts down as closed what ended by its days. For the nightly job; pages look at the days. */
export async function closeEnded(unit: Unit): Promise<void> {
  const rows = await unit.db
    .update(surveys)
    .set({ state: 'closed' })
    .where(
      and(
        eq(surveys.town, unit.town),
        eq(surveys.state, 'open'),
        lt(surveys.closesOn, dayInTokyo(unit.now)),
      ),
    )
    .returning({ id: surveys.id });
  for (const { id } of rows) {
    await showSurvey(unit, await getSurvey(unit, id));
    await countSoon(unit, id);
  }
}

/** @throws AppError forbidden */
export async function saveGrace(unit: Unit, actor: Actor, graceMinutes: number): Promise<void> {
  insistOn(actor, 'surveys.manage');
  await unit.db
    .insert(settings)
    .values({ town: unit.town, graceMinutes })
    .onConflictDoUpdate({ target: settings.town, set: { graceMinutes } });
  await recordAudit(unit, actor, {
    action: 'surveys.grace-set',
    subject: { type: 'surveys.settings', id: unit.town },
    details: { graceMinutes },
  });
}
