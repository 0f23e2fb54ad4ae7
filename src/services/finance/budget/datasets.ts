import { column, type DatasetRow, type DeclaredDataset } from '#engines/datasets/contract.ts';
import { findDepartments } from '#engines/organisation/contract.ts';
import type { FiscalYear } from '#japan/fiscal-year.ts';
import type { Unit } from '#platform/database/database.ts';
import { financeHref } from '../model.ts';
import { budgetDatasetTexts as texts } from './datasets-text.ts';
import { sources } from './financing.ts';
import { actKinds, budgetTopic, purposeName } from './model.ts';
import { listProjectYears, listRounds } from './queries.ts';
import { kindTexts, sourceTexts } from './text.ts';

const { headings } = texts;

async function rowsOfYear(unit: Unit, year: FiscalYear): Promise<DatasetRow[]> {
  const found = await listProjectYears(unit, year);
  const ids = [...new Set(found.map(({ project }) => project.departmentId))];
  const departments = await findDepartments(unit, ids);
  const rows = found.map(({ project, amounts }): DatasetRow => {
    const { code, name, departmentId, purpose, section, item, sample } = project;
    return {
      key: `${year} ${code}`,
      cells: [
        ...[year, code, name.ja, departments.get(departmentId)?.name.ja ?? ''],
        ...[purposeName(purpose).ja, section, item],
        ...actKinds.map((kind) => Number(amounts.byKind[kind])),
        Number(amounts.current),
        ...sources.map((source) => Number(amounts.financing[source])),
        ...[Number(amounts.paid), sample],
      ],
    };
  });
  return rows.sort((a, b) => (a.key < b.key ? -1 : 1));
}

const fieldOf = (name: string) => `${name.replace('-', '_')}_yen`;

/** Adopted budgets, project by project: what became of each amount, and what was paid. */
export const budgetDataset: DeclaredDataset = {
  ...{ slug: 'budget', title: texts.budget, description: texts.budgetIs },
  ...{ theme: 'econ', frequency: 'monthly', keywords: ['予算', '事務事業', '執行', '財政'] },
  ...{ href: financeHref, topics: [budgetTopic] },
  columns: [
    column('fiscal_year', 'integer', headings.year),
    column('code', 'text', headings.code),
    column('project', 'text', headings.project),
    column('department', 'text', headings.department),
    column('purpose', 'text', headings.purpose),
    column('section', 'text', headings.section),
    column('item', 'text', headings.item),
    ...actKinds.map((kind) => column(fieldOf(kind), 'integer', headings.yen(kindTexts[kind]))),
    column('current_yen', 'integer', headings.current),
    ...sources.map((source) =>
      column(fieldOf(source), 'integer', headings.funds(sourceTexts[source])),
    ),
    column('paid_yen', 'integer', headings.paid),
    column('sample', 'boolean', headings.sample),
  ],
  rows: async (unit, { after = '', limit }) => {
    const adopted = (await listRounds(unit)).filter(({ adoptedOn }) => adoptedOn !== null);
    const rows: DatasetRow[] = [];
    for (const { year } of adopted.toReversed()) {
      if (rows.length >= limit || `${year} ~` < after) continue;
      rows.push(...(await rowsOfYear(unit, year)).filter(({ key }) => key > after));
    }
    return rows.slice(0, limit);
  },
};
