import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { BarChart, type BarRow } from '#ui/charts/bar-chart.tsx';
import { Button } from '#ui/components/button.tsx';
import { Radios } from '#ui/components/choices.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { Phrases } from '#ui/components/phrases.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { taxHref } from '../../model.ts';
import { publicTexts } from '../../public-text.ts';
import type { FullSettlement } from '../../settlements/queries.ts';
import { yearTexts } from '../../views/year-text.ts';
import { yearText } from '../../views/year-word.ts';
import { useYen } from '../../views/yen.ts';
import type { Estimate } from '../estimate.ts';
import { bases, type TaxQuestion } from '../question.ts';
import type { Share } from '../rules.ts';
import { taxTexts as texts } from '../text.ts';

interface ShareRow extends BarRow {
  readonly share: Share;
}

/** Incomes to start from, in units of 10,000 yen. */
const brackets = [200, 300, 400, 500, 600, 800, 1000];

export function TaxForm(props: FormState & { by: TaxQuestion['by'] }) {
  const t = useText();
  return (
    <form method="get" action={taxHref} class="form">
      <Radios
        name="by"
        label={texts.by}
        value={props.by}
        options={bases.map((value) => ({ value, label: texts.basis[value] }))}
        required
      />
      <TextField
        {...field(props, 'income')}
        label={texts.income}
        hint={texts.incomeHint}
        inputMode="numeric"
        width={8}
      />
      <TextField
        {...field(props, 'tax')}
        label={texts.tax}
        hint={texts.taxHint}
        inputMode="numeric"
        width={12}
      />
      <Button>{t(texts.button)}</Button>
    </form>
  );
}

/** One step instead of three: the incomes that most people have. */
export function Brackets({ title }: { title: Text }) {
  const t = useText();
  return (
    <nav aria-labelledby="tax-brackets">
      <h2 id="tax-brackets">{t(title)}</h2>
      <ul class="finance-links">
        {brackets.map((income) => (
          <li key={income}>
            <a href={`${taxHref}?by=income&income=${income}`}>{t(texts.bracket(income))}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function EstimatePart({ estimate }: { estimate: Estimate }) {
  const t = useText();
  const yen = useYen();
  return (
    <Disclosure summary={texts.calculation}>
      <DataTable
        caption={texts.calculation}
        captionHidden
        rows={estimate.steps}
        rowKey={({ step }) => step}
        columns={[
          {
            ...{ key: 'step', label: texts.step, rowHeader: true },
            render: ({ step }) => t(texts.steps[step]),
          },
          {
            ...{ key: 'amount', label: texts.amount, numeric: true },
            render: ({ amount }) => yen(amount),
          },
        ]}
      />
    </Disclosure>
  );
}

function sentenceOf(
  { estimate, amount }: TaxQuestion,
  [first]: readonly Share[],
  yen: (amount: number) => string,
): Text {
  if (estimate) return estimate.total > 0 ? texts.ofIncome(yen(estimate.total)) : texts.noTax;
  if (!first) return texts.nothing;
  const what = first.item.plain ?? first.item.name;
  return texts.sentence(yen(amount), what, yen(first.part));
}

function Sentence({ question, shares }: { question: TaxQuestion; shares: readonly Share[] }) {
  const t = useText();
  const yen = useYen();
  const { estimate } = question;
  return (
    <section class="finance-headline">
      <p class="finance-sentence">
        <Phrases>{t(sentenceOf(question, shares, yen))}</Phrases>
      </p>
      {estimate && <p class="muted">{t(texts.estimateIs)}</p>}
      {estimate && <EstimatePart estimate={estimate} />}
    </section>
  );
}

function Shares(props: TaxPageProps) {
  const t = useText();
  const yen = useYen();
  const { question, shares, settlement } = props;
  const rows = shares.map((share): ShareRow => {
    const { name, plain } = share.item;
    return { label: plain ?? name, value: share.part, share };
  });
  return (
    <BarChart
      title={texts.chart(yen(question.amount))}
      subtitle={texts.chartIs}
      description={texts.chartIs}
      source={yearTexts.source(yearText(settlement.year), settlement.sample)}
      unit={publicTexts.yen}
      rows={rows}
      more={[
        {
          ...{ key: 'official', label: publicTexts.official },
          render: ({ share }) => t(share.item.name),
        },
        {
          ...{ key: 'whole', label: publicTexts.whole, numeric: true },
          render: ({ share }) => yen(share.amount),
        },
      ]}
    />
  );
}

export interface TaxPageProps extends FormState {
  readonly question: TaxQuestion;
  readonly shares: readonly Share[];
  readonly settlement: FullSettlement;
}

/** What somebody's tax was spent on. */
export function TaxPage(props: TaxPageProps) {
  const { question, shares, ...form } = props;
  return (
    <>
      <ErrorSummary errors={props.errors} />
      {shares.length === 0 && <EmptyState title={texts.nothing} />}
      {!props.errors && shares.length > 0 && <Sentence question={question} shares={shares} />}
      <Brackets title={texts.brackets} />
      {!props.errors && shares.length > 0 && <Shares {...props} />}
      <TaxForm {...form} by={question.by} />
    </>
  );
}
