import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { Day } from '#ui/components/day.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { deliveryWays } from '../../model.ts';
import type { Delivery, KeptPaper, LetterSummary } from '../queries.ts';
import { text, wayTexts } from '../text.ts';
import { LetterState } from './letters.tsx';

function Deliveries({ list }: { list: readonly Delivery[] }) {
  const t = useText();
  if (list.length === 0) return <EmptyState title={text.noDeliveries} />;
  return (
    <ul>
      {list.map(({ id, way, deliveredOn, note }) => (
        <li key={id}>
          <Day date={deliveredOn} /> {t(wayTexts[way])} {note}
        </li>
      ))}
    </ul>
  );
}

function DeliveryForm({ id, form, today }: { id: string; form: FormState; today: string }) {
  const t = useText();
  const { values, errors } = form;
  const ways = deliveryWays.filter((way) => way !== 'online');
  return (
    <form method="post" action={`/staff/letters/${id}`}>
      <Select
        label={text.fields.way.label}
        name="way"
        options={ways.map((way) => ({ value: way, label: wayTexts[way] }))}
        value={typedValue(values, 'way')}
        error={errors?.way}
        required
      />
      <DateField
        label={text.fields.deliveredOn.label}
        name="deliveredOn"
        value={values ? typedValue(values, 'deliveredOn') : today}
        error={errors?.deliveredOn}
        required
      />
      <TextField
        label={text.fields.note.label}
        name="note"
        value={typedValue(values, 'note')}
        error={errors?.note}
        width={40}
      />
      <ButtonRow>
        <Button>{t(text.record)}</Button>
      </ButtonRow>
    </form>
  );
}

export interface LetterProps {
  readonly letter: LetterSummary;
  readonly paper: KeptPaper | undefined;
  readonly deliveries: readonly Delivery[];
  readonly form: FormState;
  readonly today: string;
  readonly mayVoid: boolean;
}

function VoidForm({ id, form }: { id: string; form: FormState }) {
  const t = useText();
  const { label, hint } = text.fields.voidReason;
  const { values, errors } = form;
  return (
    <Disclosure summary={text.voiding.title} open={errors?.reason !== undefined}>
      <p>{t(text.voiding.lead)}</p>
      <form method="post" action={`/staff/letters/${id}/void`} novalidate>
        <TextArea
          {...{ label, hint, name: 'reason', rows: 3, required: true }}
          value={typedValue(values, 'reason')}
          error={errors?.reason}
        />
        <Button variant="danger">{t(text.voiding.button)}</Button>
      </form>
    </Disclosure>
  );
}

export function Letter({ letter, paper, deliveries, form, today, mayVoid }: LetterProps) {
  const t = useText();
  const { terms } = text;
  return (
    <>
      <ErrorSummary errors={form.errors} />
      {paper && paper.missing.length > 0 && (
        <Notice kind="warning" title={text.missing(paper.missing.join('　'))} />
      )}
      <DescriptionList
        items={[
          { term: terms.number, value: letter.documentNumber },
          { term: terms.date, value: <Day date={letter.issuedOn} era /> },
          { term: terms.recipient, value: letter.recipientName },
          { term: text.columns.state, value: <LetterState letter={letter} /> },
          {
            term: terms.code,
            value: <a href={`/letters/verify/${letter.code}`}>{letter.code}</a>,
          },
          { term: terms.fingerprint, value: paper?.sha256 ?? t(text.notDrawn) },
        ]}
      />
      <ButtonRow>
        <ButtonLink variant="secondary" href={`/staff/letters/${letter.id}/paper.pdf`}>
          {t(text.openPaper)}
        </ButtonLink>
      </ButtonRow>
      <h2>{t(text.deliveries)}</h2>
      <Deliveries list={deliveries} />
      <h2>{t(text.record)}</h2>
      <DeliveryForm id={letter.id} form={form} today={today} />
      {mayVoid && !letter.voided && !letter.replacedBy && <VoidForm id={letter.id} form={form} />}
    </>
  );
}
