import { TornadoChart } from '#ui/charts/tornado-chart.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { scalingOf, wordsOf } from '../charted.ts';
import { changedBy, driverTexts } from '../driver-text.ts';
import { isPageFigure } from '../model.ts';
import { baseOf, type Shown } from '../shown.ts';
import { outlookWords as words } from '../text.ts';

/** Causes that a reader can hold in the head; the table of assumptions has all. */
const most = 8;

/** What moves the outlook most, as bars to both sides. */
export function Causes({ shown }: { shown: Shown }) {
  const t = useText();
  const language = useLanguage();
  const { figure, rows } = shown.result.swings;
  const last = baseOf(shown)?.years.at(-1);
  const [strongest] = rows;
  if (!strongest || last === undefined || !isPageFigure(figure)) return null;
  const { divisor, ...scaling } = scalingOf(figure, language);
  const { name } = wordsOf(figure);
  return (
    <section>
      <h2>{t(words.causes)}</h2>
      <p>{t(words.causesIs(name, last))}</p>
      <TornadoChart
        {...scaling}
        title={words.strongest(driverTexts[strongest.driver])}
        description={words.causesIs(name, last)}
        source={words.source(shown.title)}
        rows={rows.slice(0, most).map(({ driver, step, lower, higher }) => ({
          label: driverTexts[driver],
          change: changedBy(step),
          lower: lower / divisor,
          higher: higher / divisor,
        }))}
      />
    </section>
  );
}
