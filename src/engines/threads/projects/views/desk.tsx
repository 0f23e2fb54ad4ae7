import type { Department } from '#engines/organisation/contract.ts';
import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValues } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { deskWords as words } from '../desk-text.ts';
import type { Project } from '../model.ts';

export const projectDeskHref = (slug: string) => `/staff/projects/${slug}`;

interface Spoken {
  readonly ja: Text;
  readonly en: Text;
  readonly easy: Text;
}

/** A text in three languages; only the Japanese one is needed. */
export function SpokenFields(props: {
  name: string;
  labels: Spoken;
  state: FormState;
  long?: boolean;
}) {
  const { name, labels, state, long } = props;
  const Control = long ? TextArea : TextField;
  return (
    <>
      <Control {...field(state, `${name}.ja`)} label={labels.ja} required />
      <Control {...field(state, `${name}.en`)} label={labels.en} />
      <Control {...field(state, `${name}.easy`)} label={labels.easy} />
    </>
  );
}

export interface FieldsProps extends FormState {
  readonly departments: readonly Department[];
}

export function ProjectFields({ departments, ...state }: FieldsProps) {
  return (
    <>
      <SpokenFields
        name="title"
        labels={{ ja: words.name, en: words.nameEn, easy: words.nameEasy }}
        state={state}
      />
      <SpokenFields
        name="summary"
        labels={{ ja: words.summary, en: words.summaryEn, easy: words.summaryEasy }}
        state={state}
        long
      />
      <Select
        {...field(state, 'departmentId')}
        label={words.section}
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField {...field(state, 'policy')} label={words.policy} inputMode="numeric" width={8} />
      <Checkboxes
        label={words.visible}
        name="published"
        options={[{ value: 'yes', label: words.publish }]}
        values={typedValues(state.values, 'published')}
      />
    </>
  );
}

function StateBadge({ project }: { project: Project }) {
  const t = useText();
  if (!project.published) return <Badge tone="warning">{t(words.draft)}</Badge>;
  if (project.closedOn) return <Badge tone="neutral">{t(words.closed)}</Badge>;
  return <Badge tone="success">{t(words.published)}</Badge>;
}

export interface ProjectListProps extends FieldsProps {
  readonly projects: readonly Project[];
}

/** All projects of the town, and a new one. */
export function ProjectDeskList({ projects, departments, ...state }: ProjectListProps) {
  const t = useText();
  const columns: readonly Column<Project>[] = [
    {
      ...{ key: 'title', label: words.name, rowHeader: true },
      render: ({ slug, title }) => <a href={projectDeskHref(slug)}>{t(title)}</a>,
    },
    { key: 'state', label: words.state, render: (project) => <StateBadge project={project} /> },
  ];
  return (
    <>
      <ErrorSummary errors={state.errors} />
      {projects.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <DataTable
          caption={words.list}
          captionHidden
          columns={columns}
          rows={projects}
          rowKey={({ slug }) => slug}
        />
      )}
      <Disclosure summary={words.add} open={state.errors !== undefined}>
        <form method="post" action="/staff/projects" class="form" noValidate>
          <ProjectFields departments={departments} {...state} />
          <TextField {...field(state, 'slug')} label={words.slug} hint={words.slugHint} required />
          <ButtonRow>
            <Button>{t(words.make)}</Button>
          </ButtonRow>
        </form>
      </Disclosure>
    </>
  );
}
