import type { ComponentChildren } from 'preact';
import { type FiscalYear, fiscalYearLabels } from '#japan/fiscal-year.ts';
import { formatNumber } from '#japan/numbers.ts';
import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { Column } from '#ui/components/data-table.tsx';
import { FileField } from '#ui/components/file-field.tsx';
import { field } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { Select } from '#ui/components/select.tsx';
import { Tabs } from '#ui/components/tabs.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { type Source, sources } from '../financing.ts';
import { actsHref, paymentsHref, revenueHref, roundDeskHref, type YearAmounts } from '../model.ts';
import { sourceTexts } from '../text.ts';
import { partTexts as texts } from './parts-text.ts';

export const yearText = (year: FiscalYear): Text => {
  const { era, western, en } = fiscalYearLabels(year);
  return { ja: `${western}（${era}）`, en };
};

/** Views of one year's budget. */
export function YearTabs({ year, current }: { year: number; current: string }) {
  return (
    <Tabs
      label={texts.views}
      current={current}
      tabs={[
        { label: texts.requests, href: roundDeskHref(year) },
        { label: texts.revenue, href: revenueHref(year) },
        { label: texts.acts, href: actsHref(year) },
        { label: texts.payments, href: paymentsHref(year) },
      ]}
    />
  );
}

/** An amount in thousands of yen, as budget tables write it. */
export function Thousands({ yen }: { yen: bigint | undefined }) {
  if (yen === undefined) return <span class="muted">－</span>;
  return <>{formatNumber(Number(yen / 1000n), { negative: '△' })}</>;
}

/** The same with its unit, where it stands alone. */
export function InThousands({ yen }: { yen: bigint }) {
  const t = useText();
  return (
    <>
      <Thousands yen={yen} /> <span class="muted">{t(texts.thousand)}</span>
    </>
  );
}

/** A column of amounts in thousands of yen. */
export function moneyColumn<Row>(
  key: string,
  label: Text,
  of: (row: Row) => bigint | undefined,
): Column<Row> {
  return { key, label, numeric: true, render: (row) => <Thousands yen={of(row)} /> };
}

/** How much of the budget is paid. */
export function rateColumn<Row>(
  key: string,
  label: Text,
  of: (row: Row) => Pick<YearAmounts, 'paid' | 'current'>,
): Column<Row> {
  const render = (row: Row) => rateText(of(row).paid, of(row).current);
  return { key, label, numeric: true, render };
}

/** Percent with one decimal, cut off; 「－」 where there is nothing to divide by. */
export function rateText(part: bigint, whole: bigint): string {
  if (whole <= 0n) return '－';
  return `${formatNumber(Number((part * 1000n) / whole) / 10, { decimals: 1 })}%`;
}

const hints: Readonly<Partial<Record<Source, Text>>> = { general: texts.generalHint };

/** An amount and its funds, typed in thousands of yen. */
export function MoneyFields({ amount, ...form }: FormState & { readonly amount: Text }) {
  const money = { inputMode: 'decimal', width: 12, suffix: texts.thousand } as const;
  return (
    <>
      <TextField {...field(form, 'amount')} {...money} label={amount} required />
      {sources.map((source) => (
        <TextField
          key={source}
          {...field(form, source)}
          {...money}
          label={sourceTexts[source]}
          hint={hints[source]}
        />
      ))}
    </>
  );
}

/** Problems that fit on a screen; the rest is counted. */
const shown = 20;

export function Points(props: {
  readonly kind: 'danger' | 'warning';
  readonly title: Text;
  readonly points: readonly Text[];
}) {
  const t = useText();
  if (props.points.length === 0) return null;
  const rest = props.points.length - shown;
  return (
    <Notice kind={props.kind} title={props.title}>
      <ul>
        {props.points.slice(0, shown).map((point) => (
          <li key={point.en}>{t(point)}</li>
        ))}
      </ul>
      {rest > 0 && <p>{t(texts.more(rest))}</p>}
    </Notice>
  );
}

/** A table of a spreadsheet: a file, or the cells as they were copied. */
export function TableFields(form: FormState) {
  return (
    <>
      <FileField
        {...field(form, 'file')}
        label={texts.file}
        hint={texts.fileHint}
        accept=".xlsx,.csv,.tsv,.txt"
      />
      <TextArea {...field(form, 'table')} label={texts.pasted} hint={texts.pastedHint} />
    </>
  );
}

/** Words and choices that narrow a list; they stay in its address. */
export function Filter(props: { readonly action: string; readonly children: ComponentChildren }) {
  const t = useText();
  return (
    <form method="get" action={props.action} class="budget-filter">
      {props.children}
      <button class="button button-secondary" type="submit">
        {t(texts.filter)}
      </button>
    </form>
  );
}

/** Of several departments one; whoever has a single one needs no choice. */
export function DepartmentSelect(props: {
  readonly value: string;
  readonly departments: readonly { readonly id: string; readonly name: Text }[];
}) {
  if (props.departments.length < 2) return null;
  return (
    <Select
      name="department"
      label={texts.department}
      value={props.value}
      placeholder={texts.all}
      options={props.departments.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}

/** A query of an address from what is set; empty where nothing is. */
export function queryOf(values: Readonly<Record<string, string | undefined>>): string {
  const set = Object.entries(values).filter((entry): entry is [string, string] => !!entry[1]);
  const query = new URLSearchParams(set).toString();
  return query === '' ? '' : `?${query}`;
}
