import { dayInTokyo } from '#japan/dates.ts';
import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Day } from '#ui/components/day.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { ListCount, Pager } from '#ui/components/pager.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { fieldNames } from '../../staff-text.ts';
import { type ListedRedirect, redirectsPerPage } from '../queries.ts';
import { staffWords } from '../text.ts';

export interface RedirectsProps {
  readonly rows: readonly ListedRedirect[];
  readonly total: number;
  readonly page: number;
  readonly part: string;
  readonly form: FormState;
  readonly done: boolean;
  readonly mayArrange: boolean;
}

const path = '/staff/redirects';

function Target({ target }: ListedRedirect) {
  const t = useText();
  return target === null ? <span>{t(staffWords.gone)}</span> : <a href={target}>{target}</a>;
}

function LastHit({ lastHitAt }: ListedRedirect) {
  const t = useText();
  return lastHitAt ? <Day date={dayInTokyo(lastHitAt)} /> : <span>{t(staffWords.never)}</span>;
}

function Remove({ source }: ListedRedirect) {
  const t = useText();
  return (
    <form method="post" action={`${path}/remove`}>
      <input type="hidden" name="source" value={source} />
      <Button variant="plain">
        {t(staffWords.remove)}
        <span class="visually-hidden"> {source}</span>
      </Button>
    </form>
  );
}

const columns: readonly Column<ListedRedirect>[] = [
  { key: 'source', label: staffWords.source, rowHeader: true, render: ({ source }) => source },
  { key: 'target', label: staffWords.target, render: (row) => <Target {...row} /> },
  { key: 'note', label: staffWords.note, render: ({ note }) => note },
  { key: 'hits', label: staffWords.hits, numeric: true, render: ({ hits }) => hits },
  { key: 'last', label: staffWords.lastHit, render: (row) => <LastHit {...row} /> },
];

const removable: readonly Column<ListedRedirect>[] = [
  ...columns,
  { key: 'remove', label: staffWords.action, render: (row) => <Remove {...row} /> },
];

function AddForm({ form }: { form: FormState }) {
  const t = useText();
  const { values, errors } = form;
  return (
    <form method="post" action={path}>
      <TextField
        label={staffWords.source}
        hint={staffWords.sourceHint}
        name="source"
        value={typedValue(values, 'source')}
        error={errors?.source}
        width={40}
        required
      />
      <TextField
        label={staffWords.target}
        hint={staffWords.targetHint}
        name="target"
        value={typedValue(values, 'target')}
        error={errors?.target}
        width={40}
      />
      <TextField
        label={staffWords.note}
        name="note"
        value={typedValue(values, 'note')}
        error={errors?.note}
        width={40}
      />
      <ButtonRow>
        <Button>{t(staffWords.add)}</Button>
      </ButtonRow>
    </form>
  );
}

function ImportForm({ form }: { form: FormState }) {
  const t = useText();
  const { values, errors } = form;
  return (
    <form method="post" action={`${path}/import`}>
      <TextArea
        label={staffWords.table}
        hint={staffWords.tableHint}
        name="table"
        value={typedValue(values, 'table')}
        error={errors?.table}
        rows={10}
        required
      />
      <ButtonRow>
        <Button variant="secondary">{t(staffWords.importButton)}</Button>
      </ButtonRow>
    </form>
  );
}

function Finder({ part }: { part: string }) {
  const t = useText();
  return (
    <form method="get" action={path}>
      <TextField label={staffWords.find} name="q" type="search" value={part} width={40} />
      <ButtonRow>
        <Button variant="secondary">{t(staffWords.findButton)}</Button>
      </ButtonRow>
    </form>
  );
}

export function Redirects(props: RedirectsProps) {
  const { rows, total, page, part, form, mayArrange } = props;
  const importing = form.errors !== undefined && 'table' in (form.values ?? {});
  const paging = { page, total, pageSize: redirectsPerPage };
  return (
    <>
      {props.done && <Notice kind="success" title={fieldNames.done} />}
      <ErrorSummary errors={form.errors} />
      {mayArrange && (
        <>
          <Disclosure summary={staffWords.add} open={form.errors && !importing}>
            <AddForm form={importing ? {} : form} />
          </Disclosure>
          <Disclosure summary={staffWords.import} open={importing}>
            <ImportForm form={importing ? form : {}} />
          </Disclosure>
        </>
      )}
      <Finder part={part} />
      <ListCount {...paging} />
      {rows.length > 0 ? (
        <DataTable
          caption={staffWords.title}
          captionHidden
          columns={mayArrange ? removable : columns}
          rows={rows}
          rowKey={({ source }) => source}
        />
      ) : (
        <EmptyState title={staffWords.none} hint={staffWords.noneHint} />
      )}
      <Pager
        {...paging}
        href={(number) => `${path}?q=${encodeURIComponent(part)}&page=${number}`}
      />
    </>
  );
}
