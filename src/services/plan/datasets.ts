import {
  column,
  type DatasetSource,
  type DeclaredDataset,
  fixedSets,
  rowsFrom,
} from '#engines/datasets/contract.ts';
import { dayInTokyo } from '#japan/dates.ts';
import { directions, headings, sets } from './datasets-text.ts';
import { listPublished } from './evaluations/queries.ts';
import { decisionTexts } from './evaluations/text.ts';
import { findOverview } from './queries.ts';
import type { IndicatorState, PolicySummary } from './results.ts';
import { gradeTexts, kindTexts } from './text.ts';

function indicatorRows(policy: PolicySummary, state: IndicatorState) {
  const { id, kind, name, unit, baseline, target, direction, judgement } = state;
  return state.years.map(({ fiscalYear, value, asOf, sample }) => ({
    key: `${id}/${fiscalYear}`,
    cells: [
      ...[id, policy.number, policy.name.ja, kind, name.ja, unit, fiscalYear, value, asOf],
      ...[baseline ?? null, target, direction, judgement.grade, sample],
    ],
  }));
}

const indicators: DeclaredDataset = {
  ...{ slug: 'plan-indicators', ...sets.indicators, theme: 'gove', frequency: 'continuous' },
  ...{ keywords: ['総合計画', '指標', 'KPI'], href: '/plan', topics: ['plan'] },
  columns: [
    column('indicator', 'text', headings.id),
    column('policy', 'integer', headings.policy),
    column('policy_name', 'text', headings.policyName),
    column('kind', 'text', headings.kind, { values: kindTexts }),
    column('name', 'text', headings.name),
    column('unit', 'text', headings.unit),
    column('fiscal_year', 'integer', headings.year, { description: headings.yearHint }),
    column('value', 'number', headings.value),
    column('as_of', 'date', headings.asOf),
    column('baseline', 'number', headings.baseline),
    column('target', 'number', headings.target),
    column('direction', 'text', headings.direction, { values: directions }),
    column('grade', 'text', headings.grade, { values: gradeTexts }),
    column('sample', 'boolean', headings.sample),
  ],
  rows: rowsFrom(async (unit) => {
    const overview = await findOverview(unit);
    const policies = overview?.basicPolicies.flatMap((one) => one.policies) ?? [];
    return policies.flatMap((policy) =>
      policy.indicators.flatMap((state) => indicatorRows(policy, state)),
    );
  }),
};

const evaluations: DeclaredDataset = {
  ...{ slug: 'plan-evaluations', ...sets.evaluations, theme: 'gove', frequency: 'annual' },
  ...{ keywords: ['政策評価', '行政評価'], href: '/plan/evaluations' },
  topics: ['plan', 'plan:evaluations'],
  columns: [
    column('policy', 'integer', headings.policy),
    column('policy_name', 'text', headings.policyName),
    column('fiscal_year', 'integer', headings.year, { description: headings.yearHint }),
    column('decision', 'text', headings.decision, { values: decisionTexts }),
    column('published_on', 'date', headings.publishedOn),
    column('sample', 'boolean', headings.sample),
  ],
  rows: rowsFrom(async (unit) =>
    (await listPublished(unit)).map(({ policy, fiscalYear, decision, publishedAt, sample }) => ({
      key: `${fiscalYear}/${String(policy.number).padStart(4, '0')}`,
      cells: [
        ...[policy.number, policy.name.ja, fiscalYear],
        ...[decision ?? null, dayInTokyo(publishedAt), sample],
      ],
    })),
  ),
};

export const planDatasets: DatasetSource = fixedSets('plan', indicators, evaluations);
