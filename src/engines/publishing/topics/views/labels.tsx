import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { ListCount } from '#ui/components/pager.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { fieldNames } from '../../staff-text.ts';
import { staffWords } from '../text.ts';
import { type Area, ancestorsOf, type Topic } from '../tree.ts';

/** Which of the two lists a page shows. */
export type Sort = 'topics' | 'areas';
export type Label = Topic | Area;

interface FieldsProps {
  readonly sort: Sort;
  readonly form: FormState;
  /** What is changed; nothing where something is added. */
  readonly label?: Label;
  readonly all: readonly Label[];
}

const leadOf = (label: Label | undefined): Text | undefined =>
  label && 'lead' in label ? label.lead : undefined;
const kindOf = (label: Label | undefined): Text | undefined =>
  label && 'kind' in label ? label.kind : undefined;
const parentOf = (label: Label | undefined): string | undefined =>
  label && 'parent' in label ? label.parent : undefined;

function fieldsOf({ sort, label }: FieldsProps) {
  const lead = leadOf(label);
  const kind = kindOf(label);
  const own =
    sort === 'topics'
      ? [
          { name: 'lead.ja', label: staffWords.leadJa, known: lead?.ja },
          { name: 'lead.en', label: staffWords.leadEn, known: lead?.en },
          { name: 'lead.easy', label: staffWords.leadEasy, known: lead?.easy },
        ]
      : [
          {
            ...{ name: 'kind.ja', label: staffWords.kindJa, known: kind?.ja, required: true },
            hint: staffWords.kindHint,
          },
          { name: 'kind.en', label: staffWords.kindEn, known: kind?.en, required: true },
          { name: 'kind.easy', label: staffWords.kindEasy, known: kind?.easy },
        ];
  return [
    { name: 'name.ja', label: fieldNames.nameJa, known: label?.name.ja, required: true },
    { name: 'name.en', label: fieldNames.nameEn, known: label?.name.en, required: true },
    { name: 'name.easy', label: fieldNames.nameEasy, known: label?.name.easy },
    ...own,
    {
      ...{ name: 'position', label: fieldNames.position, hint: fieldNames.positionHint },
      known: String(label?.position ?? 100),
    },
  ];
}

function Fields(props: FieldsProps) {
  const { form, label, all, sort } = props;
  const typed = (name: string, known = '') => (form.values ? typedValue(form.values, name) : known);
  return (
    <>
      {!label && (
        <TextField
          label={staffWords.slug}
          hint={staffWords.slugHint}
          name="slug"
          value={typed('slug')}
          error={form.errors?.slug}
          required
        />
      )}
      {fieldsOf(props).map(({ known, ...field }) => (
        <TextField
          key={field.name}
          {...field}
          value={typed(field.name, known)}
          error={form.errors?.[field.name]}
          width={field.name === 'position' ? 8 : 40}
        />
      ))}
      {sort === 'topics' && (
        <Select
          label={staffWords.parent}
          name="parent"
          value={typed('parent', parentOf(label))}
          placeholder={staffWords.noParent}
          options={all
            .filter(({ slug }) => slug !== label?.slug)
            .map(({ slug, name }) => ({ value: slug, label: name }))}
          error={form.errors?.parent}
        />
      )}
    </>
  );
}

const hrefOf = (sort: Sort, slug: string) => `/staff/${sort}/${slug}`;

function columnsOf(sort: Sort, all: readonly Label[]): readonly Column<Label>[] {
  const depth = ({ slug }: Label) =>
    sort === 'topics' ? ancestorsOf(all as readonly Topic[], slug).length : 0;
  const last: Column<Label> =
    sort === 'topics'
      ? { key: 'page', label: fieldNames.page, render: (label) => <PageLink {...label} /> }
      : { key: 'kind', label: staffWords.kindJa, render: (label) => kindOf(label)?.ja };
  return [
    {
      key: 'name',
      label: fieldNames.nameJa,
      rowHeader: true,
      render: (label) => <NameLink sort={sort} label={label} depth={depth(label)} />,
    },
    { key: 'slug', label: staffWords.slug, render: ({ slug }) => slug },
    { key: 'position', label: fieldNames.position, numeric: true, render: (row) => row.position },
    last,
  ];
}

function NameLink({ sort, label, depth }: { sort: Sort; label: Label; depth: number }) {
  const t = useText();
  return (
    <>
      {'　'.repeat(depth)}
      <a href={hrefOf(sort, label.slug)}>{t(label.name)}</a>
    </>
  );
}

function PageLink({ slug }: Label) {
  return <a href={`/topics/${slug}`}>/topics/{slug}</a>;
}

export interface LabelsProps {
  readonly sort: Sort;
  readonly all: readonly Label[];
  readonly form: FormState;
  readonly done: boolean;
  readonly mayArrange: boolean;
}

/** The list with the form that adds to it. */
export function Labels({ sort, all, form, done, mayArrange }: LabelsProps) {
  const t = useText();
  const title = staffWords[sort];
  const add = sort === 'topics' ? staffWords.addTopic : staffWords.addArea;
  return (
    <>
      {done && <Notice kind="success" title={fieldNames.done} />}
      <ErrorSummary errors={form.errors} />
      {mayArrange && (
        <Disclosure summary={add} open={form.errors !== undefined}>
          <form method="post" action={`/staff/${sort}`}>
            <Fields sort={sort} form={form} all={all} />
            <ButtonRow>
              <Button>{t(add)}</Button>
            </ButtonRow>
          </form>
        </Disclosure>
      )}
      <ListCount page={1} pageSize={Math.max(1, all.length)} total={all.length} />
      {all.length > 0 ? (
        <DataTable
          caption={title}
          captionHidden
          columns={columnsOf(sort, all)}
          rows={all}
          rowKey={({ slug }) => slug}
        />
      ) : (
        <EmptyState
          title={sort === 'topics' ? staffWords.noTopics : staffWords.noAreas}
          hint={staffWords.begin}
        />
      )}
    </>
  );
}

export interface LabelPageProps extends Omit<LabelsProps, 'done'> {
  readonly label: Label;
}

function MergeForm({ sort, label, all, form }: LabelPageProps) {
  const t = useText();
  return (
    <form method="post" action={`${hrefOf(sort, label.slug)}/merge`}>
      <p>{t(staffWords.mergeHint)}</p>
      <Select
        label={staffWords.mergeInto}
        name="target"
        placeholder={staffWords.choose}
        options={all
          .filter(({ slug }) => slug !== label.slug)
          .map(({ slug, name }) => ({ value: slug, label: name }))}
        error={form.errors?.target}
        required
      />
      <ButtonRow>
        <Button variant="danger">{t(staffWords.mergeButton)}</Button>
      </ButtonRow>
    </form>
  );
}

/** One topic or area: its form, and where it can be merged. */
export function LabelPage(props: LabelPageProps) {
  const t = useText();
  const { sort, label, form, all, mayArrange } = props;
  if (!mayArrange) {
    return <DataTable caption={label.name} columns={columnsOf(sort, all)} rows={[label]} />;
  }
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <form method="post" action={hrefOf(sort, label.slug)}>
        <Fields sort={sort} form={form} label={label} all={all} />
        <ButtonRow>
          <Button>{t(fieldNames.save)}</Button>
        </ButtonRow>
      </form>
      <Disclosure summary={staffWords.merge} open={form.errors?.target !== undefined}>
        <MergeForm {...props} />
      </Disclosure>
    </>
  );
}
