import type { Text } from '#platform/i18n/text.ts';
import { Button } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { Day } from '#ui/components/day.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { typedValues } from '#ui/components/form-values.ts';
import { useText } from '#ui/language.tsx';
import { nameIn } from '../../desk/field-names.ts';
import { DeskForm, type DeskProps, fieldsOf } from '../../desk/views/form.tsx';
import type { Search } from '../queries.ts';
import { searchWords as words } from '../text.ts';

export function AskFields({ work, form }: DeskProps) {
  const t = useText();
  const field = fieldsOf('searches', form);
  return (
    <DeskForm work={work} to="searches">
      <Checkboxes
        label={words.departments}
        name={nameIn('searches', 'departmentIds')}
        required
        options={[...work.desk.departments.values()].map(({ id, name }) => ({
          value: id,
          label: name,
        }))}
        values={typedValues(form?.values, 'departmentIds')}
        error={form?.errors.departmentIds}
      />
      <DateField {...field('dueOn')} label={words.dueOn} required />
      <Button variant="secondary">{t(words.ask)}</Button>
    </DeskForm>
  );
}

function columns(
  t: (text: Text) => string,
  { departments }: DeskProps['work']['desk'],
): readonly Column<Search>[] {
  return [
    {
      key: 'department',
      label: words.department,
      rowHeader: true,
      render: ({ departmentId }) => {
        const name = departments.get(departmentId)?.name;
        return name ? t(name) : '';
      },
    },
    { key: 'due', label: words.dueOn, render: ({ dueOn }) => <Day date={dueOn} /> },
    {
      key: 'answer',
      label: words.answer,
      render: ({ answer, answeredBy }) =>
        answer ? `${t(words.answers[answer])} ${answeredBy ?? ''}` : t(words.waiting),
    },
    { key: 'note', label: words.note, render: ({ note }) => note },
  ];
}

/** Which departments were asked, and what they said. */
export function SearchSection({ work }: DeskProps) {
  const t = useText();
  const { searches, desk, inPreparation } = work;
  return (
    <section aria-labelledby="searches">
      <h2 id="searches">{t(words.title)}</h2>
      {searches.length === 0 ? (
        <p>{t(words.none)}</p>
      ) : (
        <DataTable
          caption={words.title}
          captionHidden
          rows={searches}
          rowKey={({ id }) => id}
          columns={columns(t, desk)}
        />
      )}
      {inPreparation && desk.mayWork && (
        <Disclosure summary={words.ask}>
          <AskFields work={work} />
        </Disclosure>
      )}
    </section>
  );
}
