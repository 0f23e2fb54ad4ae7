import type { ComponentChildren } from 'preact';
import { formatNumber, formatYen } from '#japan/numbers.ts';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { useText } from '#ui/language.tsx';
import { assumptionWords as words } from '../assumption-text.ts';
import { classTexts, infrastructureTexts } from '../facility-text.ts';
import type { OutlookAssumptions } from '../model/assumptions.ts';
import { type Building, infrastructureDefaults } from '../model/facilities.ts';
import type { Loan } from '../model/loans.ts';
import type { AgeGroup, PopulationTable as People } from '../model/population-table.ts';
import { yearText } from '../text.ts';

/** Rows that a page shows; the workbook has all. */
const most = 300;

function Listed(props: { count: number; children: ComponentChildren }) {
  const t = useText();
  if (props.count === 0) return null;
  return (
    <Disclosure summary={words.list}>
      {props.children}
      {props.count > most && <p>{t(words.cut(formatNumber(most)))}</p>}
    </Disclosure>
  );
}

export function PopulationTable({ population }: { population: People }) {
  const t = useText();
  const { years, groups, source } = population;
  if (groups.length === 0) return null;
  return (
    <section>
      <h2>{t(words.population)}</h2>
      {source && <p>{source}</p>}
      <Listed count={groups.length}>
        <DataTable
          caption={words.population}
          captionHidden
          narrow="scroll"
          rows={groups}
          rowKey={({ sex, from }) => `${sex} ${from}`}
          columns={[
            {
              ...{ key: 'age', label: words.age, rowHeader: true },
              render: ({ sex, from, to }) =>
                `${sex === 'all' ? '' : `${t(words.sexes[sex])} `}${t(words.ages(from, to))}`,
            },
            ...years.map((year, place) => ({
              ...{ key: String(year), label: words.calendarYear(year), numeric: true },
              render: ({ counts }: AgeGroup) => formatNumber(Math.round(counts[place] ?? 0)),
            })),
          ]}
        />
      </Listed>
    </section>
  );
}

function useLoanColumns(): Column<Loan>[] {
  const t = useText();
  return [
    {
      ...{ key: 'name', label: words.name, rowHeader: true },
      render: ({ id, name }) => (name ? `${id}　${name}` : id),
    },
    {
      ...{ key: 'outstanding', label: words.outstanding, numeric: true },
      render: ({ outstanding }) => formatYen(outstanding),
    },
    {
      ...{ key: 'rate', label: words.rate, numeric: true },
      render: ({ rate }) => `${rate}%`,
    },
    {
      ...{ key: 'end', label: words.endYear, numeric: true },
      render: ({ endYear }) => t(yearText(endYear)),
    },
    {
      ...{ key: 'refund', label: words.refund, numeric: true },
      render: ({ refundShare }) => `${refundShare}%`,
    },
  ];
}

export function LoanList({ loans }: { loans: readonly Loan[] }) {
  const t = useText();
  const columns = useLoanColumns();
  const sum = loans.reduce((all, { outstanding }) => all + outstanding, 0);
  return (
    <section>
      <h2>{t(words.loans)}</h2>
      <p>{t(words.loansAre(formatNumber(loans.length), formatYen(sum)))}</p>
      <Listed count={loans.length}>
        <DataTable
          caption={words.loans}
          captionHidden
          narrow="scroll"
          rows={loans.slice(0, most)}
          rowKey={({ id }) => id}
          columns={columns}
        />
      </Listed>
    </section>
  );
}

function useBuildingColumns(): Column<Building>[] {
  const t = useText();
  return [
    {
      ...{ key: 'name', label: words.name, rowHeader: true },
      render: ({ id, name }) => name || id,
    },
    {
      ...{ key: 'class', label: words.class },
      render: (building) => t(classTexts[building.class]),
    },
    {
      ...{ key: 'area', label: words.area, numeric: true },
      render: (building) => `${formatNumber(Math.round(building.area))}㎡`,
    },
    {
      ...{ key: 'built', label: words.built, numeric: true },
      render: ({ builtYear }) => t(yearText(builtYear)),
    },
    {
      ...{ key: 'repaired', label: words.repaired, numeric: true },
      render: ({ repairedYear }) => (repairedYear === undefined ? '' : t(yearText(repairedYear))),
    },
  ];
}

export function FacilityList({ buildings }: { buildings: readonly Building[] }) {
  const t = useText();
  const columns = useBuildingColumns();
  const area = buildings.reduce((all, one) => all + one.area, 0);
  return (
    <section>
      <h2>{t(words.buildings)}</h2>
      <p>{t(words.buildingsAre(formatNumber(buildings.length), formatNumber(Math.round(area))))}</p>
      <Listed count={buildings.length}>
        <DataTable
          caption={words.buildings}
          captionHidden
          narrow="scroll"
          rows={buildings.slice(0, most)}
          rowKey={({ id }) => id}
          columns={columns}
        />
      </Listed>
    </section>
  );
}

/** Roads, bridges and pipes, which are renewed bit by bit. */
export function InfrastructureList({ infrastructure }: Pick<OutlookAssumptions, 'infrastructure'>) {
  const t = useText();
  if (infrastructure.length === 0) return null;
  const rows = infrastructure.map((one, index) => ({ ...one, index }));
  return (
    <section>
      <h2>{t(words.infrastructure)}</h2>
      <DataTable
        caption={words.infrastructure}
        captionHidden
        rows={rows}
        rowKey={({ index }) => String(index)}
        columns={[
          {
            ...{ key: 'name', label: words.name, rowHeader: true },
            render: ({ name, kind }) => name || t(infrastructureTexts[kind]),
          },
          {
            ...{ key: 'kind', label: words.class },
            render: ({ kind }) => t(infrastructureTexts[kind]),
          },
          {
            ...{ key: 'size', label: words.size, numeric: true },
            render: ({ size }) => formatNumber(size),
          },
          {
            ...{ key: 'price', label: words.unitPrice, numeric: true },
            render: ({ kind, price }) => formatYen(price ?? infrastructureDefaults[kind].price),
          },
          {
            ...{ key: 'account', label: words.account },
            render: ({ account }) => t(words.accounts[account]),
          },
        ]}
      />
    </section>
  );
}
