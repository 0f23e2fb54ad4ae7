import type { Department, StaffMember } from '#engines/organisation/contract.ts';
import type { FieldErrors } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { ListCount } from '#ui/components/pager.tsx';
import { Select } from '#ui/components/select.tsx';
import { useText } from '#ui/language.tsx';
import type { ItemRow } from '../../items/queries.ts';
import type { HandoverFilter } from '../inputs.ts';
import { handoverWords as words } from '../text.ts';

export interface HandoverProps {
  readonly filter: HandoverFilter;
  readonly rows: readonly ItemRow[];
  readonly departments: readonly Department[];
  /** Sections that are no more, which still have pages. */
  readonly closed: readonly Department[];
  readonly people: readonly StaffMember[];
  readonly done?: number;
  readonly errors?: FieldErrors;
}

const departmentOptions = (all: readonly Department[]) =>
  all.map(({ id, name }) => ({ value: id, label: name }));
const peopleOptions = (all: readonly StaffMember[]) =>
  all.map(({ id, name }) => ({ value: id, label: { ja: name, en: name } as Text }));

function FromForm({ filter, departments, closed, people }: HandoverProps) {
  const t = useText();
  return (
    <form method="get">
      <h2>{t(words.from)}</h2>
      <Select
        name="department"
        label={words.department}
        value={filter.department}
        placeholder={words.anyone}
        options={departmentOptions([...closed, ...departments])}
      />
      <Select
        name="person"
        label={words.person}
        value={filter.person}
        placeholder={words.anyone}
        options={peopleOptions(people)}
      />
      <p>
        <Button variant="secondary">{t(words.show)}</Button>
      </p>
    </form>
  );
}

function ToForm({ rows, departments, people, errors }: HandoverProps) {
  const t = useText();
  return (
    <form method="post">
      <ListCount page={1} pageSize={1000} total={rows.length} />
      <Checkboxes
        name="items"
        label={words.items}
        error={errors?.items}
        values={rows.map(({ id }) => id)}
        options={rows.map(({ id, title }) => ({ value: id, label: { ja: title, en: title } }))}
      />
      <h2>{t(words.to)}</h2>
      <Select
        name="toDepartment"
        label={words.toDepartment}
        error={errors?.toDepartment}
        placeholder={words.unchanged}
        options={departmentOptions(departments)}
      />
      <Select
        name="toPerson"
        label={words.toPerson}
        placeholder={words.unchanged}
        options={peopleOptions(people)}
      />
      <p>
        <Button>{t(words.handOver)}</Button>
      </p>
    </form>
  );
}

export function HandoverPage(props: HandoverProps) {
  const { rows, done, errors } = props;
  return (
    <>
      {done !== undefined && <Notice kind="success" title={words.done(done)} />}
      <ErrorSummary errors={errors} />
      <FromForm {...props} />
      {rows.length > 0 ? (
        <ToForm {...props} />
      ) : (
        <EmptyState title={words.none} hint={words.noneHint} />
      )}
    </>
  );
}
