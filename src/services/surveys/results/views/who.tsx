import { formatNumber } from '#japan/numbers.ts';
import type { Text } from '#platform/i18n/text.ts';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { useText } from '#ui/language.tsx';
import type { SurveyResults, TraitResult } from '../model.ts';
import { resultWords as words } from '../text.ts';

type Line = TraitResult['lines'][number];

const shown = (share: number | undefined): string =>
  share === undefined ? '－' : `${formatNumber(share * 100, { decimals: 1 })}%`;

function columnsOf(
  t: (text: Text) => string,
  trait: TraitResult,
  weighted: boolean,
): Column<Line>[] {
  const people = trait.lines.some((line) => line.people !== undefined);
  return [
    { key: 'category', label: words.category, rowHeader: true, render: ({ label }) => t(label) },
    {
      ...{ key: 'answered', label: words.answered, numeric: true },
      render: ({ answered }) => (answered === undefined ? t(words.few) : formatNumber(answered)),
    },
    {
      ...{ key: 'share', label: words.answeredShare, numeric: true },
      render: ({ answeredShare }) => shown(answeredShare),
    },
    ...(people
      ? [
          {
            ...{ key: 'people', label: words.peopleShare, numeric: true },
            render: ({ peopleShare }: Line) => shown(peopleShare),
          },
        ]
      : []),
    ...(weighted
      ? [
          {
            ...{ key: 'weighted', label: words.weightedShare, numeric: true },
            render: ({ weightedShare }: Line) => shown(weightedShare),
          },
        ]
      : []),
  ];
}

function Trait({ trait, weighted }: { trait: TraitResult; weighted: boolean }) {
  const t = useText();
  const columns = columnsOf(t, trait, weighted);
  return (
    <>
      <DataTable
        caption={words.traits[trait.trait]}
        narrow="scroll"
        columns={columns}
        rows={trait.lines}
      />
      {trait.untold ? <p>{t(words.untold(trait.untold))}</p> : null}
    </>
  );
}

/** Who answered against who lives here, trait by trait. */
export function WhoAnswered({ results }: { results: SurveyResults }) {
  const t = useText();
  const told = results.who.filter(({ lines }) => lines.some((line) => (line.answered ?? 0) > 0));
  if (told.length === 0) return null;
  return (
    <section>
      <h2>{t(words.who)}</h2>
      <p>{t(words.whoLead)}</p>
      {told.map((trait) => (
        <Trait key={trait.trait} trait={trait} weighted={results.weighting !== undefined} />
      ))}
      {results.population && (
        <p>{t(words.population(results.population.source, results.population.asOf))}</p>
      )}
    </section>
  );
}
