import { englishDate, type IsoDate, japaneseDate } from '#japan/dates.ts';
import { type FiscalYear, fiscalYearLabels } from '#japan/fiscal-year.ts';
import { formatNumber } from '#japan/numbers.ts';
import type { Language } from '#platform/i18n/text.ts';
import { Badge, type Tone } from '#ui/components/badge.tsx';
import type { IconName } from '#ui/components/icon.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import type { Grade, Indicator, YearFigure } from '../model.ts';
import { gradeTexts } from '../text.ts';
import { unitText, words } from './text.ts';

/** A figure as the plan writes it, the unit small beside it. */
export function Figure(props: { value: number; of: Pick<Indicator, 'unit' | 'decimals'> }) {
  const t = useText();
  return (
    <span class="figure">
      <span class="figure-number">
        {formatNumber(props.value, { decimals: props.of.decimals })}
      </span>
      {props.of.unit && <span class="figure-unit">{t(unitText(props.of.unit))}</span>}
    </span>
  );
}

/** The figure that stands for a year, marked when it is demo data; a dash of words when there is none. */
export function YearValue(props: { figure: YearFigure | undefined; of: Indicator }) {
  const t = useText();
  if (!props.figure) return <span class="muted">{t(words.noFigure)}</span>;
  return (
    <>
      <Figure value={props.figure.value} of={props.of} />
      {props.figure.sample && <SampleMark />}
    </>
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

export function longDate(date: IsoDate, language: Language): string {
  return language === 'en' ? englishDate(date) : japaneseDate(date);
}

export function yearName(year: FiscalYear, language: Language): string {
  const labels = fiscalYearLabels(year);
  return language === 'en' ? `FY${year}` : labels.western;
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

/** A day with its name in the page's language. */
export function Day(props: { date: IsoDate }) {
  const language = useLanguage();
  return <time dateTime={props.date}>{longDate(props.date, language)}</time>;
}

/** 2025年度 / FY2025, for titles. */
export function yearTexts(year: FiscalYear): { ja: string; en: string } {
  return { ja: yearName(year, 'ja'), en: yearName(year, 'en') };
}
