import type { StaffMember } from '#engines/organisation/contract.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { AnyCaseType } from '../../registry.ts';
import { queueHref } from '../address.ts';
import type { QueueFilter } from '../inputs.ts';
import { words } from '../text.ts';

export interface FilterProps {
  readonly filter: QueueFilter;
  readonly types: readonly AnyCaseType[];
  readonly colleagues: readonly StaffMember[];
}

function stateOptions({ types, filter }: FilterProps) {
  const shown = types.filter(({ type }) => filter.type === undefined || filter.type === type);
  const states = new Map(shown.flatMap(({ states }) => Object.entries(states)));
  return [...states].map(([value, { label }]) => ({ value, label }));
}

/** The choices of type, state and person. */
function Choices(props: FilterProps) {
  const { filter, types, colleagues } = props;
  const people = colleagues.map(({ id, name }) => ({ value: id, label: { ja: name, en: name } }));
  return (
    <>
      {types.length > 1 && (
        <Select
          label={words.type}
          name="type"
          placeholder={words.anyType}
          options={types.map((one) => ({ value: one.type, label: one.label }))}
          value={filter.type}
        />
      )}
      <Select
        label={words.state}
        name="state"
        placeholder={words.anyState}
        options={stateOptions(props)}
        value={filter.state}
      />
      <Select
        label={words.assignee}
        name="assignee"
        placeholder={words.anyone}
        options={[{ value: 'none', label: words.unassigned }, ...people]}
        value={filter.assignee}
      />
    </>
  );
}

/** Filters stay in the address. */
export function Filters(props: FilterProps) {
  const t = useText();
  const { view, q, type, state, assignee, subject } = props.filter;
  const filtered = Boolean(q || type || state || assignee || subject);
  return (
    <Disclosure summary={words.filters} open={filtered}>
      <form method="get" action="/staff/cases">
        <input type="hidden" name="view" value={view} />
        {subject && <input type="hidden" name="subject" value={subject} />}
        <TextField label={words.search} hint={words.searchHint} name="q" type="search" value={q} />
        <Choices {...props} />
        <ButtonRow>
          <Button variant="secondary">{t(words.apply)}</Button>
          {filtered && (
            <ButtonLink variant="plain" href={queueHref({ view })}>
              {t(words.clear)}
            </ButtonLink>
          )}
        </ButtonRow>
      </form>
    </Disclosure>
  );
}
