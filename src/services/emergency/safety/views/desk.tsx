import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Moment } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { Select } from '#ui/components/select.tsx';
import { useText } from '#ui/language.tsx';
import { words } from '../desk-text.ts';
import type { SafetyFilter, SafetyReport } from '../queries.ts';
import { stateTexts } from '../text.ts';
import { SafetyForm } from './forms.tsx';

const base = '/staff/emergency/safety';
type Areas = ReadonlyMap<string, Text>;

const optionsOf = (areas: Areas) => [...areas].map(([value, label]) => ({ value, label }));

export function Filter({ filter, areas }: { filter: SafetyFilter; areas: Areas }) {
  const t = useText();
  const open = [{ value: '1', label: words.open }];
  const query = new URLSearchParams({
    ...(filter.open ? { open: '1' } : {}),
    ...(filter.area ? { area: filter.area } : {}),
  });
  return (
    <>
      <p>{t(words.lead)}</p>
      <form method="get" action={base} class="filter-row">
        <Select
          name="open"
          label={words.state}
          options={open}
          placeholder={words.all}
          value={filter.open ? '1' : ''}
        />
        <Select
          name="area"
          label={words.area}
          options={optionsOf(areas)}
          placeholder={words.all}
          value={filter.area ?? ''}
        />
        <Button variant="secondary">{t(words.filter)}</Button>
      </form>
      <p>
        <a href={`${base}.csv?${query}`}>{t(words.csv)}</a>{' '}
        <a href={`${base}.xlsx?${query}`}>{t(words.xlsx)}</a>
      </p>
    </>
  );
}

function Handling({ report }: { report: SafetyReport }) {
  const t = useText();
  const { id, state, handledAt, handledBy, handledNote } = report;
  if (handledAt) {
    return (
      <>
        <Moment at={handledAt} /> {handledBy} {handledNote}
      </>
    );
  }
  if (state === 'safe') return <>－</>;
  return (
    <form method="post" action={`${base}/${id}/handled`}>
      <label>
        {t(words.handledNote)} <input class="input input-12" name="note" maxLength={300} />
      </label>{' '}
      <Button variant="secondary">{t(words.markHandled)}</Button>
    </form>
  );
}

function Who({ report }: { report: SafetyReport }) {
  const t = useText();
  return (
    <>
      {report.name}（{report.kana}）{report.byStaff && t(words.byStaff)}
    </>
  );
}

function Named({ text }: { text: Text }) {
  return <>{useText()(text)}</>;
}

export function SafetyList(props: { reports: readonly SafetyReport[]; areas: Areas }) {
  const { reports, areas } = props;
  if (reports.length === 0) return <EmptyState title={words.none} hint={words.noneHint} />;
  const columns: readonly Column<SafetyReport>[] = [
    { key: 'at', label: words.at, render: ({ at }) => <Moment at={at} /> },
    { key: 'state', label: words.state, render: ({ state }) => <Named text={stateTexts[state]} /> },
    {
      ...{ key: 'who', label: words.who, rowHeader: true },
      render: (report) => <Who report={report} />,
    },
    {
      ...{ key: 'area', label: words.area },
      render: ({ area }) => <Named text={areas.get(area) ?? { ja: area, en: area }} />,
    },
    { key: 'place', label: words.place, render: ({ place }) => place },
    { key: 'phone', label: words.phone, render: ({ phone }) => phone },
    { key: 'persons', label: words.persons, numeric: true, render: ({ persons }) => persons },
    { key: 'note', label: words.note, render: ({ note }) => note },
    {
      ...{ key: 'handled', label: words.handled },
      render: (report) => <Handling report={report} />,
    },
  ];
  return (
    <DataTable caption={words.caption} columns={columns} rows={reports} rowKey={({ id }) => id} />
  );
}

/** What staff hear on the telephone; in a drill, samples. */
export function AddForm({ areas, drill, ...form }: FormState & { areas: Areas; drill: boolean }) {
  const t = useText();
  return (
    <section>
      <h2>{t(drill ? words.addDrill : words.add)}</h2>
      <form method="post" action={base}>
        <SafetyForm {...form} areas={optionsOf(areas)} />
      </form>
    </section>
  );
}
