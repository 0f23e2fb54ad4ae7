import { formatNumber, formatYen } from '#japan/numbers.ts';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import { uncertaintyText, assumptionWords as words } from '../assumption-text.ts';
import { driverTexts } from '../driver-text.ts';
import type { OutlookAssumptions, SettingId } from '../model/assumptions.ts';
import { type DriverId, driverIds } from '../model/drivers.ts';
import { settingTexts } from '../model/setting-text.ts';
import { assumptionsHref, numberHref } from '../model.ts';
import { minusText, percentText } from '../percent.ts';
import { baseOf, type Shown } from '../shown.ts';
import {
  FacilityList,
  InfrastructureList,
  LoanList,
  PopulationTable,
} from './assumption-lists.tsx';

/** A minus that keeps to its number. */

/** Shares end with their sign; amounts are in yen, years and methods as they are. */
function settingValue(id: SettingId, value: string | number): string {
  if (typeof value === 'string') return value;
  if (/Share$|Target$|Population$/.test(id)) return `${value}%`;
  return value > 10_000 ? formatYen(value) : String(value);
}

function Downloads({ number }: { number: number }) {
  const t = useText();
  const links = [
    { href: `${assumptionsHref(number)}.xlsx`, label: words.workbook },
    { href: `${assumptionsHref(number)}.csv`, label: words.csv },
    { href: `${numberHref(number)}/result.csv`, label: words.resultCsv },
  ];
  return (
    <section>
      <h2>{t(words.downloads)}</h2>
      <ul class="finance-links">
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{t(label)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Every driver with its value, how sure it is, and why. */
function DriverTable({ assumptions }: { assumptions: OutlookAssumptions }) {
  const t = useText();
  const { drivers } = assumptions;
  const changes: Column<DriverId> = {
    ...{ key: 'changes', label: words.changes },
    render: (id) =>
      drivers[id].changes.map(({ year, value }) => t(words.change(year, value))).join('、'),
  };
  const columns: Column<DriverId>[] = [
    {
      ...{ key: 'driver', label: words.driver, rowHeader: true },
      render: (id) => t(driverTexts[id]),
    },
    {
      ...{ key: 'value', label: words.value, numeric: true },
      render: (id) => percentText(drivers[id].value),
    },
    ...(driverIds.some((id) => drivers[id].changes.length > 0) ? [changes] : []),
    {
      ...{ key: 'uncertainty', label: words.uncertainty },
      render: (id) => t(uncertaintyText(drivers[id].uncertainty)),
    },
    { key: 'why', label: words.why, render: (id) => drivers[id].note },
  ];
  return (
    <DataTable
      caption={words.drivers}
      captionHidden
      rows={driverIds}
      rowKey={(id) => id}
      columns={columns}
    />
  );
}

/** Which drivers go astray together in the simulated paths. */
export function CorrelationTable({ assumptions }: { assumptions: OutlookAssumptions }) {
  const t = useText();
  const { correlations } = assumptions;
  if (correlations.length === 0) return null;
  return (
    <section>
      <h2>{t(words.correlations)}</h2>
      <p>{t(words.correlationsAre)}</p>
      <DataTable
        caption={words.correlations}
        captionHidden
        rows={correlations}
        rowKey={({ one, other }) => `${one} ${other}`}
        columns={[
          {
            ...{ key: 'pair', label: words.pair, rowHeader: true },
            render: ({ one, other }) => `${t(driverTexts[one])} × ${t(driverTexts[other])}`,
          },
          {
            ...{ key: 'value', label: words.strength, numeric: true },
            render: ({ value }) => minusText(value),
          },
        ]}
      />
    </section>
  );
}

/** What does not fit in the assumptions, or was carried on. */
function Findings({ shown }: { shown: Shown }) {
  const t = useText();
  const findings = baseOf(shown)?.findings ?? [];
  if (findings.length === 0) return null;
  return (
    <section>
      <h2>{t(words.findings)}</h2>
      <ul>
        {findings.map(({ code, text }) => (
          <li key={code}>{t(text)}</li>
        ))}
      </ul>
    </section>
  );
}

function ScenarioTable({ assumptions }: { assumptions: OutlookAssumptions }) {
  const t = useText();
  const { scenarios } = assumptions;
  if (scenarios.length === 0) return null;
  return (
    <section>
      <h2>{t(words.scenarios)}</h2>
      <DataTable
        caption={words.scenarios}
        captionHidden
        rows={scenarios}
        rowKey={({ id }) => id}
        columns={[
          {
            ...{ key: 'scenario', label: words.scenario, rowHeader: true },
            render: ({ name }) => name,
          },
          {
            ...{ key: 'description', label: words.description },
            render: ({ description }) => description,
          },
          {
            ...{ key: 'differs', label: words.differs },
            render: ({ drivers }) =>
              driverIds
                .flatMap((id) => {
                  const own = drivers[id];
                  return own ? [`${t(driverTexts[id])} ${percentText(own.value)}`] : [];
                })
                .join('、'),
          },
        ]}
      />
    </section>
  );
}

function Amounts({ assumptions }: { assumptions: OutlookAssumptions }) {
  const t = useText();
  const { taxBase, staff } = assumptions;
  return (
    <section>
      <h2>{t(words.amounts)}</h2>
      <DescriptionList
        items={[
          { term: words.individual, value: formatYen(taxBase.individual) },
          { term: words.corporate, value: formatYen(taxBase.corporate) },
          { term: words.fixedAsset, value: formatYen(taxBase.fixedAsset) },
          { term: words.staff, value: formatNumber(staff.count) },
        ]}
      />
    </section>
  );
}

function SettingList({ assumptions }: { assumptions: OutlookAssumptions }) {
  const t = useText();
  const { settings, renewal, paths, seed } = assumptions;
  return (
    <section>
      <h2>{t(words.settings)}</h2>
      <DescriptionList
        items={[
          ...(Object.keys(settingTexts) as SettingId[]).map((id) => ({
            term: settingTexts[id],
            value: settingValue(id, settings[id]),
          })),
          { term: words.renewalRule, value: t(words.rules[renewal.rule]) },
          { term: words.paths, value: formatNumber(paths) },
          { term: words.seed, value: String(seed) },
        ]}
      />
    </section>
  );
}

/** All that a published outlook stands on, with the files to take along. */
export function AssumptionsPage({ shown, number }: { shown: Shown; number: number }) {
  const t = useText();
  const { assumptions, sample } = shown;
  return (
    <>
      <p>
        {assumptions.title} {sample && <SampleMark />}
      </p>
      {assumptions.note && <p>{assumptions.note}</p>}
      <Downloads number={number} />
      <section>
        <h2>{t(words.drivers)}</h2>
        <DriverTable assumptions={assumptions} />
      </section>
      <Findings shown={shown} />
      <CorrelationTable assumptions={assumptions} />
      <ScenarioTable assumptions={assumptions} />
      <Amounts assumptions={assumptions} />
      <SettingList assumptions={assumptions} />
      <PopulationTable population={assumptions.population} />
      <LoanList loans={assumptions.loans} />
      <FacilityList buildings={assumptions.buildings} />
      <InfrastructureList infrastructure={assumptions.infrastructure} />
    </>
  );
}
