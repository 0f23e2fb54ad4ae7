import type { FieldErrors } from '#platform/http/input.ts';
import { Button } from '#ui/components/button.tsx';
import { Radios } from '#ui/components/choices.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { asIs, requestKinds, ways } from '../../model.ts';
import { kindTexts, wayTexts } from '../../text.ts';
import { formWords as words } from '../text.ts';

export interface RequestFormProps {
  readonly agencies: readonly string[];
  readonly formKey: string;
  /** Signed in with 公的個人認証. */
  readonly verified: boolean;
  readonly value: (name: string) => string;
  readonly errors?: FieldErrors;
}

type Field = (name: string) => {
  name: string;
  value: string;
  error: FieldErrors[string] | undefined;
};

function What({ field, agencies }: { field: Field; agencies: readonly string[] }) {
  return (
    <>
      <Radios
        {...field('kind')}
        required
        label={words.kind}
        options={requestKinds.map((kind) => ({
          value: kind,
          label: kindTexts[kind],
          hint: words.kindHints[kind],
        }))}
      />
      <Select
        {...field('agency')}
        required
        label={words.agency}
        hint={words.agencyHint}
        options={agencies.map((name) => ({ value: name, label: asIs(name) }))}
      />
      <TextArea
        {...field('documents')}
        required
        label={words.documents}
        hint={words.documentsHint}
        rows={6}
      />
      <TextArea {...field('purpose')} label={words.purpose} hint={words.purposeHint} rows={3} />
      <Radios
        {...field('way')}
        required
        label={words.way}
        options={ways.map((way) => ({ value: way, label: wayTexts[way] }))}
      />
    </>
  );
}

function Who({ field }: { field: Field }) {
  return (
    <>
      <TextField {...field('name')} required label={words.name} autocomplete="name" />
      <TextField
        {...field('address')}
        required
        label={words.address}
        autocomplete="address-line1"
        width={40}
      />
      <TextField
        {...field('email')}
        label={words.email}
        hint={words.emailHint}
        type="email"
        inputMode="email"
        autocomplete="email"
      />
      <TextField
        {...field('phone')}
        label={words.phone}
        hint={words.phoneHint}
        type="tel"
        inputMode="tel"
        autocomplete="tel"
      />
    </>
  );
}

export function RequestFormPage(props: RequestFormProps) {
  const t = useText();
  const { errors, value } = props;
  const field: Field = (name) => ({ name, value: value(name), error: errors?.[name] });
  return (
    <>
      <ErrorSummary errors={errors} />
      {props.verified && <Notice kind="info" title={words.verified} />}
      <form method="post" action="/disclosure/request" novalidate>
        <input type="hidden" name="key" value={props.formKey} />
        <What field={field} agencies={props.agencies} />
        <Who field={field} />
        <Button>{t(words.send)}</Button>
      </form>
    </>
  );
}
