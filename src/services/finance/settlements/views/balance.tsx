import type { Text } from '#platform/i18n/text.ts';
import { DataTable } from '#ui/components/data-table.tsx';
import { useText } from '#ui/language.tsx';
import { publicTexts as texts } from '../../public-text.ts';
import { useYen } from '../../views/yen.ts';
import { balanceTexts as words } from '../balance-text.ts';
import { findItem } from '../items.ts';
import type { FullSettlement } from '../queries.ts';
import { type Amounts, balancesOf, sumOfGroup } from '../rules.ts';

interface Step {
  readonly name: Text;
  readonly sign: '' | '＋' | '－' | '＝';
  /** In yen; undefined where the settlement does not say it. */
  readonly of: (amounts: Amounts) => bigint | undefined;
}

const item = (sign: Step['sign'], key: string): Step[] => {
  const found = findItem(`balance.${key}`);
  return found ? [{ name: found.name, sign, of: (amounts) => amounts.get(found.code) }] : [];
};

/** From the revenue down to 実質単年度収支, a line each. */
const steps: readonly Step[] = [
  { name: words.revenue, sign: '', of: (amounts) => sumOfGroup(amounts, 'revenue') },
  { name: words.spent, sign: '－', of: (amounts) => sumOfGroup(amounts, 'purpose') },
  { name: words.formal, sign: '＝', of: (amounts) => balancesOf(amounts).formal },
  ...item('－', 'carried-funds'),
  { name: words.real, sign: '＝', of: (amounts) => balancesOf(amounts).real },
  ...item('－', 'real-before'),
  { name: words.single, sign: '＝', of: (amounts) => balancesOf(amounts).singleYear },
  ...item('＋', 'adjustment-saved'),
  ...item('＋', 'early-repayment'),
  ...item('－', 'adjustment-taken'),
  { name: words.realSingle, sign: '＝', of: (amounts) => balancesOf(amounts).realSingleYear },
];

/** Whether the year ended with a surplus, each step of the calculation. */
export function BalancePart(props: {
  settlement: FullSettlement;
  before: FullSettlement | undefined;
}) {
  const t = useText();
  const yen = useYen();
  const { settlement, before } = props;
  const written = (year: FullSettlement | undefined, { of }: Step) => {
    const amount = year && of(year.amounts);
    return amount === undefined ? '' : yen(amount);
  };
  return (
    <section>
      <h2>{t(words.title)}</h2>
      <p>{t(words.lead)}</p>
      <DataTable
        caption={words.title}
        captionHidden
        narrow="scroll"
        rows={steps}
        rowKey={({ name }) => name.en}
        columns={[
          {
            ...{ key: 'line', label: words.line, rowHeader: true },
            render: ({ name, sign }) => `${sign} ${t(name)}`.trim(),
          },
          {
            ...{ key: 'amount', label: texts.thisYear, numeric: true },
            render: (step) => written(settlement, step),
          },
          {
            ...{ key: 'before', label: texts.before, numeric: true },
            render: (step) => written(before, step),
          },
        ]}
      />
    </section>
  );
}
