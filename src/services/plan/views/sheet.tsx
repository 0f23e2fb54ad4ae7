import type { ComponentChildren } from 'preact';
import { fiscalYearLabels } from '#japan/fiscal-year.ts';
import { formatYen } from '#japan/numbers.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { Column } from '#ui/components/data-table.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { AgainstRecords, SheetCost } from '../costs/views/on-sheet.tsx';
import type { EvaluationSheet, SheetIndicator } from '../evaluations/model.ts';
import { sheetWords } from './evaluation-text.ts';
import { DecisionName, Figure, GradeBadge, PlanTable, YearValue, yearName } from './parts.tsx';
import { words } from './text.ts';

/** One policy in one year as the loop it is: last year's Act beside this year's Plan, then Do, Check, Act. */
export function Sheet({ sheet }: { sheet: EvaluationSheet }) {
  const t = useText();
  const { content } = sheet;
  return (
    <>
      <Part title={sheetWords.plan}>
        <LastYear sheet={sheet} />
      </Part>
      <Part title={sheetWords.do}>
        <Entry title={sheetWords.followUp} text={content.followUp} />
        <Entry title={sheetWords.results} text={content.results} />
        <Cost sheet={sheet} />
      </Part>
      <Part title={sheetWords.check}>
        <SheetIndicators indicators={sheet.indicators} />
        <SheetCost sheet={sheet} />
        <Entry title={sheetWords.worked} text={content.worked} />
        <Entry title={sheetWords.issues} text={content.issues} />
      </Part>
      <Part title={sheetWords.act}>
        <h3>{t(sheetWords.decision)}</h3>
        <p class="sheet-decision">
          <DecisionName decision={content.decision} />
        </p>
        <Entry title={sheetWords.nextChanges} text={content.nextChanges} />
      </Part>
    </>
  );
}

function Part(props: { title: Text; children: ComponentChildren }) {
  const t = useText();
  return (
    <section class="sheet-part">
      <h2>{t(props.title)}</h2>
      <div>{props.children}</div>
    </section>
  );
}

function Entry(props: { title: Text; text: string }) {
  const t = useText();
  return (
    <>
      <h3>{t(props.title)}</h3>
      {props.text ? (
        <Paragraphs text={props.text} />
      ) : (
        <p class="muted">{t(sheetWords.notWritten)}</p>
      )}
    </>
  );
}

/** What people wrote, in Japanese whatever the language of the page. */
export function Paragraphs({ text }: { text: string }) {
  return (
    <div lang="ja">
      {text.split(/\n+/).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

/** What the year before decided; this year's Plan begins there. */
export function LastYear({ sheet }: { sheet: EvaluationSheet }) {
  const t = useText();
  const language = useLanguage();
  const { lastYear } = sheet;
  if (!lastYear) return <p>{t(sheetWords.noLastYear)}</p>;
  return (
    <>
      <h3>{t(sheetWords.lastAct(yearName(lastYear.fiscalYear, language)))}</h3>
      {lastYear.decision && (
        <p class="sheet-decision">
          <DecisionName decision={lastYear.decision} />
        </p>
      )}
      {lastYear.nextChanges ? (
        <Paragraphs text={lastYear.nextChanges} />
      ) : (
        <p class="muted">{t(sheetWords.notWritten)}</p>
      )}
    </>
  );
}

function Cost({ sheet }: { sheet: EvaluationSheet }) {
  const t = useText();
  const { budgetYen, actualYen } = sheet.content;
  const amount = (yen: number | undefined) =>
    yen === undefined ? t(sheetWords.notWritten) : formatYen(yen);
  return (
    <>
      <h3>{t(sheetWords.cost)}</h3>
      <DescriptionList
        items={[
          { term: sheetWords.budget, value: amount(budgetYen) },
          { term: sheetWords.actual, value: amount(actualYen) },
        ]}
      />
      <AgainstRecords sheet={sheet} />
    </>
  );
}

const indicatorColumns: readonly Column<SheetIndicator>[] = [
  {
    key: 'name',
    label: words.indicator,
    rowHeader: true,
    render: ({ id, name }) => <IndicatorLink id={id} name={name} />,
  },
  {
    key: 'last',
    label: sheetWords.lastYear,
    numeric: true,
    render: (indicator) => <YearValue figure={indicator.lastYear} of={indicator} />,
  },
  {
    key: 'this',
    label: sheetWords.thisYear,
    numeric: true,
    render: (indicator) => <YearValue figure={indicator.figure} of={indicator} />,
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
];

function IndicatorLink({ id, name }: Pick<SheetIndicator, 'id' | 'name'>) {
  return <a href={`/plan/indicators/${id}`}>{useText()(name)}</a>;
}

function SheetIndicators({ indicators }: { indicators: readonly SheetIndicator[] }) {
  return (
    <PlanTable<SheetIndicator>
      caption={sheetWords.indicators}
      rows={indicators}
      rowKey={({ id }) => id}
      columns={indicatorColumns}
    />
  );
}

/** The page title of a sheet in both languages. */
export function sheetTitle(sheet: EvaluationSheet): Text {
  const { policy, fiscalYear } = sheet;
  return sheetWords.title(words.policyTitle(policy.number, policy.name), {
    ja: fiscalYearLabels(fiscalYear).western,
    en: `FY${fiscalYear}`,
  });
}
