import { dayInTokyo } from '#japan/dates.ts';
import type { FiscalYear } from '#japan/fiscal-year.ts';
import type { Column } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import type { EvaluationSheet } from '../evaluations/model.ts';
import type { PublishedEvaluation } from '../evaluations/queries.ts';
import { sheetWords } from './evaluation-text.ts';
import { DecisionName, PlanTable, SampleNotice, yearName, yearTexts } from './parts.tsx';
import { Sheet } from './sheet.tsx';
import { words } from './text.ts';

const columns: readonly Column<PublishedEvaluation>[] = [
  {
    key: 'year',
    label: words.fiscalYear,
    render: ({ fiscalYear }) => <Year of={fiscalYear} />,
  },
  {
    key: 'policy',
    label: words.policy,
    rowHeader: true,
    render: (evaluation) => <SheetLink evaluation={evaluation} />,
  },
  {
    key: 'decision',
    label: words.decision,
    render: ({ decision }) => <DecisionName decision={decision} />,
  },
  {
    key: 'published',
    label: words.publishedOn,
    render: ({ publishedAt }) => <Day date={dayInTokyo(publishedAt)} />,
  },
];

function Year(props: { of: FiscalYear }) {
  return <>{yearName(props.of, useLanguage())}</>;
}

function SheetLink({ evaluation }: { evaluation: PublishedEvaluation }) {
  const t = useText();
  const { policy, fiscalYear, sample } = evaluation;
  return (
    <>
      <a href={`/plan/evaluations/${fiscalYear}/${policy.number}`}>
        {t(words.policyTitle(policy.number, policy.name))}
      </a>
      {sample && <SampleMark />}
    </>
  );
}

export function PublishedEvaluations(props: { evaluations: readonly PublishedEvaluation[] }) {
  const { evaluations } = props;
  if (evaluations.length === 0) {
    return <EmptyState title={words.noEvaluations} hint={words.noEvaluationsHint} />;
  }
  return (
    <>
      <SampleNotice shown={evaluations.some(({ sample }) => sample)} />
      <PlanTable<PublishedEvaluation>
        caption={words.evaluations}
        captionHidden
        rows={evaluations}
        rowKey={({ policy, fiscalYear }) => `${fiscalYear}-${policy.number}`}
        columns={columns}
      />
      <Workbooks years={[...new Set(evaluations.map(({ fiscalYear }) => fiscalYear))]} />
    </>
  );
}

function Workbooks({ years }: { years: readonly FiscalYear[] }) {
  const t = useText();
  return (
    <ul>
      {years.map((year) => (
        <li key={year}>
          <a href={`/plan/evaluations.xlsx?year=${year}`}>{t(sheetWords.xlsx(yearTexts(year)))}</a>
        </li>
      ))}
    </ul>
  );
}

export function PublicSheet({ sheet }: { sheet: EvaluationSheet }) {
  const t = useText();
  const address = `/plan/evaluations/${sheet.fiscalYear}/${sheet.policy.number}`;
  return (
    <>
      <SampleNotice shown={sheet.sample} />
      <Sheet sheet={sheet} />
      <ul class="no-print">
        <li>
          <a href={`${address}/pdf`}>{t(sheetWords.pdf)}</a>
        </li>
        <li>
          <a href={`${address}/print`}>{t(sheetWords.print)}</a>
        </li>
      </ul>
    </>
  );
}
