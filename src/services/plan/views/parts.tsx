import { type FiscalYear, fiscalYearLabels } from '#japan/fiscal-year.ts';
import type { Language } from '#platform/i18n/text.ts';
import { Badge, type Tone } from '#ui/components/badge.tsx';
import { DataTable, type DataTableProps } from '#ui/components/data-table.tsx';
import { FigureValue } from '#ui/components/figure-value.tsx';
import type { IconName } from '#ui/components/icon.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { Term } from '#ui/components/term.tsx';
import { useText } from '#ui/language.tsx';
import type { Decision } from '../evaluations/model.ts';
import { decisionTexts } from '../evaluations/text.ts';
import type { Grade, Indicator, YearFigure } from '../model.ts';
import type { IndicatorState } from '../results.ts';
import { termTexts } from '../term-text.ts';
import { gradeTexts, notConnectedText, unitText } from '../text.ts';
import { sheetWords } from './evaluation-text.ts';
import { words } from './text.ts';

/** A figure as the plan writes it, the unit small beside it. */
export function Figure(props: {
  value: number;
  of: Pick<Indicator, 'unit' | 'decimals'>;
  large?: boolean;
}) {
  const { unit, decimals } = props.of;
  return (
    <FigureValue value={props.value} unit={unitText(unit)} digits={decimals} large={props.large} />
  );
}

/** The figure that stands for a year, marked when it is demo data; a dash of words when there is none. */
export function YearValue(props: {
  figure: YearFigure | undefined;
  of: Indicator;
  large?: boolean;
}) {
  const t = useText();
  if (!props.figure) return <span class="muted">{t(words.noFigure)}</span>;
  return (
    <span class="plan-value">
      <Figure value={props.figure.value} of={props.of} large={props.large} />
      {props.figure.sample && <SampleMark />}
    </span>
  );
}

/** The name with the way to its page; says so where the figure is not computed yet. */
export function IndicatorName(props: { indicator: IndicatorState; href: string }) {
  const t = useText();
  const { name, connected } = props.indicator;
  return (
    <>
      <a href={props.href}>{t(name)}</a>{' '}
      {!connected && <span class="plan-unconnected">{t(notConnectedText)}</span>}
    </>
  );
}

/** 担当課; a name is not broken in the middle. */
export function Departments({ names }: { names: readonly string[] }) {
  return (
    <span lang="ja">
      {names.map((name, index) => (
        <span key={name} class="plan-department">
          {name}
          {index < names.length - 1 && '、'}
        </span>
      ))}
    </span>
  );
}

/** A table that becomes a list of blocks where its place is narrow. */
export function PlanTable<Row>(props: DataTableProps<Row> & { indicators?: boolean }) {
  const { indicators, ...table } = props;
  return (
    <div class={indicators ? 'plan-table plan-indicators' : 'plan-table'}>
      <DataTable<Row> {...table} />
    </div>
  );
}

const gradeLooks: Readonly<Record<Grade, { tone: Tone; icon: IconName }>> = {
  achieved: { tone: 'success', icon: 'check' },
  'on-course': { tone: 'info', icon: 'ontrack' },
  'slightly-late': { tone: 'warning', icon: 'alert' },
  late: { tone: 'danger', icon: 'late' },
  undetermined: { tone: 'neutral', icon: 'dash' },
  'no-data': { tone: 'neutral', icon: 'dash' },
};

export function GradeBadge(props: { grade: Grade }) {
  const t = useText();
  return <Badge {...gradeLooks[props.grade]}>{t(gradeTexts[props.grade])}</Badge>;
}

/** What was decided for the years to come; 未定 while nothing was. */
export function DecisionName(props: { decision: Decision | undefined }) {
  const t = useText();
  return <>{t(props.decision ? decisionTexts[props.decision] : sheetWords.undecided)}</>;
}

export function yearName(year: FiscalYear, language: Language): string {
  const labels = fiscalYearLabels(year);
  return language === 'en' ? `FY${year}` : labels.western;
}

/** Words of the plan that not everybody knows, explained where they are first met. */
export function Terms(props: { names: readonly (keyof typeof termTexts)[] }) {
  const t = useText();
  return (
    <section class="plan-terms" aria-label={t(words.terms)}>
      {props.names.map((name) => (
        <Term key={name} word={termTexts[name].term} meaning={termTexts[name].meaning} />
      ))}
    </section>
  );
}

/** On top of every page that shows a demo figure. */
export function SampleNotice(props: { shown: boolean }) {
  const t = useText();
  if (!props.shown) return null;
  return (
    <Notice kind="info" title={words.samples}>
      <p>{t(words.samplesBody)}</p>
    </Notice>
  );
}

/** 2025年度 / FY2025, for titles. */
export function yearTexts(year: FiscalYear): { ja: string; en: string } {
  return { ja: yearName(year, 'ja'), en: yearName(year, 'en') };
}
