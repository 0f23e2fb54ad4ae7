import type { Text } from '#platform/i18n/text.ts';
import { DataTable } from '#ui/components/data-table.tsx';
import { useText } from '#ui/language.tsx';
import type { SampleFacts, Trait } from '../../results/model.ts';
import { samplingWords as words } from '../text.ts';

type Line = SampleFacts['byTrait'][number]['lines'][number];

export const rateText = (answered: number, delivered: number): string =>
  delivered > 0 ? `${((100 * answered) / delivered).toFixed(1)}%` : '－';

/** What groups are called. */
export type Groups = Readonly<
  Record<Trait, readonly { readonly value: string; readonly label: Text }[]>
>;

const figure = (count: number): string => count.toLocaleString('en');

/** Figures of a line, with their headings. */
const figures = [
  { key: 'sent', label: words.sent, render: ({ sent }: Line) => figure(sent) },
  {
    ...{ key: 'undelivered', label: words.undelivered },
    render: ({ undelivered }: Line) => figure(undelivered),
  },
  { key: 'answered', label: words.answered, render: ({ answered }: Line) => figure(answered) },
  {
    ...{ key: 'rate', label: words.rate },
    render: ({ sent, undelivered, answered }: Line) => rateText(answered, sent - undelivered),
  },
];

/** Who of the sample answered, trait by trait; counted from codes, not from answers. */
export function Rates(props: { facts: SampleFacts; groups: Groups }) {
  const t = useText();
  const { sent, undelivered, answered, byTrait } = props.facts;
  const labelOf = (trait: Trait, value: string) =>
    props.groups[trait].find((one) => one.value === value)?.label ?? { ja: value, en: value };
  const inOrder = ({ trait, lines }: SampleFacts['byTrait'][number]): Line[] => {
    const order = props.groups[trait].map(({ value }) => value);
    return [...lines].sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
  };
  return (
    <>
      <p>{t(words.summary(sent, undelivered, answered, rateText(answered, sent - undelivered)))}</p>
      {byTrait.map((own) => (
        <DataTable<Line>
          key={own.trait}
          caption={words.byTrait[own.trait]}
          narrow="scroll"
          rows={inOrder(own)}
          rowKey={({ value }) => value}
          columns={[
            {
              ...{ key: 'value', label: words.group, rowHeader: true },
              render: ({ value }) => t(labelOf(own.trait, value)),
            },
            ...figures.map((column) => ({ ...column, numeric: true })),
          ]}
        />
      ))}
      {byTrait.length > 0 && <p>{t(words.few)}</p>}
    </>
  );
}
