import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonLink } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { ListCount, Pager } from '#ui/components/pager.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import {
  type Project,
  pageSize,
  projectDeskHref,
  projectsDeskHref,
  purposeName,
  purposes,
} from '../../model.ts';
import { DepartmentSelect, Filter, queryOf } from '../../views/parts.tsx';
import { partTexts } from '../../views/parts-text.ts';
import { projectTexts as texts } from '../text.ts';

export interface DepartmentName {
  readonly id: string;
  readonly name: Text;
}

export interface ProjectListProps {
  readonly rows: readonly Project[];
  readonly total: number;
  readonly page: number;
  readonly filter: {
    readonly department: string;
    readonly purpose: string;
    readonly words: string;
  };
  readonly departments: readonly DepartmentName[];
  readonly mayAdd: boolean;
}

function Rows({ rows, departments }: ProjectListProps) {
  const t = useText();
  const names = new Map(departments.map(({ id, name }) => [id, name]));
  return (
    <DataTable
      caption={texts.list}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          ...{ key: 'project', label: partTexts.project, rowHeader: true },
          render: ({ code, name, sample }) => (
            <>
              <a href={projectDeskHref(code)}>
                {code} {t(name)}
              </a>{' '}
              {sample && <SampleMark />}
            </>
          ),
        },
        {
          ...{ key: 'department', label: partTexts.department },
          render: ({ departmentId }) => t(names.get(departmentId) ?? { ja: '', en: '' }),
        },
        {
          ...{ key: 'purpose', label: partTexts.purpose },
          render: ({ purpose }) => t(purposeName(purpose)),
        },
        { key: 'section', label: texts.section, render: ({ section }) => section },
        {
          ...{ key: 'linked', label: texts.linked, numeric: true },
          render: ({ links }) => t(texts.linkedCount(links.length)),
        },
      ]}
    />
  );
}

function Filters({ filter, departments }: ProjectListProps) {
  const purposeOptions = purposes.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <Filter action={projectsDeskHref}>
      <DepartmentSelect value={filter.department} departments={departments} />
      <Select
        name="purpose"
        placeholder={partTexts.all}
        label={partTexts.purpose}
        value={filter.purpose}
        options={purposeOptions}
      />
      <TextField name="words" label={partTexts.words} value={filter.words} width={20} />
    </Filter>
  );
}

/** Everything that may have a budget. */
export function ProjectList(props: ProjectListProps) {
  const t = useText();
  const { filter, page, total } = props;
  return (
    <>
      <Filters {...props} />
      {total === 0 ? (
        <EmptyState title={texts.none} hint={texts.noneHint} />
      ) : (
        <>
          <ListCount page={page} pageSize={pageSize} total={total} />
          <Rows {...props} />
          <Pager
            page={page}
            pageSize={pageSize}
            total={total}
            href={(one) => `${projectsDeskHref}${queryOf({ ...filter, page: String(one) })}`}
          />
        </>
      )}
      {props.mayAdd && (
        <p>
          <ButtonLink href={`${projectsDeskHref}/new`} variant="secondary">
            {t(texts.add)}
          </ButtonLink>
        </p>
      )}
    </>
  );
}

function Words(form: FormState) {
  return (
    <>
      <TextField {...field(form, 'name')} label={texts.name} width={40} required />
      <TextField {...field(form, 'nameEn')} label={texts.nameEn} width={40} />
      <TextArea
        {...field(form, 'description')}
        label={texts.description}
        hint={texts.descriptionHint}
      />
      <TextArea {...field(form, 'descriptionEasy')} label={texts.descriptionEasy} />
      <TextArea {...field(form, 'descriptionEn')} label={texts.descriptionEn} />
    </>
  );
}

function Place(props: FormState & { readonly departments: readonly DepartmentName[] }) {
  const choose = { placeholder: texts.choose, required: true } as const;
  return (
    <>
      <Select
        {...field(props, 'department')}
        {...choose}
        label={partTexts.department}
        options={props.departments.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        {...field(props, 'purpose')}
        {...choose}
        label={partTexts.purpose}
        options={purposes.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <TextField {...field(props, 'section')} label={texts.section} required />
      <TextField {...field(props, 'item')} label={texts.item} required />
      <TextField
        {...field(props, 'endsIn')}
        label={texts.endsIn}
        hint={texts.endsInHint}
        inputMode="numeric"
        width={4}
      />
    </>
  );
}

export interface ProjectFormProps extends FormState {
  readonly departments: readonly DepartmentName[];
  /** Of a project that is changed; a new one is given its code here. */
  readonly code?: string | undefined;
}

/** What a project is called, where it stands in the budget, and what it does for people. */
export function ProjectForm({ departments, code, ...form }: ProjectFormProps) {
  const t = useText();
  return (
    <form
      method="post"
      action={code === undefined ? `${projectsDeskHref}/new` : projectDeskHref(code)}
      class="form"
    >
      {code === undefined && (
        <TextField
          {...field(form, 'code')}
          label={texts.code}
          hint={texts.codeHint}
          width={12}
          required
        />
      )}
      <Words {...form} />
      <Place {...form} departments={departments} />
      <Button>{t(texts.save)}</Button>
    </form>
  );
}

export function NewProjectPage(props: ProjectFormProps) {
  return (
    <>
      <ErrorSummary errors={props.errors} />
      <ProjectForm {...props} />
    </>
  );
}
