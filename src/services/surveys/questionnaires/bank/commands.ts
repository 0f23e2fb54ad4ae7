import { recordAudit } from '#engines/audit/contract.ts';
import {
  type FormDefinition,
  findPublishedVersion,
  getVersion,
  listVersions,
  saveVersion,
} from '#engines/forms/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError, InputError } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { Comparability, SeriesQuestion } from '../../model.ts';
import { insistOn } from '../../policy.ts';
import { series } from '../../schema.ts';
import { refusals } from '../../text.ts';
import { lockSurvey } from '../queries.ts';
import { bankWords, inputTexts } from '../staff-text.ts';
import { getSeries, listSeries } from './queries.ts';
import { asksSeries, withSeries } from './rules.ts';

export interface NewSeriesVersion {
  readonly slug: string;
  readonly title: Text;
  readonly question: SeriesQuestion;
  /** Beside the version before; the first has none. */
  readonly comparable?: Comparability;
  readonly note?: Text;
}

/**
 * Adds a question to the bank, or another wording of one: a new version, which must say what changed.
 * @returns its version
 * @throws AppError forbidden; InputError for a change without a note.
 */
export async function saveSeries(
  unit: Unit,
  actor: Actor,
  { slug, title, question, ...change }: NewSeriesVersion,
): Promise<number> {
  insistOn(actor, 'surveys.manage');
  const known = (await listSeries(unit)).find((one) => one.slug === slug);
  const version = (known?.version ?? 0) + 1;
  if (known && !change.note?.ja) throw new InputError({ note: inputTexts.note });
  await unit.db.insert(series).values({
    ...{ town: unit.town, slug, version, title, question },
    comparable: known ? (change.comparable ?? 'with-care') : 'yes',
    note: known && change.note ? change.note : bankWords.first,
    createdAt: unit.now,
  });
  await recordAudit(unit, actor, {
    action: 'surveys.series-saved',
    subject: { type: 'survey-series', id: slug },
    details: { version },
  });
  return version;
}

const empty: FormDefinition = { fields: [], screens: [], rules: [], checks: [] };

/** What the form is now: its newest version, published or not. */
async function currentForm(unit: Unit, formId: string): Promise<FormDefinition> {
  const [newest] = await listVersions(unit, formId);
  if (newest) return (await getVersion(unit, newest.id)).definition;
  return (await findPublishedVersion(unit, formId))?.definition ?? empty;
}

/**
 * Puts a question of the bank at the end of a survey's form, as its draft version.
 * @throws AppError forbidden, not-found, rule-violation once the survey is open; InputError when the
 *   survey asks it already.
 */
export async function addFromBank(
  unit: Unit,
  actor: Actor,
  surveyId: string,
  slug: string,
): Promise<void> {
  insistOn(actor, 'surveys.manage');
  const survey = await lockSurvey(unit, surveyId);
  if (survey.state !== 'draft') throw new AppError('rule-violation', refusals.notDraft);
  const [{ question }] = await getSeries(unit, slug);
  const definition = await currentForm(unit, survey.formId);
  if (asksSeries(definition, slug)) throw new InputError({ series: inputTexts.addedAlready });
  await saveVersion(unit, actor, survey.formId, withSeries(definition, slug, question));
}
