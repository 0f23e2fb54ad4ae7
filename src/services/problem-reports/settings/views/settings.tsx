import type { Department } from '#engines/organisation/contract.ts';
import type { Area } from '#engines/publishing/contract.ts';
import type { FormState } from '#platform/http/form-state.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValues } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { CategoryIconMark } from '../../map/views/category-icon.tsx';
import { desk } from '../../model.ts';
import type { Category, Setup } from '../queries.ts';
import { everyCategory } from '../rules.ts';
import { settingsWords as words } from '../text.ts';
import { Routes } from './routes.tsx';

export interface SettingsProps extends FormState {
  readonly setup: Setup | undefined;
  readonly departments: readonly Department[];
  readonly areas: readonly Area[];
  readonly saved: boolean;
}

const base = `${desk}/settings`;
const sides = ['south', 'west', 'north', 'east'] as const;

function Bounds(props: SettingsProps) {
  const t = useText();
  return (
    <>
      <p>{t(words.bounds)}</p>
      {sides.map((side) => (
        <TextField
          key={side}
          {...field(props, side)}
          label={words[side]}
          inputMode="decimal"
          width={12}
          required
        />
      ))}
    </>
  );
}

function General(props: SettingsProps) {
  const t = useText();
  return (
    <section aria-labelledby="general">
      <h2 id="general">{t(words.general)}</h2>
      <form method="post" action={base} class="form" noValidate>
        <Checkboxes
          label={words.open}
          name="open"
          options={[{ value: 'yes', label: words.openBox }]}
          values={typedValues(props.values, 'open')}
        />
        <TextField {...field(props, 'telephone')} label={words.telephone} type="tel" required />
        <TextField
          {...field(props, 'telephoneHours')}
          label={words.telephoneHours}
          width={40}
          required
        />
        <Bounds {...props} />
        <TextArea
          {...field(props, 'landmarks')}
          label={words.landmarks}
          hint={words.landmarksHint}
          rows={8}
        />
        <ButtonRow>
          <Button>{t(words.save)}</Button>
        </ButtonRow>
      </form>
    </section>
  );
}

function columnsOf(
  { departments }: SettingsProps,
  t: ReturnType<typeof useText>,
): readonly Column<Category>[] {
  const sectionOf = (id: string) => departments.find((one) => one.id === id)?.name;
  return [
    {
      ...{ key: 'name', label: words.categories, rowHeader: true },
      render: ({ slug, name, icon }) => (
        <a class="report-category" href={`${base}/categories/${slug}`}>
          <CategoryIconMark icon={icon} /> {name}
        </a>
      ),
    },
    {
      ...{ key: 'section', label: words.department },
      render: ({ departmentId }) => t(sectionOf(departmentId) ?? words.choose),
    },
    {
      ...{ key: 'days', label: words.targetDays, numeric: true },
      render: ({ targetDays }) => `${targetDays}${t(words.days)}`,
    },
    {
      ...{ key: 'state', label: words.active },
      render: ({ active, emergency }) => (
        <>
          {emergency && <Badge tone="warning">{t(words.emergency)}</Badge>}
          {!active && <Badge tone="neutral">{t(words.inactive)}</Badge>}
        </>
      ),
    },
  ];
}

function CategoryTable(props: SettingsProps) {
  const t = useText();
  const rows = props.setup?.categories ?? [];
  if (rows.length === 0) return <EmptyState title={words.none} hint={words.noneHint} />;
  return (
    <DataTable
      caption={words.categories}
      captionHidden
      columns={columnsOf(props, t)}
      rows={rows}
      rowKey={({ slug }) => slug}
    />
  );
}

/** Once it is known where the town lies and whom to ring. */
function Categories(props: SettingsProps) {
  const t = useText();
  return (
    <section aria-labelledby="categories">
      <h2 id="categories">{t(words.categories)}</h2>
      <CategoryTable {...props} />
      <ButtonRow>
        <ButtonLink href={`${base}/new-category`} variant="secondary">
          {t(words.add)}
        </ButtonLink>
      </ButtonRow>
    </section>
  );
}

/** Everything that the town decides about reports. */
export function SettingsPage(props: SettingsProps) {
  const t = useText();
  const { saved, errors, setup } = props;
  return (
    <>
      {saved && <Notice kind="success" title={words.saved} />}
      <ErrorSummary errors={errors} />
      {setup && <Categories {...props} />}
      <General {...props} />
      {setup && (
        <section aria-labelledby="routes">
          <h2 id="routes">{t(words.routesOfAll)}</h2>
          <Routes
            {...props}
            routes={setup.routes.filter(({ category }) => category === everyCategory)}
            action={`${base}/routes`}
          />
        </section>
      )}
    </>
  );
}
