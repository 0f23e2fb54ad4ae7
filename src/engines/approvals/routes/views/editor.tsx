import type { Department, KnownPermission } from '#engines/organisation/contract.ts';
import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { Chain } from '../../chain/preview.ts';
import type { ApprovalKind } from '../../kind.ts';
import { ChainPreview } from '../../views/chain.tsx';
import type { Route } from '../queries.ts';
import { routeWords as words } from '../text.ts';
import { KindLabel } from './list.tsx';
import { departmentOptions, ExampleFields, kindOptions } from './preview.tsx';
import { StepFields } from './step-fields.tsx';

const { fields } = words;

export interface EditorProps {
  /** The version to follow; undefined: a new route. */
  readonly route?: Route;
  readonly kinds: readonly ApprovalKind[];
  readonly departments: readonly Department[];
  readonly permissions: readonly KnownPermission[];
  readonly values: FormValues;
  readonly errors?: FieldErrors;
  /** How many rows of steps the form shows. */
  readonly rows: number;
  /** What the route as typed would make of the example. */
  readonly chain?: Chain;
}

function Scope({ route, kinds, departments, values, errors }: EditorProps) {
  const t = useText();
  if (route) {
    const department = departments.find(({ id }) => id === route.departmentId);
    const items = [
      { term: fields.kind, value: <KindLabel kind={route.kind} /> },
      { term: fields.department, value: t(department?.name ?? words.all) },
    ];
    return <DescriptionList items={items} />;
  }
  return (
    <>
      <Select
        label={fields.kind}
        name="kind"
        options={kindOptions(kinds)}
        value={typedValue(values, 'kind')}
        error={errors?.kind}
        required
      />
      <Select
        label={fields.department}
        name="departmentId"
        placeholder={words.all}
        options={departmentOptions(departments)}
        value={typedValue(values, 'departmentId')}
        error={errors?.departmentId}
      />
    </>
  );
}

function HeadFields({ values, errors }: EditorProps) {
  const amount = (name: 'amountFrom' | 'amountTo') => (
    <TextField
      label={fields[name]}
      name={name}
      hint={fields.amountHint}
      value={typedValue(values, name)}
      error={errors?.[name]}
      inputMode="numeric"
      width={12}
      suffix={words.yen}
    />
  );
  return (
    <>
      <TextField
        label={fields.name}
        name="name"
        value={typedValue(values, 'name')}
        error={errors?.name}
        required
      />
      {amount('amountFrom')}
      {amount('amountTo')}
      <DateField
        label={fields.validFrom}
        name="validFrom"
        value={typedValue(values, 'validFrom')}
        error={errors?.validFrom}
        required
      />
    </>
  );
}

/** Tries the route as typed, before it is saved. */
function TryIt({ departments, values, chain }: EditorProps) {
  const t = useText();
  const names = { department: 'tryDepartment', amount: 'tryAmount', drafter: 'tryDrafter' };
  return (
    <Disclosure summary={words.preview} open={chain !== undefined}>
      {chain && <ChainPreview chain={chain} />}
      <ExampleFields departments={departments} values={values} names={names} />
      <Button variant="secondary" name="act" value="try">
        {t(words.tryIt)}
      </Button>
    </Disclosure>
  );
}

function EndForm({ route, errors }: { route: Route; errors?: FieldErrors }) {
  const t = useText();
  return (
    <Disclosure summary={words.end} open={errors?.lastDay !== undefined}>
      <form method="post" action={`/staff/approvals/routes/${route.id}/end`}>
        <p>{t(words.endLead)}</p>
        <DateField label={words.lastDay} name="lastDay" error={errors?.lastDay} required />
        <Button variant="danger">{t(words.endButton)}</Button>
      </form>
    </Disclosure>
  );
}

/** A route as a form: rows of steps, tried before they are saved. */
export function RouteEditor(props: EditorProps) {
  const t = useText();
  const { route, errors, rows } = props;
  const action = `/staff/approvals/routes/${route?.id ?? 'new'}`;
  return (
    <>
      <ErrorSummary errors={errors} />
      <form method="post" action={action}>
        <Scope {...props} />
        <HeadFields {...props} />
        <input type="hidden" name="rows" value={rows} />
        {Array.from({ length: rows }, (_, index) => (
          // Rows have no identity of their own; their place is what they are.
          <StepFields key={`step-${index + 1}`} {...props} errors={errors} index={index} />
        ))}
        <Button variant="plain" name="act" value="more">
          {t(words.more)}
        </Button>
        <TryIt {...props} />
        <ButtonRow>
          <Button name="act" value="save">
            {t(words.save)}
          </Button>
        </ButtonRow>
      </form>
      {route && route.validTo === null && <EndForm route={route} errors={errors} />}
    </>
  );
}
