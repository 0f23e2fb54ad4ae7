import type { AnalysedText, TextCollection, TextSource } from '#engines/analysis/contract.ts';
import {
  type Input,
  type InputFilter,
  isPublic,
  readInputs,
  togetherHref,
  type Viewer,
  voiceHref,
} from '#engines/threads/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import {
  type FiscalYear,
  firstDay,
  fiscalYear,
  fiscalYearAt,
  fiscalYearLabels,
  lastDay,
} from '#japan/fiscal-year.ts';
import type { Unit } from '#platform/database/database.ts';
import { type Consultation, findConsultation, listPublished } from './consultations/queries.ts';
import { titleOf } from './consultations/words.ts';
import { findSettings } from './letters/settings.ts';
import { kindOf, letterKind, moduleName, publicHref } from './model.ts';
import { moduleTexts } from './text.ts';

const reader: Viewer = { kind: 'analysis' };
const lettersPrefix = 'letters-';

function yearOf(collection: string): FiscalYear | undefined {
  const year = Number(collection.slice(lettersPrefix.length));
  const named = collection.startsWith(lettersPrefix) && Number.isInteger(year);
  return named && year >= 2000 && year < 2200 ? fiscalYear(year) : undefined;
}

const ofConsultation = (consultation: Consultation): TextCollection => ({
  ...{ id: consultation.id, title: titleOf(consultation), href: publicHref(consultation) },
  departmentId: consultation.departmentId,
});

async function lettersOf(unit: Unit, year: FiscalYear): Promise<TextCollection | undefined> {
  const settings = await findSettings(unit);
  if (!settings) return undefined;
  const { ja, en } = fiscalYearLabels(year);
  const { letter } = moduleTexts;
  return {
    ...{ id: `${lettersPrefix}${year}`, href: '/opinions/letter' },
    title: { ja: `${letter.ja} ${ja}`, en: `${letter.en}, ${en}` },
    departmentId: settings.departmentId,
  };
}

async function find(unit: Unit, collection: string): Promise<TextCollection | undefined> {
  const year = yearOf(collection);
  if (year) return lettersOf(unit, year);
  const found = await findConsultation(unit, collection);
  return found?.state === 'published' ? ofConsultation(found) : undefined;
}

async function list(unit: Unit): Promise<TextCollection[]> {
  const year = fiscalYearAt(unit.now);
  const letters = [await lettersOf(unit, year), await lettersOf(unit, fiscalYear(year - 1))];
  const consultations = await listPublished(unit, 98);
  return [...letters.flatMap((one) => one ?? []), ...consultations.map(ofConsultation)];
}

/** The moment, as far as the id (UUIDv7) tells it: what was typed in later came on its own day. */
function momentOf({ id, receivedOn }: Input): string {
  const moment = new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16));
  return dayInTokyo(moment) === receivedOn ? moment.toISOString() : receivedOn;
}

/** A short title says what a text is about, so both are read together. */
function textOf(input: Input): AnalysedText {
  const { id, title, text } = input;
  const quotable = isPublic({ ...input, shownText: text });
  return {
    ...{ id, text: title ? `${title}\n${text}` : text, at: momentOf(input), quotable },
    ...(quotable && { href: voiceHref(id) }),
  };
}

async function* readThose(
  unit: Unit,
  collection: string,
  more: Pick<InputFilter, 'ids'>,
): AsyncIterable<readonly AnalysedText[]> {
  const year = yearOf(collection);
  const consultation = year ? undefined : await findConsultation(unit, collection);
  if (!year && !consultation) return;
  const filter: InputFilter = consultation
    ? { ...more, kind: kindOf(consultation.form), subject: consultation.id }
    : { ...more, kind: letterKind };
  const within = ({ receivedOn }: Input) =>
    !year || (receivedOn >= firstDay(year) && receivedOn <= lastDay(year));
  for await (const page of readInputs(unit, reader, filter)) yield page.filter(within).map(textOf);
}

async function get(unit: Unit, collection: string, ids: readonly string[]) {
  const found: AnalysedText[] = [];
  for await (const page of readThose(unit, collection, { ids })) found.push(...page);
  return found;
}

/** What the analysis reads: a consultation, or the letters of a fiscal year; masked, also what is not shown. */
export const textSource: TextSource = {
  owner: moduleName,
  find,
  list,
  read: (unit, collection) => readThose(unit, collection, {}),
  get,
  answering: togetherHref,
};
