import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { deskHref, draftHref, similarDeskHref, yearHref } from '../../model.ts';
import { similarTexts } from '../../similar/staff-text.ts';
import { BringPart, BroughtTable } from '../../views/brought.tsx';
import { Problems } from '../../views/problems.tsx';
import type { Settlement } from '../queries.ts';
import { units } from '../reading.ts';
import { staffTexts as texts } from '../staff-text.ts';

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

function Versions({ versions, mayImport }: Pick<DeskProps, 'versions' | 'mayImport'>) {
  const t = useText();
  if (versions.length === 0) return <EmptyState title={texts.none} hint={texts.noneHint} />;
  return (
    <BroughtTable
      caption={texts.versions}
      rows={versions}
      waiting={texts.draft}
      pageHref={({ year }) => yearHref(year)}
      draftHref={mayImport ? ({ year }) => draftHref(year) : undefined}
      facts={[
        {
          ...{ key: 'version', label: texts.version, numeric: true },
          render: ({ version }) => version,
        },
      ]}
      acts={[
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

function ImportPart(form: FormState) {
  return (
    <BringPart
      title={texts.importTitle}
      base={deskHref}
      form={form}
      yearHint={texts.yearHint}
      fileHint={texts.fileHint}
      button={texts.importButton}
    >
      <TextField
        {...field(form, 'residents')}
        label={texts.residents}
        inputMode="numeric"
        width={8}
        required
      />
      <Select
        {...field(form, 'unit')}
        label={texts.readUnit}
        placeholder={texts.unitAuto}
        options={units.map((one) => ({ value: String(one), label: texts.unitNames[one] }))}
      />
    </BringPart>
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
