import { formatNumber } from '#japan/numbers.ts';
import { BarChart, type BarRow } from '#ui/charts/bar-chart.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { useText } from '#ui/language.tsx';
import { useProjectYen } from '../../../views/yen.ts';
import { projectHref } from '../../model.ts';
import { LargeYen } from '../../views/yen.tsx';
import type { MakingPage } from '../queries.ts';
import { type Changed, largestChanges } from '../rules.ts';
import { makingTexts as texts } from '../text.ts';

const most = 10;

function Project({ one: { project } }: Changed) {
  const t = useText();
  return <a href={projectHref(project.code)}>{t(project.name)}</a>;
}

const columns: readonly Column<Changed>[] = [
  { key: 'project', label: texts.project, rowHeader: true, render: (row) => <Project {...row} /> },
  {
    ...{ key: 'asked', label: texts.asked, numeric: true },
    render: ({ asked }) => <LargeYen yen={asked} />,
  },
  {
    ...{ key: 'difference', label: texts.difference, numeric: true },
    render: ({ asked, given }) => <LargeYen yen={given - asked} signed />,
  },
  { key: 'reason', label: texts.reason, render: ({ reason }) => <span lang="ja">{reason}</span> },
];

/** Where the review and the vote went another way than the departments wished, and why. */
export function Changes({ page: { projects, phase } }: { page: MakingPage }) {
  const t = useText();
  const { inUnit, digits, unit } = useProjectYen();
  const changed = largestChanges(projects, phase, most);
  if (phase === 'review' || phase === 'open') return null;
  if (changed.length === 0) return <p>{t(texts.noChanges)}</p>;
  const rows = changed.map(
    ({ one, asked, given }): BarRow => ({
      label: one.project.name,
      value: inUnit(given - asked),
    }),
  );
  const count = formatNumber(changed.length);
  return (
    <section>
      <h2>{t(texts.changes)}</h2>
      <BarChart
        title={texts.changesIs(count)}
        description={texts.changesDescribed}
        unit={unit}
        digits={digits}
        rows={rows}
      />
      <DataTable
        caption={texts.changes}
        captionHidden
        rows={changed}
        rowKey={({ one }) => one.project.code}
        columns={columns}
      />
    </section>
  );
}
