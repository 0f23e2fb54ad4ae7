import type { EvidenceRow, Figure, Measure, MeasureParams } from '#engines/measures/contract.ts';
import type { IsoDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { followersId, reachId } from './commands.ts';
import { measureTexts as texts } from './measure-text.ts';
import type { FigureName } from './model.ts';
import { type AccountMetric, listMetrics } from './queries.ts';
import { addable, comparableKinds, newest, seenBy, yearBegins } from './rules.ts';

const kindsOf = ({ channel }: MeasureParams) => (channel ? [channel] : comparableKinds);

interface Counted {
  readonly row: AccountMetric;
  readonly figure: number;
}

async function listFollowers(unit: Unit, params: MeasureParams, at: IsoDate): Promise<Counted[]> {
  const rows = newest(await listMetrics(unit, kindsOf(params), undefined, at));
  return rows.map((row) => ({ row, figure: row.followers ?? 0 }));
}

async function listSeen(unit: Unit, params: MeasureParams, at: IsoDate): Promise<Counted[]> {
  const rows = await listMetrics(unit, kindsOf(params), yearBegins(at), at);
  const kinds = new Set(rows.map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => {
    const name: FigureName = seenBy(kind);
    const ofKind = rows.filter((row) => row.kind === kind);
    return addable(ofKind, name).map((row) => ({ row, figure: row[name] ?? 0 }));
  });
}

function figureOf(counted: readonly Counted[]): Figure {
  if (counted.length === 0) return { value: undefined };
  const value = counted.reduce((sum, { figure }) => sum + figure, 0);
  return { value, numerator: value };
}

function evidenceOf({ row, figure }: Counted): EvidenceRow {
  const { accountId, account, day, span, source, sample } = row;
  return {
    id: `${accountId} ${span} ${day} ${source}`,
    label: texts.row(account, figure, texts.sources[source], sample).ja,
    date: day,
    counted: 'numerator',
  };
}

function measureOf(
  named: Pick<Measure, 'id' | 'name' | 'formula'>,
  list: (unit: Unit, params: MeasureParams, at: IsoDate) => Promise<Counted[]>,
): Measure {
  return {
    ...named,
    unit: texts.people,
    params: ['channel'],
    compute: async (unit, params, at) => figureOf(await list(unit, params, at)),
    async evidence(unit, params, at, _viewer, { offset, limit }) {
      const rows = (await list(unit, params, at)).map(evidenceOf);
      const page = rows.slice(offset, offset + limit);
      return { rows: page, total: rows.length, visible: rows.length };
    },
  };
}

/** The plan's `sns-followers`, `facebook-viewers` and `x-viewers`. */
export const measures: readonly Measure[] = [
  measureOf(
    { id: followersId, name: texts.followers, formula: texts.followersFormula },
    listFollowers,
  ),
  measureOf({ id: reachId, name: texts.reach, formula: texts.reachFormula }, listSeen),
];
