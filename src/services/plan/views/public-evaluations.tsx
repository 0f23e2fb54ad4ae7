import { dayInTokyo } from '#japan/dates.ts';
import { DataTable } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import type { EvaluationSheet } from '../evaluations/model.ts';
import type { PublishedEvaluation } from '../evaluations/queries.ts';
import { decisionTexts } from '../evaluations/text.ts';
import { sheetWords } from './evaluation-text.ts';
import { SampleNotice, yearName, yearTexts } from './parts.tsx';
import { Sheet } from './sheet.tsx';
import { words } from './text.ts';

export function PublishedEvaluations({
  evaluations,
}: {
  evaluations: readonly PublishedEvaluation[];
}) {
  const t = useText();
  const language = useLanguage();
  if (evaluations.length === 0) {
    return <EmptyState title={words.noEvaluations} hint={words.noEvaluationsHint} />;
  }
  return (
    <>
      <SampleNotice shown={evaluations.some(({ sample }) => sample)} />
      <DataTable<PublishedEvaluation>
        caption={words.evaluations}
        captionHidden
        rows={evaluations}
        rowKey={({ policy, fiscalYear }) => `${fiscalYear}-${policy.number}`}
        columns={[
          {
            key: 'year',
            label: words.fiscalYear,
            render: ({ fiscalYear }) => yearName(fiscalYear, language),
          },
          {
            key: 'policy',
            label: words.policy,
            rowHeader: true,
            render: ({ policy, fiscalYear, sample }) => (
              <>
                <a href={`/plan/evaluations/${fiscalYear}/${policy.number}`}>
                  {t(words.policyTitle(policy.number, policy.name))}
                </a>
                {sample && <SampleMark />}
              </>
            ),
          },
          {
            key: 'decision',
            label: words.decision,
            render: ({ decision }) => t(decision ? decisionTexts[decision] : sheetWords.undecided),
          },
          {
            key: 'published',
            label: words.publishedOn,
            render: ({ publishedAt }) => <Day date={dayInTokyo(publishedAt)} />,
          },
        ]}
      />
      <ul>
        {[...new Set(evaluations.map(({ fiscalYear }) => fiscalYear))].map((year) => (
          <li key={year}>
            <a href={`/plan/evaluations.xlsx?year=${year}`}>
              {t(sheetWords.xlsx(yearTexts(year)))}
            </a>
          </li>
        ))}
      </ul>
    </>
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
