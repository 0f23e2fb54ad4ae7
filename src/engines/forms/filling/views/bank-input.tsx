import { FieldGroup } from '#ui/components/field.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { bankName, branchName } from '../bank-names.ts';
import { partName } from '../paths.ts';
import type { CompositeProps } from './composite-fields.tsx';
import { fieldWords } from './field-text.ts';
import { FindButton, FoundOptions } from './lookup.tsx';
import { PartField, PartSelect } from './part-field.tsx';

const kinds = (['ordinary', 'current', 'savings'] as const).map((value) => ({
  value,
  label: fieldWords[value],
}));

/** The name behind a code that was chosen or typed, so that nobody has to trust digits. */
function Chosen(props: { name: string | undefined }) {
  return props.name ? <p class="form-chosen">{props.name}</p> : null;
}

function Branch({ path, state }: CompositeProps) {
  const bank = typedValue(state.values, partName(path, 'bank'));
  const branch = typedValue(state.values, partName(path, 'branch'));
  const name = partName(path, 'branch');
  return (
    <>
      <PartField
        {...{ path, state, part: 'branch', label: fieldWords.branch, width: 12 }}
        {...{ hint: fieldWords.branchHint, autocomplete: 'off' }}
      />
      <Chosen name={branchName(bank, branch)} />
      <FindButton act={`find-branch:${path}`} label={fieldWords.findBranch} name={name} />
      <FoundOptions {...{ state, name, label: fieldWords.branch, act: `use-branch:${path}` }} />
    </>
  );
}

/** Bank and branch by code or by name; the search shows what was found, without scripts. */
export function BankInput(props: CompositeProps) {
  const { path, state, frame } = props;
  const name = partName(path, 'bank');
  const part = { path, state, autocomplete: 'off' } as const;
  return (
    <FieldGroup {...frame}>
      <PartField
        {...{ ...part, part: 'bank', label: fieldWords.bank, width: 12 }}
        hint={fieldWords.bankHint}
      />
      <Chosen name={bankName(typedValue(state.values, name))} />
      <FindButton act={`find-bank:${path}`} label={fieldWords.findBank} name={name} />
      <FoundOptions {...{ state, name, label: fieldWords.bank, act: `use-bank:${path}` }} />
      <Branch {...props} />
      <PartSelect
        {...{ path, state, part: 'type', label: fieldWords.accountType, options: kinds }}
      />
      <PartField
        {...{ ...part, part: 'number', label: fieldWords.accountNumber, width: 8 }}
        {...{ hint: fieldWords.accountNumberHint, inputMode: 'numeric' }}
      />
      <PartField
        {...{ ...part, part: 'holder', label: fieldWords.holder, width: 20 }}
        hint={fieldWords.holderHint}
      />
    </FieldGroup>
  );
}
