import { dayInTokyo } from '#japan/dates.ts';
import type { FiscalYear } from '#japan/fiscal-year.ts';
import { Badge } from '#ui/components/badge.tsx';
import type { Column } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import type { EvaluationListItem } from '../evaluations/model.ts';
import { stepTexts } from '../evaluations/text.ts';
import { sheetWords, staffWords } from './evaluation-text.ts';
import { DecisionName, Departments, PlanTable, yearName, yearTexts } from './parts.tsx';
import { words } from './text.ts';

export function StaffEvaluations(props: {
  years: readonly FiscalYear[];
  year: FiscalYear;
  items: readonly EvaluationListItem[];
}) {
  const t = useText();
  return (
    <>
      <Years years={props.years} year={props.year} />
      <List items={props.items} year={props.year} />
      <p>
        <a href={`/staff/plan/evaluations.xlsx?year=${props.year}`}>
          {t(sheetWords.xlsx(yearTexts(props.year)))}
        </a>
      </p>
    </>
  );
}

function Years(props: { years: readonly FiscalYear[]; year: FiscalYear }) {
  const t = useText();
  const language = useLanguage();
  return (
    <nav class="tabs" aria-label={t(staffWords.years)}>
      <ul>
        {props.years.map((year) => (
          <li key={year}>
            <a
              href={`/staff/plan/evaluations/${year}`}
              aria-current={year === props.year ? 'page' : undefined}
            >
              {yearName(year, language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const plainColumns: readonly Column<EvaluationListItem>[] = [
  {
    key: 'department',
    label: staffWords.department,
    render: ({ policy }) => <Departments names={policy.departments} />,
  },
  {
    key: 'step',
    label: staffWords.step,
    render: ({ step }) => <StepName step={step} />,
  },
  {
    key: 'decision',
    label: words.decision,
    render: ({ decision }) => <DecisionName decision={decision} />,
  },
  {
    key: 'due',
    label: staffWords.deadline,
    render: (item) => <Deadline item={item} />,
  },
  {
    key: 'updated',
    label: staffWords.updated,
    render: ({ updatedAt }) => updatedAt && <Day date={dayInTokyo(updatedAt)} />,
  },
];

function columnsOf(year: FiscalYear): readonly Column<EvaluationListItem>[] {
  const policy: Column<EvaluationListItem> = {
    key: 'policy',
    label: words.policy,
    rowHeader: true,
    render: (item) => <SheetLink item={item} year={year} />,
  };
  return [policy, ...plainColumns];
}

function SheetLink(props: { item: EvaluationListItem; year: FiscalYear }) {
  const t = useText();
  const { policy, sample } = props.item;
  return (
    <>
      <a href={`/staff/plan/evaluations/${props.year}/${policy.number}`}>
        {t(words.policyTitle(policy.number, policy.name))}
      </a>
      {sample && <SampleMark />}
    </>
  );
}

function StepName({ step }: Pick<EvaluationListItem, 'step'>) {
  return <>{useText()(step ? stepTexts[step] : staffWords.notBegun)}</>;
}

function Deadline({ item }: { item: EvaluationListItem }) {
  const t = useText();
  return (
    <div class="plan-deadline">
      {item.due && <Day date={item.due} />}{' '}
      {item.overdue && <Badge tone="danger">{t(staffWords.overdue)}</Badge>}
    </div>
  );
}

function List(props: { items: readonly EvaluationListItem[]; year: FiscalYear }) {
  return (
    <PlanTable<EvaluationListItem>
      caption={staffWords.evaluations}
      captionHidden
      rows={props.items}
      rowKey={({ policy }) => String(policy.number)}
      columns={columnsOf(props.year)}
    />
  );
}
