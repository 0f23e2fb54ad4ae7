import type { FormState } from '#platform/http/form-state.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { dayText } from '#ui/components/day.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useLanguage, useText } from '#ui/language.tsx';
import type { Department } from '../../departments/queries.ts';
import type { Transfer } from '../queries.ts';
import { kinds } from '../rules.ts';
import { kindLabels, words } from '../text.ts';
import { transferHref } from './transfers.tsx';

const { fields } = words;

interface FormProps {
  readonly transfer: Transfer;
  readonly form: FormState;
}

function RowForm(props: FormProps & { readonly departments: readonly Department[] }) {
  const t = useText();
  const { values, errors } = props.form;
  return (
    <form method="post" action={`${transferHref(props.transfer.id)}/rows`}>
      <TextField
        label={fields.staff}
        name="employeeNumber"
        value={typedValue(values, 'employeeNumber')}
        error={errors?.employeeNumber}
        required
      />
      <Select
        label={fields.kind}
        name="kind"
        options={kinds.map((kind) => ({ value: kind, label: kindLabels[kind] }))}
        value={typedValue(values, 'kind')}
        error={errors?.kind}
        required
      />
      <Select
        label={fields.department}
        name="departmentId"
        options={props.departments.map(({ id, name }) => ({ value: id, label: name }))}
        placeholder={fields.choose}
        value={typedValue(values, 'departmentId')}
        error={errors?.departmentId}
      />
      <TextField
        label={fields.post}
        name="title"
        value={typedValue(values, 'title')}
        error={errors?.title}
      />
      <ButtonRow>
        <Button variant="secondary">{t(words.addOneButton)}</Button>
      </ButtonRow>
    </form>
  );
}

function PasteForm({ transfer, form: { values, errors } }: FormProps) {
  const t = useText();
  return (
    <form method="post" action={`${transferHref(transfer.id)}/paste`}>
      <TextArea
        label={fields.table}
        hint={fields.tableHint}
        name="table"
        value={typedValue(values, 'table')}
        error={errors?.table}
        rows={10}
        required
      />
      <ButtonRow>
        <Button variant="secondary">{t(words.pasteButton)}</Button>
      </ButtonRow>
    </form>
  );
}

/** The two ways to put people into a draft; the one that came back with errors stands open. */
export function AddForms(props: FormProps & { readonly departments: readonly Department[] }) {
  const { values } = props.form;
  return (
    <>
      <Disclosure summary={words.addOne} open={typeof values?.employeeNumber === 'string'}>
        <RowForm {...props} />
      </Disclosure>
      <Disclosure summary={words.paste} open={typeof values?.table === 'string'}>
        <PasteForm {...props} />
      </Disclosure>
    </>
  );
}

function Act(props: {
  transfer: Transfer;
  verb: 'schedule' | 'withdraw' | 'discard';
  variant: 'primary' | 'secondary' | 'danger';
}) {
  const t = useText();
  return (
    <form method="post" action={`${transferHref(props.transfer.id)}/${props.verb}`}>
      <Button variant={props.variant}>{t(words[props.verb])}</Button>
    </form>
  );
}

/** What can be done with the whole transfer in its state. */
export function Acts({ transfer }: { transfer: Transfer }) {
  const t = useText();
  const day = dayText(transfer.effectiveOn, useLanguage());
  if (transfer.status === 'applied') return null;
  if (transfer.status === 'scheduled') {
    return <Act transfer={transfer} verb="withdraw" variant="secondary" />;
  }
  return (
    <>
      <p>{t(words.scheduleNote(day))}</p>
      <ButtonRow>
        <Act transfer={transfer} verb="schedule" variant="primary" />
        <Act transfer={transfer} verb="discard" variant="danger" />
      </ButtonRow>
    </>
  );
}
