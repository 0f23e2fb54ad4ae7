import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { dayText } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { FileField } from '#ui/components/file-field.tsx';
import { field } from '#ui/components/form-values.ts';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { similarDeskHref, similarHref } from '../../model.ts';
import { staffTexts, yearWord } from '../../staff-text.ts';
import { Problems } from '../../views/problems.tsx';
import type { SimilarImport } from '../queries.ts';
import { similarTexts as texts } from '../staff-text.ts';

function Remove({ id }: { id: string }) {
  const t = useText();
  return (
    <form method="post" action={`${similarDeskHref}/${id}/remove`}>
      <Button variant="secondary">{t(texts.remove)}</Button>
    </form>
  );
}

function Imports({ imports }: { imports: readonly SimilarImport[] }) {
  const t = useText();
  const language = useLanguage();
  if (imports.length === 0) return <EmptyState title={texts.none} hint={texts.noneHint} />;
  return (
    <DataTable
      caption={texts.files}
      rows={imports}
      rowKey={({ id }) => id}
      columns={[
        {
          ...{ key: 'year', label: texts.year, rowHeader: true },
          render: ({ id, year, publishedOn }) => (
            <a href={publishedOn ? `${similarHref}?year=${year}` : `${similarDeskHref}/${id}`}>
              {t(yearWord(year))}
            </a>
          ),
        },
        {
          ...{ key: 'source', label: texts.source },
          render: ({ source, sample }) => (
            <>
              {source} {sample && <SampleMark />}
            </>
          ),
        },
        { key: 'type', label: texts.ownType, render: ({ ownType }) => ownType || '－' },
        {
          ...{ key: 'state', label: texts.state },
          render: ({ publishedOn }) =>
            t(publishedOn ? texts.publishedOn(dayText(publishedOn, language)) : texts.draft),
        },
        { key: 'remove', label: texts.remove, render: ({ id }) => <Remove id={id} /> },
      ]}
    />
  );
}

function Templates() {
  const t = useText();
  return (
    <ul class="finance-links">
      <li>
        <a href={`${similarDeskHref}/template.xlsx`}>{t(texts.templateXlsx)}</a>
      </li>
      <li>
        <a href={`${similarDeskHref}/template.csv`}>{t(texts.template)}</a>
      </li>
    </ul>
  );
}

/** The file or what was copied out of it. */
function TableFields(props: FormState) {
  return (
    <>
      <FileField
        {...field(props, 'file')}
        label={staffTexts.file}
        hint={texts.fileHint}
        accept=".xlsx,.csv,.tsv,.txt"
      />
      <TextArea {...field(props, 'table')} label={staffTexts.pasted} hint={staffTexts.pastedHint} />
    </>
  );
}

function BringPart(props: FormState) {
  const t = useText();
  return (
    <section>
      <h2>{t(texts.bringTitle)}</h2>
      <Templates />
      <form method="post" encType="multipart/form-data" class="form">
        <TextField
          {...field(props, 'year')}
          label={texts.year}
          hint={texts.yearHint}
          inputMode="numeric"
          width={8}
          required
        />
        <TextField
          {...field(props, 'source')}
          label={texts.source}
          hint={texts.sourceHint}
          required
        />
        <TextField
          {...field(props, 'ownType')}
          label={texts.ownType}
          hint={texts.ownTypeHint}
          width={8}
        />
        <TableFields {...props} />
        <Button>{t(texts.bring)}</Button>
      </form>
    </section>
  );
}

export interface SimilarDeskProps extends FormState {
  readonly imports: readonly SimilarImport[];
  readonly problems: readonly Text[];
  readonly mayBring: boolean;
}

export function SimilarDesk({ imports, problems, mayBring, ...form }: SimilarDeskProps) {
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <Problems problems={problems} />
      <Imports imports={imports} />
      {mayBring && <BringPart {...form} />}
    </>
  );
}
