import type { EvidenceRow, Figure, Measure } from '#engines/measures/contract.ts';
import type { IsoDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { applicationMeasures } from './application-measures.ts';
import { measureTexts as texts } from './measure-text.ts';
import { shareId } from './model.ts';
import { listPromoted, type Promoted } from './promoted/queries.ts';

/** Promoted procedures that the town performed at the end of the day; the rows of the figure. */
async function listCounted(unit: Unit, at: IsoDate): Promise<Promoted[]> {
  return (await listPromoted(unit, at)).filter(({ performed }) => performed);
}

async function shareAt(unit: Unit, at: IsoDate): Promise<Figure> {
  const counted = await listCounted(unit, at);
  const numerator = counted.filter(({ online }) => online).length;
  const denominator = counted.length;
  const value = denominator === 0 ? undefined : (numerator / denominator) * 100;
  return { value, numerator, denominator };
}

function evidenceOf({ id, name, procedureId, online }: Promoted): EvidenceRow {
  return {
    id,
    label: name.ja,
    href: procedureId && `/procedures/${procedureId}`,
    counted: online ? 'numerator' : 'denominator',
  };
}

/** オンライン利用促進対象手続のうち市がオンライン化している割合: the plan's indicator `online-procedures`. */
const onlineShare: Measure = {
  id: shareId,
  name: texts.onlineShare,
  unit: texts.percent,
  formula: texts.onlineShareFormula,
  params: [],
  compute: (unit, _params, at) => shareAt(unit, at),
  async evidence(unit, _params, at, _viewer, { offset, limit }) {
    const rows = (await listCounted(unit, at)).map(evidenceOf);
    const page = rows.slice(offset, offset + limit);
    return { rows: page, total: rows.length, visible: rows.length };
  },
};

export const measures: readonly Measure[] = [onlineShare, ...applicationMeasures];
