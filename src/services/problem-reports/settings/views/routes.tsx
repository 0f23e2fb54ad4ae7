import type { Department } from '#engines/organisation/contract.ts';
import type { Area } from '#engines/publishing/contract.ts';
import { Button } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Select } from '#ui/components/select.tsx';
import { useText } from '#ui/language.tsx';
import type { Route } from '../rules.ts';
import { settingsWords as words } from '../text.ts';

interface RoutesProps {
  readonly areas: readonly Area[];
  readonly departments: readonly Department[];
  readonly routes: readonly Route[];
  readonly action: string;
}

function RouteTable({ areas, departments, routes }: Omit<RoutesProps, 'action'>) {
  const t = useText();
  const nameOf = (slug: string) => areas.find((area) => area.slug === slug)?.name;
  const sectionOf = (id: string) => departments.find((one) => one.id === id)?.name;
  const columns: readonly Column<Route>[] = [
    {
      ...{ key: 'area', label: words.area, rowHeader: true },
      render: ({ area }) => t(nameOf(area) ?? { ja: area, en: area }),
    },
    {
      ...{ key: 'section', label: words.department },
      render: ({ departmentId }) => t(sectionOf(departmentId) ?? words.choose),
    },
  ];
  return (
    <DataTable
      caption={words.routes}
      captionHidden
      columns={columns}
      rows={routes}
      rowKey={({ area }) => area}
    />
  );
}

/** Another section for an area: those that are set, and a form that sets or empties one. */
export function Routes({ action, ...props }: RoutesProps) {
  const t = useText();
  const { areas, departments, routes } = props;
  if (areas.length === 0) return <p>{t(words.noAreas)}</p>;
  return (
    <>
      <p>{t(words.routesLead)}</p>
      {routes.length > 0 && <RouteTable {...props} />}
      <form method="post" action={action} class="form" noValidate>
        <Select
          name="area"
          label={words.area}
          options={areas.map(({ slug, name }) => ({ value: slug, label: name }))}
          required
        />
        <Select
          name="departmentId"
          label={words.department}
          placeholder={words.usual}
          options={departments.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Button variant="secondary">{t(words.saveRoute)}</Button>
      </form>
    </>
  );
}
