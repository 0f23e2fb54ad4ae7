import { type CaseStatistics, caseStatistics } from '#engines/cases/contract.ts';
import { minutesSaved } from '#engines/forms/contract.ts';
import type { EvidencePage, EvidenceRow, Measure } from '#engines/measures/contract.ts';
import type { IsoDate } from '#japan/dates.ts';
import { firstDay, fiscalYearOf } from '#japan/fiscal-year.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import { applicationType } from './applications/case-type.ts';
import { listProcedures } from './catalogue/queries.ts';
import { evidenceTexts, measureTexts as texts } from './measure-text.ts';

const yearBegins = (at: IsoDate): IsoDate => firstDay(fiscalYearOf(at));

/** Applications received in the fiscal year up to the day, and what of them was decided by then. */
function countUntil(unit: Unit, at: IsoDate): Promise<CaseStatistics> {
  const received = { from: yearBegins(at), to: at };
  return caseStatistics(unit, { type: applicationType, ...received, decidedUntil: at });
}

interface Range {
  readonly offset: number;
  readonly limit: number;
}

function pageOf(rows: readonly EvidenceRow[], { offset, limit }: Range): EvidencePage {
  const { length } = rows;
  return { rows: rows.slice(offset, offset + limit), total: length, visible: length };
}

type Subject = CaseStatistics['bySubject'][number];

/** A row for each procedure, with a link to it: single applications are nobody else's business. */
async function bySubject(
  unit: Unit,
  at: IsoDate,
  label: (name: Text, counted: Subject) => Text | undefined,
): Promise<EvidenceRow[]> {
  const names = new Map((await listProcedures(unit)).map(({ id, name }) => [id, name]));
  const { bySubject: subjects } = await countUntil(unit, at);
  return subjects.flatMap((counted) => {
    const id = counted.subject;
    const name = id === undefined ? undefined : names.get(id);
    const text = name && label(name, counted);
    if (id === undefined || !text) return [];
    return [{ id, label: text.ja, href: `/procedures/${id}`, counted: 'denominator' as const }];
  });
}

const sentOnlineShare: Measure = {
  id: 'procedures.sentOnlineShare',
  name: texts.sentOnline,
  unit: texts.percent,
  formula: texts.sentOnlineFormula,
  params: [],
  async compute(unit, _params, at) {
    const { received, online } = (await countUntil(unit, at)).total;
    const value = received === 0 ? undefined : (online / received) * 100;
    return { value, numerator: online, denominator: received };
  },
  async evidence(unit, _params, at, _viewer, page) {
    const label = (name: Text, { online, received }: Subject) =>
      evidenceTexts.sentOnline(name, online, received);
    return pageOf(await bySubject(unit, at, label), page);
  },
};

const medianDays: Measure = {
  id: 'procedures.medianDays',
  name: texts.medianDays,
  unit: texts.days,
  formula: texts.medianDaysFormula,
  params: [],
  async compute(unit, _params, at) {
    return { value: (await countUntil(unit, at)).total.medianDays };
  },
  async evidence(unit, _params, at, _viewer, page) {
    const label = (name: Text, { decided, medianDays: days }: Subject) =>
      days === undefined ? undefined : evidenceTexts.medianDays(name, decided, days);
    return pageOf(await bySubject(unit, at, label), page);
  },
};

const saved = (unit: Unit, at: IsoDate, subject?: string): Promise<number> =>
  minutesSaved(unit, yearBegins(at), at, { owner: 'procedures', subject });

const writingSaved: Measure = {
  id: 'procedures.minutesSaved',
  name: texts.minutesSaved,
  unit: texts.minutes,
  formula: texts.minutesSavedFormula,
  params: [],
  compute: async (unit, _params, at) => ({ value: Math.round(await saved(unit, at)) }),
  async evidence(unit, _params, at, _viewer, page) {
    const rows: EvidenceRow[] = [];
    for (const { id, name, formId } of await listProcedures(unit)) {
      const minutes = formId ? Math.round(await saved(unit, at, id)) : 0;
      if (minutes === 0) continue;
      const label = evidenceTexts.minutesSaved(name, minutes).ja;
      rows.push({ id, label, href: `/procedures/${id}`, counted: 'denominator' });
    }
    return pageOf(rows, page);
  },
};

/** Figures of the applications themselves; those of the catalogue are in `measures.ts`. */
export const applicationMeasures: readonly Measure[] = [sentOnlineShare, medianDays, writingSaved];
