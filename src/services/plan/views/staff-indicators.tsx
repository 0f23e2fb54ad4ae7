import type { Text } from '#platform/i18n/text.ts';
import { Badge } from '#ui/components/badge.tsx';
import type { Column } from '#ui/components/data-table.tsx';
import { dayText } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import type { MyIndicator } from '../results.ts';
import { staffWords } from './evaluation-text.ts';
import {
  Departments,
  Figure,
  GradeBadge,
  IndicatorName,
  PlanTable,
  YearValue,
  yearName,
} from './parts.tsx';
import { words } from './text.ts';

/** My indicators with what is due, then everybody else's. */
export function StaffIndicators({ indicators }: { indicators: readonly MyIndicator[] }) {
  const t = useText();
  const mine = indicators.filter((indicator) => indicator.mine);
  const others = indicators.filter((indicator) => !indicator.mine);
  return (
    <>
      <section>
        <h2>{t(staffWords.mine)}</h2>
        {mine.length > 0 ? (
          <IndicatorList caption={staffWords.mine} indicators={mine} />
        ) : (
          <EmptyState title={staffWords.none} hint={staffWords.noneHint} />
        )}
      </section>
      {others.length > 0 && (
        <section>
          <h2>{t(staffWords.others)}</h2>
          <IndicatorList caption={staffWords.others} indicators={others} />
        </section>
      )}
    </>
  );
}

const columns: readonly Column<MyIndicator>[] = [
  {
    key: 'name',
    label: words.indicator,
    rowHeader: true,
    render: (indicator) => (
      <IndicatorName indicator={indicator} href={`/staff/plan/indicators/${indicator.id}`} />
    ),
  },
  {
    key: 'department',
    label: staffWords.department,
    render: ({ departments }) => <Departments names={departments} />,
  },
  {
    key: 'now',
    label: words.now,
    numeric: true,
    render: (indicator) => <YearValue figure={indicator.current} of={indicator} />,
  },
  {
    key: 'target',
    label: words.target,
    numeric: true,
    render: (indicator) => <Figure value={indicator.target} of={indicator} />,
  },
  {
    key: 'grade',
    label: words.grade,
    render: ({ judgement }) => <GradeBadge grade={judgement.grade} />,
  },
  { key: 'due', label: staffWords.due, render: (indicator) => <Due indicator={indicator} /> },
];

function IndicatorList(props: { caption: Text; indicators: readonly MyIndicator[] }) {
  return (
    <PlanTable<MyIndicator>
      caption={props.caption}
      captionHidden
      rows={props.indicators}
      rowKey={({ id }) => id}
      columns={columns}
    />
  );
}

function Due({ indicator }: { indicator: MyIndicator }) {
  const t = useText();
  const language = useLanguage();
  if (indicator.due.length === 0) return <span class="muted">{t(staffWords.nothingDue)}</span>;
  return (
    <ul class="plan-due">
      {indicator.due.map(({ fiscalYear, due, overdue }) => (
        <li key={fiscalYear}>
          {t(staffWords.dueOn(yearName(fiscalYear, language), dayText(due, language)))}{' '}
          {overdue && <Badge tone="danger">{t(staffWords.overdue)}</Badge>}
        </li>
      ))}
    </ul>
  );
}
