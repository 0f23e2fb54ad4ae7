import type { FormState } from '#platform/http/form-state.ts';
import { Button } from '#ui/components/button.tsx';
import { Checkboxes, Radios } from '#ui/components/choices.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Moment } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { typedValue, typedValues } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { strengths } from '../concern.ts';
import { words } from '../desk-text.ts';
import type { listTelegrams } from '../queries.ts';
import { intensityWords } from '../words.ts';

const ranks = ([1, 2, 3, 4] as const).map((rank) => ({
  value: String(rank),
  label: words.ranks[rank],
}));
const intensities = strengths.map((value) => ({ value, label: intensityWords(value) }));
const families = [
  { value: 'r06', label: words.r06 },
  { value: 'old', label: words.old },
];
const lists = ['forecastAreas', 'earthquakeAreas', 'tsunamiAreas', 'rivers'] as const;

interface SettingsFormProps extends FormState {
  readonly feed: boolean;
  readonly hook: boolean;
}

export function SettingsForm({ values, errors, feed, hook }: SettingsFormProps) {
  const t = useText();
  const field = (name: string) => ({
    name,
    value: typedValue(values, name),
    error: errors?.[name],
  });
  return (
    <section>
      <h2>{t(words.settings)}</h2>
      <p>{t(words.source(feed, hook))}</p>
      <form method="post" action="/staff/emergency/jma">
        <Checkboxes
          name="active"
          label={words.active}
          options={[{ value: 'yes', label: words.activeBox }]}
          values={typedValues(values, 'active')}
        />
        <Radios
          {...field('family')}
          label={words.family}
          hint={words.familyHint}
          options={families}
          required
        />
        {lists.map((name) => (
          <TextField key={name} {...field(name)} label={words[name]} hint={words.codesHint} />
        ))}
        <Select {...field('postRank')} label={words.postRank} options={ranks} required />
        <Select
          {...field('postIntensity')}
          label={words.postIntensity}
          options={intensities}
          required
        />
        <Button>{t(words.save)}</Button>
      </form>
    </section>
  );
}

type Listed = Awaited<ReturnType<typeof listTelegrams>>[number];

function Mode({ mode }: Pick<Listed, 'mode'>) {
  return <>{useText()(words.modes[mode])}</>;
}

const columns: readonly Column<Listed>[] = [
  {
    ...{ key: 'received', label: words.received, rowHeader: true },
    render: ({ receivedAt }) => <Moment at={receivedAt} />,
  },
  { key: 'sort', label: words.sort, render: ({ part }) => <span lang="ja">{part.sort}</span> },
  { key: 'title', label: words.title, render: ({ part }) => <span lang="ja">{part.title}</span> },
  { key: 'mode', label: words.mode, render: ({ mode }) => <Mode mode={mode} /> },
  {
    ...{ key: 'type', label: words.infoType },
    render: ({ part }) => <span lang="ja">{part.infoType}</span>,
  },
];

export function Telegrams({ telegrams }: { telegrams: readonly Listed[] }) {
  if (telegrams.length === 0) return <EmptyState title={words.none} hint={words.noneHint} />;
  return (
    <DataTable
      caption={words.telegrams}
      columns={columns}
      rows={telegrams}
      rowKey={({ id }) => id}
    />
  );
}
