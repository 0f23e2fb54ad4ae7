import type { Text } from '#platform/i18n/text.ts';
import { FanChart, type FanPanel } from '#ui/charts/fan-chart.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import type { YearOfBooks } from '../../ratios/books.ts';
import { fanPoints, scalingOf, wordsOf, written } from '../charted.ts';
import { actualsOf } from '../history.ts';
import type { Outlook } from '../model/outlook.ts';
import { numberHref, type PageFigure } from '../model.ts';
import { warningsOf } from '../rules.ts';
import { type Shown, scenarioName } from '../shown.ts';
import { limitsOf, middleOf } from '../soundness.ts';
import { limitNames } from '../soundness-text.ts';
import { warningText } from '../statement-text.ts';
import { outlookWords as words, yearText } from '../text.ts';

export interface FigureFanProps {
  readonly shown: Shown;
  readonly figure: PageFigure;
  /** Those beside each other; one alone is drawn large. */
  readonly outlooks: readonly Outlook[];
  readonly books: readonly YearOfBooks[];
}

function levelsOf(outlook: Outlook, figure: PageFigure) {
  const limits = limitsOf(outlook, figure);
  if (!limits) return [];
  const early = { value: limits.early, label: limitNames.early };
  return limits.revival === undefined
    ? [early]
    : [early, { value: limits.revival, label: limitNames.revival }];
}

/** What the chart says: of the fund that it runs out, if it does; else where the figure ends. */
function titleOf(outlook: Outlook, figure: PageFigure, end: string | undefined): Text {
  const { name } = wordsOf(figure);
  const empty = warningsOf(outlook).find(({ kind }) => kind === 'fund-empty');
  if (figure === 'fund.adjustment' && empty) return warningText(empty);
  if (!end) return words.cannot(name);
  // 「－」 alone would read as a slip in a sentence.
  const value = /\d/.test(end) ? end : `「${end}」`;
  return words.willBe(name, outlook.years.at(-1) ?? 0, value);
}

/** The statement, and what somebody who cannot see the chart should know. */
function useSentences(
  outlooks: readonly [Outlook, ...Outlook[]],
  figure: PageFigure,
): { title: Text; description: Text } {
  const language = useLanguage();
  const [outlook, ...others] = outlooks;
  const { name, plain } = wordsOf(figure);
  const say = (value: number | null | undefined) =>
    typeof value === 'number' ? written(figure, value, language) : undefined;
  const end = say(middleOf(outlook, figure).at(-1));
  const [low, high] = [
    say(outlook.fans[figure]?.p10.at(-1)),
    say(outlook.fans[figure]?.p90.at(-1)),
  ];
  return {
    title: others.length > 0 ? words.byCase(name) : titleOf(outlook, figure, end),
    // A band of no width, as of a fund that is empty on all paths, says nothing.
    description: low && high && low !== high ? words.range(low, high) : plain,
  };
}

/** A figure from the settlements into the years to come, one panel for each case. */
export function FigureFan({ shown, figure, outlooks, books }: FigureFanProps) {
  const t = useText();
  const language = useLanguage();
  const [first, ...others] = outlooks;
  if (!first) return null;
  const { divisor, ...scaling } = scalingOf(figure, language);
  const { name, plain } = wordsOf(figure);
  const missing = first.missing[figure];
  if (missing) {
    return (
      <Notice kind="info" title={words.cannot(name)}>
        <p>{t(missing)}</p>
      </Notice>
    );
  }
  const known = actualsOf(books, figure).map(({ year, value, sample }) => {
    return { x: year, value: value / divisor, sample };
  });
  const panels = outlooks.map((outlook): FanPanel => {
    const label = outlooks.length > 1 ? scenarioName(shown, outlook.scenario) : undefined;
    return { known, fan: fanPoints(outlook, figure, divisor), label };
  });
  return (
    <FanChart
      {...scaling}
      say={(value) => written(figure, value * divisor, language)}
      {...useSentences([first, ...others], figure)}
      subtitle={plain}
      source={words.source(shown.title)}
      {...(shown.number !== undefined && { csvHref: `${numberHref(shown.number)}/result.csv` })}
      panels={panels}
      levels={levelsOf(first, figure)}
      place={yearText}
    />
  );
}
