import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { dayText } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { fieldId } from '#ui/components/field.tsx';
import { field, typedValue } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import { type Item, itemsOfGroup } from '../../../settlements/items.ts';
import { amountOf, type Financing } from '../../financing.ts';
import { type Round, revenueHref } from '../../model.ts';
import { thousandsText } from '../../thousands.ts';
import { InThousands, moneyColumn, Points, Thousands, YearTabs } from '../../views/parts.tsx';
import { partTexts } from '../../views/parts-text.ts';
import { roundTexts as texts } from '../text.ts';

export interface RevenuePageProps extends FormState {
  readonly round: Round;
  /** Of a budget in the making the estimate, else what is in force; in yen by item. */
  readonly revenue: ReadonlyMap<string, bigint>;
  readonly before: ReadonlyMap<string, bigint>;
  /** What the mayor decided, all projects together. */
  readonly decided: Financing;
  readonly waiting: number;
  readonly mayEdit: boolean;
  readonly estimatesSaved: boolean;
}

const items = itemsOfGroup('revenue');
const nameOf = (code: string) => `amount-${code.replace('revenue.', '')}`;

const sumOf = (amounts: ReadonlyMap<string, bigint>): bigint =>
  [...amounts.values()].reduce((sum, amount) => sum + amount, 0n);

/** Special funds that are revenue of their own sort. */
const boundOf = (decided: Financing): ReadonlyMap<string, bigint> =>
  new Map([
    ['revenue.national', decided.national],
    ['revenue.prefectural', decided.prefectural],
    ['revenue.bonds', decided.bonds],
  ]);

function Balance({ revenue, decided, waiting }: RevenuePageProps) {
  const t = useText();
  const [income, spending] = [sumOf(revenue), amountOf(decided)];
  return (
    <section>
      <h2>{t(texts.balance)}</h2>
      <DescriptionList
        items={[
          { term: texts.revenueSum, value: <InThousands yen={income} /> },
          { term: texts.expenditureSum, value: <InThousands yen={spending} /> },
          { term: texts.difference, value: <InThousands yen={income - spending} /> },
          { term: texts.waiting, value: t(texts.count(waiting)) },
        ]}
      />
    </section>
  );
}

/** Funds that projects count on and the estimate does not have: both sums may agree and yet be wrong. */
function Unfunded({ revenue, decided }: RevenuePageProps) {
  const t = useText();
  const short = items.flatMap(({ code, name }) => {
    const missing = (boundOf(decided).get(code) ?? 0n) - (revenue.get(code) ?? 0n);
    return missing > 0n ? [texts.unfunded(t(name), thousandsText(missing))] : [];
  });
  return <Points kind="warning" title={texts.unfundedTitle} points={short} />;
}

function EstimateInput({ name, values, errors }: FormState & { readonly name: string }) {
  return (
    <input
      class="input budget-input"
      id={fieldId(name)}
      name={name}
      inputMode="decimal"
      value={typedValue(values, name)}
      aria-invalid={errors?.[name] ? 'true' : undefined}
    />
  );
}

function Estimates(props: RevenuePageProps) {
  const t = useText();
  const bound = boundOf(props.decided);
  return (
    <section>
      <h2>{t(texts.estimates)}</h2>
      <form method="post" action={`${revenueHref(props.round.year)}/estimates`}>
        <DataTable
          caption={texts.estimates}
          captionHidden
          rows={items}
          rowKey={({ code }) => code}
          columns={[
            {
              ...{ key: 'item', label: texts.item, rowHeader: true },
              render: ({ code, name }) => <label for={fieldId(nameOf(code))}>{t(name)}</label>,
            },
            moneyColumn('before', partTexts.before, ({ code }: Item) => props.before.get(code)),
            {
              ...{ key: 'bound', label: texts.bound, numeric: true },
              render: ({ code }) => bound.has(code) && <Thousands yen={bound.get(code)} />,
            },
            {
              ...{ key: 'estimate', label: texts.estimate, numeric: true },
              render: ({ code }) => <EstimateInput {...props} name={nameOf(code)} />,
            },
          ]}
        />
        <ButtonRow>
          <Button variant="secondary">{t(texts.saveEstimates)}</Button>
        </ButtonRow>
      </form>
    </section>
  );
}

function Adoption({ round, revenue, decided, waiting, ...form }: RevenuePageProps) {
  const t = useText();
  const gap = sumOf(revenue) - amountOf(decided);
  const balance = gap < 0n ? texts.revenueLess : texts.revenueMore;
  const open = [
    ...(gap === 0n ? [] : [balance(thousandsText(gap < 0n ? -gap : gap))]),
    ...(waiting === 0 ? [] : [texts.notYetWaiting]),
  ];
  if (open.length > 0) {
    return (
      <Notice kind="info" title={texts.notYet}>
        <ul>
          {open.map((one) => (
            <li key={one.en}>{t(one)}</li>
          ))}
        </ul>
      </Notice>
    );
  }
  return (
    <section>
      <h2>{t(texts.adopt)}</h2>
      <p>{t(texts.adoptHint)}</p>
      <form method="post" action={`${revenueHref(round.year)}/adopt`} class="form">
        <DateField {...field(form, 'day')} label={texts.voteDay} required />
        <TextArea {...field(form, 'note')} label={texts.note} />
        <Button>{t(texts.adopt)}</Button>
      </form>
    </section>
  );
}

function InForce({ revenue, before }: RevenuePageProps) {
  const t = useText();
  const rows = items.filter(({ code }) => revenue.has(code) || before.has(code));
  return (
    <>
      <p class="muted">{t(partTexts.unit)}</p>
      <DataTable
        caption={texts.inForce}
        rows={rows}
        rowKey={({ code }) => code}
        columns={[
          {
            ...{ key: 'item', label: texts.item, rowHeader: true },
            render: ({ name }) => t(name),
          },
          moneyColumn('before', partTexts.before, ({ code }: Item) => before.get(code)),
          moneyColumn('amount', texts.amount, ({ code }: Item) => revenue.get(code)),
        ]}
      />
    </>
  );
}

/** Revenue beside expenditure, and the vote that makes both the budget. */
export function RevenuePage(props: RevenuePageProps) {
  const t = useText();
  const language = useLanguage();
  const { round, mayEdit } = props;
  return (
    <>
      {props.estimatesSaved && <Notice kind="success" title={texts.savedEstimates} />}
      <ErrorSummary errors={props.errors} />
      <YearTabs year={round.year} current={revenueHref(round.year)} />
      {round.adoptedOn ? (
        <>
          <Notice kind="success" title={texts.adopted}>
            <p>{t(texts.adoptedIs(dayText(round.adoptedOn, language)))}</p>
          </Notice>
          <InForce {...props} />
        </>
      ) : (
        <>
          <Balance {...props} />
          <Unfunded {...props} />
          {mayEdit ? <Estimates {...props} /> : <InForce {...props} />}
          {mayEdit && <Adoption {...props} />}
        </>
      )}
    </>
  );
}
