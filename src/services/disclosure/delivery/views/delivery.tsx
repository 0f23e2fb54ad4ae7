import { Button } from '#ui/components/button.tsx';
import { Radios } from '#ui/components/choices.tsx';
import { Day } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { DeskForm, type DeskProps, fieldsOf } from '../../desk/views/form.tsx';
import { isDisclosed } from '../../requests/rules.ts';
import { yen } from '../../text.ts';
import { deliveryWords as words } from '../text.ts';

export function ChargeFields({ work, form }: DeskProps) {
  const t = useText();
  const { charge } = work;
  const count = { inputMode: 'numeric', width: 4, suffix: words.sheets, required: true } as const;
  const field = fieldsOf('charge', form);
  return (
    <DeskForm work={work} to="charge">
      <TextField {...field('pages', String(charge?.pages ?? 0))} {...count} label={words.pages} />
      <TextField
        {...field('colourPages', String(charge?.colourPages ?? 0))}
        {...count}
        label={words.colourPages}
      />
      <Button variant="secondary">{t(words.setCharge)}</Button>
    </DeskForm>
  );
}

export function SettleFields({ work, form }: DeskProps) {
  const t = useText();
  const field = fieldsOf('settle', form);
  return (
    <DeskForm work={work} to="settle">
      <Radios
        {...field('state', 'paid')}
        label={words.settle}
        required
        options={(['paid', 'waived'] as const).map((value) => ({
          value,
          label: words.states[value],
        }))}
      />
      <Button variant="secondary">{t(words.record)}</Button>
    </DeskForm>
  );
}

export function DeliverFields({ work }: DeskProps) {
  const t = useText();
  return (
    <DeskForm work={work} to="deliver">
      <p>{t(words.deliverLead)}</p>
      <Button>{t(words.deliver)}</Button>
    </DeskForm>
  );
}

/** After a decision that shows something: from when on, for how much, and whether it was done. */
export function DeliverySection({ work }: DeskProps) {
  const t = useText();
  const { request, charge, desk } = work;
  if (!isDisclosed({ state: desk.record.state, result: request.result })) return null;
  const unsettled = !charge || charge.state === 'due';
  return (
    <section aria-labelledby="delivery">
      <h2 id="delivery">{t(words.title)}</h2>
      <DescriptionList
        items={[
          ...(request.availableFrom
            ? [{ term: words.from, value: <Day date={request.availableFrom} era /> }]
            : []),
          ...(charge
            ? [
                {
                  term: words.fee,
                  value: `${t(yen(charge.yen))}（${charge.pages}${t(words.sheets)}、${t(words.states[charge.state])}）`,
                },
              ]
            : []),
        ]}
      />
      {desk.mayWork && unsettled && (
        <Disclosure summary={words.setCharge}>
          <ChargeFields work={work} />
        </Disclosure>
      )}
      {desk.mayWork && charge?.state === 'due' && <SettleFields work={work} />}
      {desk.mayWork && desk.record.state === 'delivering' && <DeliverFields work={work} />}
    </section>
  );
}
