import { formatNumber } from '#japan/numbers.ts';
import type { Text } from '#platform/i18n/text.ts';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { useText } from '#ui/language.tsx';
import type { ProjectYear } from '../../../budget/model.ts';
import { budgetGroupHref, projectHref } from '../../model.ts';
import { LargeYen } from '../../views/yen.tsx';
import { purposeText } from '../names.ts';
import type { MakingPage } from '../queries.ts';
import { type Amounts, amountsOf, type Group, groupedBy, sumOf } from '../rules.ts';
import { makingTexts as texts } from '../text.ts';

const names = ['asked', 'decided', 'adopted', 'current'] as const;
type Name = (typeof names)[number];

/** What anybody may know yet. */
export const known = (amounts: Amounts): Name[] =>
  names.filter((name) => amounts[name] !== undefined);

const wholeOf = ({ projects, phase }: MakingPage): Amounts =>
  sumOf(projects.map((one) => amountsOf(one, phase)));

/** A column for each amount that is known of somebody. */
function amountColumns<Row>(page: MakingPage, amountsIn: (row: Row) => Amounts): Column<Row>[] {
  return known(wholeOf(page)).map((name) => ({
    ...{ key: name, label: texts[name], numeric: true },
    render: (row) => <LargeYen yen={amountsIn(row)[name]} />,
  }));
}

interface Named extends Group {
  readonly name: Text;
  readonly href: string;
}

function GroupName({ name, href }: Pick<Named, 'name' | 'href'>) {
  return <a href={href}>{useText()(name)}</a>;
}

function Groups(props: { page: MakingPage; title: Text; heading: Text; groups: readonly Named[] }) {
  const t = useText();
  const columns: Column<Named>[] = [
    {
      ...{ key: 'name', label: props.heading, rowHeader: true },
      render: ({ name, href }) => <GroupName name={name} href={href} />,
    },
    {
      ...{ key: 'projects', label: texts.projects, numeric: true },
      render: ({ projects }) => formatNumber(projects),
    },
    ...amountColumns<Named>(props.page, (group) => group),
  ];
  return (
    <section>
      <h2>{t(props.title)}</h2>
      <DataTable
        caption={props.title}
        captionHidden
        rows={props.groups}
        rowKey={({ key }) => key}
        columns={columns}
      />
    </section>
  );
}

export function ByPurpose({ page }: { page: MakingPage }) {
  const { projects, phase, round } = page;
  const groups = groupedBy(projects, phase, ({ project }) => project.purpose).map((group) => ({
    ...{ ...group, name: purposeText(group.key) },
    href: budgetGroupHref(round.year, { purpose: group.key }),
  }));
  return <Groups page={page} title={texts.byPurpose} heading={texts.purpose} groups={groups} />;
}

export function ByDepartment({ page }: { page: MakingPage }) {
  const { projects, phase, round, departments } = page;
  const groups = groupedBy(projects, phase, ({ project }) => project.departmentId).flatMap(
    (group) => {
      const department = departments.get(group.key);
      if (!department) return [];
      const { name, code } = department;
      return [{ ...group, name, href: budgetGroupHref(round.year, { department: code }) }];
    },
  );
  return (
    <Groups page={page} title={texts.byDepartment} heading={texts.department} groups={groups} />
  );
}

function Project({ one: { project } }: { one: ProjectYear }) {
  const t = useText();
  return <a href={projectHref(project.code)}>{t(project.name)}</a>;
}

/** The projects of a purpose or a section, each with the way to its page. */
export function GroupProjects(props: {
  page: MakingPage;
  title: Text;
  projects: readonly ProjectYear[];
}) {
  const { page, projects } = props;
  const columns: Column<ProjectYear>[] = [
    { key: 'name', label: texts.project, rowHeader: true, render: (one) => <Project one={one} /> },
    ...amountColumns<ProjectYear>(page, (one) => amountsOf(one, page.phase)),
  ];
  return (
    <DataTable
      caption={props.title}
      captionHidden
      rows={projects}
      rowKey={({ project }) => project.code}
      columns={columns}
    />
  );
}
