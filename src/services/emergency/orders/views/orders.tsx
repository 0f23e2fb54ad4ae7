import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button } from '#ui/components/button.tsx';
import { Checkboxes, Radios } from '#ui/components/choices.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Moment } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { typedValue, typedValues } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { hazardOptions } from '../../situation/views/command.tsx';
import { deskWords } from '../../text.ts';
import { FullTextFields } from '../../views/full-text-fields.tsx';
import { words } from '../desk-text.ts';
import type { OrderInForce } from '../queries.ts';
import { levelLabel, orderLevels } from '../rules.ts';

export interface AreaOption {
  readonly value: string;
  readonly label: Text;
}

const levels = orderLevels.map((level) => ({ value: String(level), label: levelLabel(level) }));

interface OrderFormProps extends FormState {
  readonly areas: readonly AreaOption[];
  /** Second step: the words are shown for a last look. */
  readonly confirming: boolean;
}

function WhatIsOrdered({ values, errors, areas }: Omit<OrderFormProps, 'confirming'>) {
  const field = (name: string) => ({
    name,
    value: typedValue(values, name),
    error: errors?.[name],
  });
  return (
    <>
      <Radios {...field('level')} label={words.level} options={levels} required />
      <Select {...field('hazard')} label={deskWords.hazard} options={hazardOptions} required />
      <Checkboxes
        name="areas"
        label={deskWords.areas}
        options={areas}
        values={typedValues(values, 'areas')}
        error={errors?.areas}
        required
      />
      <TextField {...field('reason')} label={words.reason} hint={words.reasonHint} width={40} />
      <TextField {...field('households')} label={words.households} inputMode="numeric" width={8} />
      <TextField {...field('persons')} label={words.persons} inputMode="numeric" width={8} />
    </>
  );
}

/** In two steps: what is ordered, then the words in three languages before they leave. */
export function OrderForm({ confirming, ...props }: OrderFormProps) {
  const t = useText();
  return (
    <section>
      <h2>{t(words.title)}</h2>
      <form method="post" action="/staff/emergency/orders">
        <WhatIsOrdered {...props} />
        {confirming && (
          <fieldset>
            <legend>{t(words.texts)}</legend>
            <p>{t(words.textsHint)}</p>
            <FullTextFields name="text" values={props.values} errors={props.errors} long />
          </fieldset>
        )}
        {confirming ? (
          <Button variant="danger" name="step" value="issue">
            {t(words.issue)}
          </Button>
        ) : (
          <Button name="step" value="check">
            {t(words.next)}
          </Button>
        )}
      </form>
    </section>
  );
}

function LevelName({ order }: { order: OrderInForce }) {
  return <>{useText()(levelLabel(order.level))}</>;
}

function Districts({ slugs, areas }: { slugs: readonly string[]; areas: readonly AreaOption[] }) {
  const t = useText();
  const named = areas.filter(({ value }) => slugs.includes(value));
  return <>{named.map(({ label }) => t(label)).join('、')}</>;
}

function LiftForm({ order }: { order: OrderInForce }) {
  const t = useText();
  return (
    <form method="post" action="/staff/emergency/orders/lift">
      <input type="hidden" name="hazard" value={order.hazard} />
      {order.areas.map((area) => (
        <input key={area} type="hidden" name="areas" value={area} />
      ))}
      <Button variant="secondary">{t(words.lift)}</Button>
    </form>
  );
}

export function OrdersInForce(props: {
  orders: readonly OrderInForce[];
  areas: readonly AreaOption[];
}) {
  const columns: readonly Column<OrderInForce>[] = [
    {
      ...{ key: 'level', label: words.level, rowHeader: true },
      render: (order) => <LevelName order={order} />,
    },
    {
      ...{ key: 'areas', label: deskWords.areas },
      render: (order) => <Districts slugs={order.areas} areas={props.areas} />,
    },
    { key: 'at', label: words.at, render: ({ at }) => <Moment at={at} /> },
    { key: 'lift', label: words.action, render: (order) => <LiftForm order={order} /> },
  ];
  if (props.orders.length === 0) return <EmptyState title={words.none} />;
  return (
    <DataTable
      caption={words.inForce}
      columns={columns}
      rows={props.orders}
      rowKey={({ id }) => id}
    />
  );
}

/** Where nothing can be ordered yet. */
export function NotOn() {
  const t = useText();
  return (
    <EmptyState title={words.notOn}>
      <p>
        <a href="/staff/emergency">{t(words.toSwitch)}</a>
      </p>
    </EmptyState>
  );
}
