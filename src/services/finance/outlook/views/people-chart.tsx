import { formatNumber } from '#japan/numbers.ts';
import { ColumnChart } from '#ui/charts/column-chart.tsx';
import { peopleWords as words } from '../facility-text.ts';
import { units } from '../figure-text.ts';
import { baseOf, type Shown } from '../shown.ts';
import { outlookWords, yearText } from '../text.ts';

const groups = ['population.working', 'population.elderly', 'population.child'] as const;

/** Children, people of working age and older people over the years. */
export function PeopleChart({ shown }: { shown: Shown }) {
  const base = baseOf(shown);
  const totals = base?.figures['population.total'] ?? [];
  const [first, last] = [totals[0], totals.at(-1)];
  if (!base || typeof first !== 'number' || typeof last !== 'number') return null;
  const say = (people: number) => formatNumber(Math.round(people));
  const [from = 0, to = 0] = [base.years[0], base.years.at(-1)];
  const { source } = shown.assumptions.population;
  const rows = base.years.map((year, place) => ({
    label: yearText(year),
    values: groups.map((group) => {
      const count = base.figures[group][place];
      return typeof count === 'number' ? Math.round(count) : undefined;
    }),
  }));
  const known = rows.some(({ values }) => values.some((value) => value !== undefined));
  if (!known) return null;
  return (
    <ColumnChart
      title={words.statement(from, to, say(first), say(last))}
      description={words.statement(from, to, say(first), say(last))}
      source={source ? words.source(source) : outlookWords.source(shown.title)}
      unit={units.people}
      digits={0}
      series={[words.working, words.elderly, words.child]}
      rows={rows}
    />
  );
}
