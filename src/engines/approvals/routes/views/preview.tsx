import type { Department } from '#engines/organisation/contract.ts';
import type { FormValues } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button } from '#ui/components/button.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { Chain } from '../../chain/preview.ts';
import type { ApprovalKind } from '../../kind.ts';
import { ChainPreview } from '../../views/chain.tsx';
import { routeWords as words } from '../text.ts';

const { fields } = words;

export function departmentOptions(departments: readonly Department[]) {
  return departments.map(({ id, name }) => ({ value: id, label: name }));
}

export function kindOptions(kinds: readonly ApprovalKind[]): { value: string; label: Text }[] {
  return kinds.map(({ kind, label }) => ({ value: kind, label }));
}

/** Department, amount and drafter of a draft that nobody has written. */
export function ExampleFields(props: {
  departments: readonly Department[];
  values: FormValues;
  names: { readonly department: string; readonly amount: string; readonly drafter: string };
}) {
  const { departments, values, names } = props;
  return (
    <>
      <Select
        label={fields.department}
        name={names.department}
        options={departmentOptions(departments)}
        value={typedValue(values, names.department)}
        required
      />
      <TextField
        label={fields.amount}
        name={names.amount}
        value={typedValue(values, names.amount)}
        inputMode="numeric"
        width={12}
        suffix={words.yen}
      />
      <TextField
        label={fields.drafter}
        name={names.drafter}
        hint={fields.drafterHint}
        value={typedValue(values, names.drafter)}
        width={12}
      />
    </>
  );
}

export interface PreviewProps {
  readonly kinds: readonly ApprovalKind[];
  readonly departments: readonly Department[];
  readonly values: FormValues;
  readonly chain?: Chain;
}

/** だれに回るか: asks for a draft and shows the chain that it would get today. */
export function Preview({ kinds, departments, values, chain }: PreviewProps) {
  const t = useText();
  const names = { department: 'department', amount: 'amount', drafter: 'drafter' };
  return (
    <section>
      <h2 id="preview">{t(words.preview)}</h2>
      <p>{t(words.previewLead)}</p>
      {chain && <ChainPreview chain={chain} />}
      <form method="get" action="/staff/approvals/routes#preview">
        <Select
          label={fields.kind}
          name="kind"
          options={kindOptions(kinds)}
          value={typedValue(values, 'kind')}
          required
        />
        <ExampleFields departments={departments} values={values} names={names} />
        <Button variant="secondary">{t(words.previewButton)}</Button>
      </form>
    </section>
  );
}
