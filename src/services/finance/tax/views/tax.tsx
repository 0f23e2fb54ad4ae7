import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { BarChart, type BarRow } from '#ui/charts/bar-chart.tsx';
import { Button } from '#ui/components/button.tsx';
import { Radios } from '#ui/components/choices.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field, typedValue } from '#ui/components/form-values.ts';
import { Phrases } from '#ui/components/phrases.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { taxHref } from '../../model.ts';
import { publicTexts } from '../../public-text.ts';
import type { FullSettlement } from '../../settlements/queries.ts';
import { yearTexts } from '../../settlements/year-text.ts';
import { OpenData } from '../../views/open-data.tsx';
import { yearText } from '../../views/year-word.ts';
import { useYen } from '../../views/yen.ts';
import { type Estimate, type IncomeKind, incomeKinds } from '../estimate.ts';
import { isIncome, type TaxQuestion } from '../question.ts';
import type { Share } from '../rules.ts';
import { taxTexts as texts } from '../text.ts';

interface ShareRow extends BarRow {
  readonly share: Share;
}

/** Amounts to start from, in units of 10,000 yen. */
const brackets: Readonly<Record<IncomeKind, readonly number[]>> = {
  salary: [200, 300, 400, 500, 600, 800, 1000],
  pension: [100, 150, 200, 250, 300],
};

/** One field and one button each, which need no explaining. */
function OwnAmount(props: FormState & { by: TaxQuestion['by'] }) {
  const t = useText();
  return (
    <Disclosure summary={texts.own} open={Boolean(props.errors) || props.by === 'tax'}>
      <h3>{t(texts.ofOwnIncome)}</h3>
      <form method="get" action={taxHref} class="form">
        <Radios
          name="by"
          label={texts.by}
          value={isIncome(props.by) ? props.by : 'salary'}
          options={incomeKinds.map((value) => ({ value, label: texts.basis[value] }))}
          required
        />
        <TextField
          {...field(props, 'income')}
          label={texts.income}
          hint={texts.incomeHint}
          inputMode="numeric"
          width={8}
          required
        />
        <Button>{t(texts.button)}</Button>
      </form>
      <h3>{t(texts.ofOwnTax)}</h3>
      <form method="get" action={taxHref} class="form">
        <input type="hidden" name="by" value="tax" />
        <TextField
          {...field(props, 'tax')}
          label={texts.tax}
          hint={texts.taxHint}
          inputMode="numeric"
          width={12}
          required
        />
        <Button>{t(texts.taxButton)}</Button>
      </form>
      <p>{t(texts.privacy)}</p>
    </Disclosure>
  );
}

interface Choice {
  readonly href: string;
  readonly label: Text;
  readonly chosen: boolean;
}

function Choices({ title, choices }: { title: Text; choices: readonly Choice[] }) {
  const t = useText();
  const id = `tax-${title.en.toLowerCase().replace(/[^a-z]+/g, '-')}`;
  return (
    <>
      <h3 id={id}>{t(title)}</h3>
      <ul class="finance-links" aria-labelledby={id}>
        {choices.map(({ href, label, chosen }) => (
          <li key={href}>
            <a href={href} aria-current={chosen ? 'true' : undefined}>
              {t(label)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** One step instead of three: the incomes that most people have. */
function choicesOf(kind: IncomeKind, asked?: { readonly by: string; readonly income: string }) {
  return brackets[kind].map((income) => ({
    href: `${taxHref}?by=${kind}&income=${income}`,
    label: texts.bracket(income),
    chosen: asked?.by === kind && asked.income === String(income),
  }));
}

/** Salaries to choose from, for pages that lead here. */
export function Brackets() {
  const t = useText();
  return (
    <section>
      <h2>{t(texts.title)}</h2>
      <Choices title={texts.brackets.salary} choices={choicesOf('salary')} />
      <p>
        <a href={taxHref}>{t(texts.all)}</a>
      </p>
    </section>
  );
}

function Choose(props: FormState & { by: TaxQuestion['by'] }) {
  const t = useText();
  const { by, values } = props;
  const asked = { by, income: typedValue(values, 'income') };
  const plain = (['ten-thousand', 'resident'] as const).map((basis) => ({
    href: `${taxHref}?by=${basis}`,
    label: texts.basis[basis],
    chosen: by === basis && !props.errors,
  }));
  return (
    <section>
      <h2>{t(texts.choose)}</h2>
      {incomeKinds.map((kind) => (
        <Choices key={kind} title={texts.brackets[kind]} choices={choicesOf(kind, asked)} />
      ))}
      <Choices title={texts.brackets.plain} choices={plain} />
      <OwnAmount {...props} />
    </section>
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
  const known = !props.errors && shares.length > 0;
  return (
    <>
      <ErrorSummary errors={props.errors} />
      {shares.length === 0 && <EmptyState title={texts.nothing} />}
      {known && <Sentence question={question} shares={shares} />}
      <Choose {...form} by={question.by} />
      {known && <Shares {...props} />}
      <OpenData dataset="settlement" />
    </>
  );
}
