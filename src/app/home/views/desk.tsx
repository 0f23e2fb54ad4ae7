import type { QueueItem } from '#engines/cases/contract.ts';
import type { EvaluationListItem } from '#services/plan/evaluations/model.ts';
import { stepTexts } from '#services/plan/evaluations/text.ts';
import type { MyIndicator } from '#services/plan/results.ts';
import { staffWords } from '#services/plan/views/evaluation-text.ts';
import { yearName } from '#services/plan/views/parts.tsx';
import { words as planWords } from '#services/plan/views/text.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Day } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { words } from '../text.ts';

export interface DeskWork {
  /** Documents that wait for a stamp. */
  readonly approvals: number;
  /** Assigned to this person, the one due first first. */
  readonly cases: readonly (QueueItem & { readonly href: string })[];
  readonly indicators: readonly MyIndicator[];
  readonly sheets: readonly EvaluationListItem[];
}

export function Desk({ work }: { work: DeskWork }) {
  const t = useText();
  const { approvals, cases, indicators, sheets } = work;
  if (approvals + cases.length + indicators.length + sheets.length === 0) {
    return <EmptyState title={words.nothing} hint={words.nothingHint} />;
  }
  return (
    <section>
      <h2>{t(words.myWork)}</h2>
      {approvals > 0 && <Approvals count={approvals} />}
      {cases.length > 0 && <Cases cases={cases} />}
      {indicators.length > 0 && <Figures indicators={indicators} />}
      {sheets.length > 0 && <Sheets sheets={sheets} />}
    </section>
  );
}

function Approvals({ count }: { count: number }) {
  const t = useText();
  return (
    <>
      <h3>{t(words.approvals)}</h3>
      <p>
        <a href="/staff/approvals">{t(words.approvalsWaiting(count))}</a>
      </p>
    </>
  );
}

function Cases({ cases }: Pick<DeskWork, 'cases'>) {
  const t = useText();
  return (
    <>
      <h3>{t(words.cases)}</h3>
      <ul class="work-list">
        {cases.map(({ id, href, title, receipt, dueOn, daysLeft }) => (
          <li key={id}>
            <a href={href}>
              {title} {receipt}
            </a>
            <span class="muted">
              {dueOn ? <Day date={dueOn} /> : t(words.noDue)}
              {daysLeft !== undefined && daysLeft < 0 && (
                <Badge tone="danger">{t(words.overdue)}</Badge>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href="/staff/cases">{t(words.allCases)}</a>
      </p>
    </>
  );
}

function Figures({ indicators }: { indicators: readonly MyIndicator[] }) {
  const t = useText();
  const language = useLanguage();
  return (
    <>
      <h3>
        {t(words.dueFigures)}（{indicators.length}）
      </h3>
      <ul class="work-list">
        {indicators.map(({ id, name, due }) => (
          <li key={id}>
            <a href={`/staff/plan/indicators/${id}`}>{t(name)}</a>
            {due.slice(0, 1).map(({ fiscalYear, due: day, overdue }) => (
              <span key={fiscalYear} class="muted">
                {yearName(fiscalYear, language)} <Day date={day} />
                {overdue && <Badge tone="danger">{t(words.overdue)}</Badge>}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

function Sheets({ sheets }: { sheets: readonly EvaluationListItem[] }) {
  const t = useText();
  const language = useLanguage();
  return (
    <>
      <h3>
        {t(words.sheets)}（{sheets.length}）
      </h3>
      <ul class="work-list">
        {sheets.map(({ policy, fiscalYear, step, due, overdue }) => (
          <li key={policy.number}>
            <a href={`/staff/plan/evaluations/${fiscalYear}/${policy.number}`}>
              {yearName(fiscalYear, language)}{' '}
              {t(planWords.policyTitle(policy.number, policy.name))}
            </a>
            <span class="muted">
              {t(step ? stepTexts[step] : staffWords.notBegun)} {due && <Day date={due} />}
              {overdue && <Badge tone="danger">{t(words.overdue)}</Badge>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
