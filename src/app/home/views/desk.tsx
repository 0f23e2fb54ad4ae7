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
  readonly indicators: readonly MyIndicator[];
  readonly sheets: readonly EvaluationListItem[];
}

export function Desk({ work }: { work: DeskWork }) {
  const t = useText();
  if (work.indicators.length + work.sheets.length === 0) {
    return <EmptyState title={words.nothing} hint={words.nothingHint} />;
  }
  return (
    <section>
      <h2>{t(words.myWork)}</h2>
      {work.indicators.length > 0 && <Figures indicators={work.indicators} />}
      {work.sheets.length > 0 && <Sheets sheets={work.sheets} />}
    </section>
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
