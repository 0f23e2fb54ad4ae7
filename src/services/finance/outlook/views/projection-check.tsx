import { formatNumber } from '#japan/numbers.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import { assumptionWords } from '../assumption-text.ts';
import { populationProblems } from '../model/checks.ts';
import { type AgeBand, ageBands, peopleIn } from '../model/population.ts';
import type { PopulationTable } from '../model/population-table.ts';
import { outlookDraftHref } from '../model.ts';
import { projectionWords as words } from '../projection-text.ts';
import type { OutlookDraft } from '../queries.ts';
import type { Understood } from '../workbook/population-sheet.ts';
import { DraftTabs } from './draft.tsx';

function useGroups({ groups }: PopulationTable): string {
  const t = useText();
  const bySex = groups.some(({ sex }) => sex === 'female');
  const some = groups.filter(({ sex }) => !bySex || sex === 'female');
  const sorted = some.toSorted((a, b) => a.from - b.from);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return t(words.none);
  const name = assumptionWords.ages;
  const all = [name(first.from, first.to), name(last.from, last.to)] as const;
  return t(words.groupsAre(...all, some.length, bySex));
}

/** A table's people by year, beside what the draft assumes so far. */
function People(props: { population: PopulationTable; before: PopulationTable }) {
  const t = useText();
  const { population, before } = props;
  const say = (people: number | undefined) =>
    people === undefined ? t(words.none) : formatNumber(Math.round(people));
  const band = (id: AgeBand): Column<number> => ({
    ...{ key: id, label: words.bands[id], numeric: true },
    render: (year) => say(peopleIn(population, id, year)),
  });
  return (
    <DataTable
      caption={words.people}
      narrow="scroll"
      rows={population.years}
      rowKey={String}
      columns={[
        { key: 'year', label: words.year, rowHeader: true, render: String },
        ...ageBands.map(band),
        {
          ...{ key: 'before', label: words.before, numeric: true },
          render: (year) => say(peopleIn(before, 'total', year)),
        },
      ]}
    />
  );
}

export interface ProjectionCheckProps {
  readonly draft: OutlookDraft;
  readonly population: PopulationTable;
  readonly understood: readonly Understood[];
}

/** What was read of a projection, to be looked at before it is kept. */
export function ProjectionCheck({ draft, population, understood }: ProjectionCheckProps) {
  const t = useText();
  const href = outlookDraftHref(draft.id);
  const groups = useGroups(population);
  const problems = populationProblems({ ...draft.assumptions, population });
  return (
    <DraftTabs id={draft.id} current={`${href}/assumptions`}>
      <h2>{t(words.title)}</h2>
      <p>{t(words.lead)}</p>
      {problems.length > 0 && (
        <Notice kind="warning" title={words.wrong}>
          <ul>
            {problems.map(({ text }) => (
              <li key={text.en}>{t(text)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <DescriptionList
        items={[
          { term: words.source, value: population.source },
          { term: words.how, value: understood.map((one) => t(words.is(one))).join(' ') },
          { term: words.groups, value: groups },
        ]}
      />
      <People population={population} before={draft.assumptions.population} />
      <form method="post" action={`${href}/projection/keep`} class="form">
        <input type="hidden" name="population" value={JSON.stringify(population)} />
        <ButtonRow>
          <Button>{t(words.keep)}</Button>
          <a href={`${href}/assumptions`}>{t(words.back)}</a>
        </ButtonRow>
      </form>
    </DraftTabs>
  );
}
