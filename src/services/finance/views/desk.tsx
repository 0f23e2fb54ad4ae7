import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { dayText } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { FileField } from '#ui/components/file-field.tsx';
import { field } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { draftHref, similarDeskHref, yearHref } from '../model.ts';
import type { Settlement } from '../settlements/queries.ts';
import { units } from '../settlements/reading.ts';
import { similarTexts } from '../similar/staff-text.ts';
import { staffTexts as texts, yearWord } from '../staff-text.ts';
import { Problems } from './problems.tsx';

const percent = (hundredths: number | null) =>
  hundredths === null ? '－' : `${(hundredths / 100).toFixed(2)}%`;

const limitsText = ({ earlyRealDeficit: one, earlyConsolidatedDeficit: all }: Settlement) =>
  one === null && all === null ? undefined : `${percent(one)}、${percent(all)}`;

/** The thresholds of a year; the page that changes them opens to those who may change them. */
function Limits({ row, mayImport }: { row: Settlement; mayImport: boolean }) {
  const t = useText();
  const shown = limitsText(row) ?? t(texts.limitsComputed);
  return mayImport ? <a href={`${draftHref(row.year)}/limits`}>{shown}</a> : <span>{shown}</span>;
}

interface VersionsProps {
  readonly versions: readonly Settlement[];
  readonly mayImport: boolean;
}

function Versions({ versions, mayImport }: VersionsProps) {
  const t = useText();
  const language = useLanguage();
  if (versions.length === 0) return <EmptyState title={texts.none} hint={texts.noneHint} />;
  return (
    <DataTable
      caption={texts.versions}
      rows={versions}
      rowKey={({ id }) => id}
      columns={[
        {
          ...{ key: 'year', label: texts.year, rowHeader: true },
          render: ({ year, publishedOn }) => (
            <a href={publishedOn ? yearHref(year) : draftHref(year)}>{t(yearWord(year))}</a>
          ),
        },
        {
          ...{ key: 'version', label: texts.version, numeric: true },
          render: ({ version }) => version,
        },
        {
          ...{ key: 'state', label: texts.state },
          render: ({ publishedOn }) =>
            t(publishedOn ? texts.publishedOn(dayText(publishedOn, language)) : texts.draft),
        },
        {
          ...{ key: 'table', label: texts.table },
          render: ({ year, publishedOn }) =>
            publishedOn && <a href={`${draftHref(year)}/table.csv`}>{t(texts.tableCsv)}</a>,
        },
        {
          ...{ key: 'limits', label: texts.limitsTitle },
          render: (row) => <Limits row={row} mayImport={mayImport} />,
        },
      ]}
    />
  );
}

function Templates() {
  const t = useText();
  return (
    <ul class="finance-links">
      <li>
        <a href="/staff/finance/template.xlsx">{t(texts.templateXlsx)}</a>
      </li>
      <li>
        <a href="/staff/finance/template.csv">{t(texts.template)}</a>
      </li>
    </ul>
  );
}

function ImportPart(props: FormState) {
  const t = useText();
  return (
    <section>
      <h2>{t(texts.importTitle)}</h2>
      <Templates />
      <form method="post" encType="multipart/form-data" class="form">
        <TextField
          {...field(props, 'year')}
          label={texts.year}
          hint={texts.yearHint}
          inputMode="numeric"
          required
        />
        <TextField
          {...field(props, 'residents')}
          label={texts.residents}
          inputMode="numeric"
          required
        />
        <Select
          {...field(props, 'unit')}
          label={texts.readUnit}
          placeholder={texts.unitAuto}
          options={units.map((one) => ({ value: String(one), label: texts.unitNames[one] }))}
        />
        <FileField
          {...field(props, 'file')}
          label={texts.file}
          hint={texts.fileHint}
          accept=".xlsx,.csv,.tsv,.txt"
        />
        <TextArea {...field(props, 'table')} label={texts.pasted} hint={texts.pastedHint} />
        <Button>{t(texts.importButton)}</Button>
      </form>
    </section>
  );
}

function SimilarLink() {
  const t = useText();
  return <a href={similarDeskHref}>{t(similarTexts.title)}</a>;
}

export interface DeskProps extends FormState {
  readonly versions: readonly Settlement[];
  readonly problems: readonly Text[];
  readonly mayImport: boolean;
}

export function Desk({ versions, problems, mayImport, ...form }: DeskProps) {
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <Problems problems={problems} />
      <Versions versions={versions} mayImport={mayImport} />
      <p>
        <SimilarLink />
      </p>
      {mayImport && <ImportPart {...form} />}
    </>
  );
}
