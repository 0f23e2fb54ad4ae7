import { channelTexts } from '#engines/cases/contract.ts';
import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import { Button } from '#ui/components/button.tsx';
import { Checkboxes, Radios } from '#ui/components/choices.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { typedValue, typedValues } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { relations } from '../../../applications/rules.ts';
import { relationTexts } from '../../../applications/text.ts';
import type { CatalogueEntry } from '../../../catalogue/queries.ts';
import { staffChannels } from '../inputs.ts';
import { entryWords as words } from '../text.ts';

/** Procedures that have a form, found in plain words. */
export function ChooseProcedure(props: { question: string; found: readonly CatalogueEntry[] }) {
  const t = useText();
  const { question, found } = props;
  return (
    <>
      <form method="get" action="/staff/procedures/enter" class="desk-inline">
        <TextField label={words.search} name="q" type="search" width={40} value={question} />
        <Button>{t(words.searchDo)}</Button>
      </form>
      {found.length === 0 ? (
        <EmptyState title={words.nothing} hint={words.nothingHint} />
      ) : (
        <DataTable
          caption={words.found(found.length)}
          rows={found}
          rowKey={({ id }) => id}
          columns={[
            {
              ...{ key: 'name', label: words.procedure, rowHeader: true },
              render: ({ id, name }) => <a href={`/staff/procedures/enter/${id}`}>{t(name)}</a>,
            },
            {
              ...{ key: 'section', label: words.section },
              render: ({ department }) => (department ? t(department.name) : ''),
            },
          ]}
        />
      )}
    </>
  );
}

export interface EnterProps {
  readonly procedure: CatalogueEntry;
  readonly values?: FormValues;
  readonly errors?: FieldErrors;
}

/** Proxies and joint applicants give their ground here, where the paper is looked at. */
function Ground({ values, errors }: EnterProps) {
  return (
    <>
      <TextField
        label={words.principal}
        hint={words.principalHint}
        name="principal"
        width={40}
        value={typedValue(values, 'principal')}
        error={errors?.principal}
      />
      <TextField
        label={words.proxyName}
        hint={words.relationHint}
        name="proxyName"
        width={40}
        value={typedValue(values, 'proxyName')}
        error={errors?.proxyName}
      />
      <Select
        label={words.relation}
        hint={words.relationHint}
        name="relation"
        placeholder={words.noRelation}
        value={typedValue(values, 'relation')}
        options={relations.map((value) => ({ value, label: relationTexts[value] }))}
      />
      <Checkboxes
        label={words.consent}
        name="consented"
        values={typedValues(values, 'consented')}
        options={[{ value: '1', label: words.consented }]}
        error={errors?.consented}
      />
    </>
  );
}

function ForWhom(props: EnterProps) {
  const { procedure, values, errors } = props;
  const roles = procedure.details.applicants;
  return (
    <>
      <Radios
        label={words.role}
        name="role"
        required
        value={typedValue(values, 'role') || 'self'}
        options={roles.map((value) => ({ value, label: words.roles[value] }))}
        error={errors?.role}
      />
      {roles.some((role) => role !== 'self') && <Ground {...props} />}
    </>
  );
}

/** How it came in and from whom, before the pages of the form. */
export function Enter(props: EnterProps) {
  const t = useText();
  const { procedure, values, errors } = props;
  return (
    <>
      <ErrorSummary errors={errors} />
      <form method="post" action={`/staff/procedures/enter/${procedure.id}`} novalidate>
        <Radios
          label={words.channel}
          name="channel"
          required
          value={typedValue(values, 'channel')}
          options={staffChannels.map((value) => ({ value, label: channelTexts[value] }))}
          error={errors?.channel}
        />
        <ForWhom {...props} />
        <TextField
          label={words.phone}
          name="phone"
          type="tel"
          inputMode="tel"
          value={typedValue(values, 'phone')}
          error={errors?.phone}
        />
        <Button>{t(words.start)}</Button>
      </form>
    </>
  );
}
