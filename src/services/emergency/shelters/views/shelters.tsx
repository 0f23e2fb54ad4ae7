import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonLink } from '#ui/components/button.tsx';
import { Checkboxes } from '#ui/components/choices.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Moment } from '#ui/components/day.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { typedValue, typedValues } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { type Option, Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { AreaOption } from '../../orders/views/orders.tsx';
import { shelterStates } from '../../schema.ts';
import { hazardOptions } from '../../situation/views/command.tsx';
import { deskWords } from '../../text.ts';
import { words } from '../desk-text.ts';
import type { ShelterNow } from '../queries.ts';
import { stateNames } from '../text.ts';

const base = '/staff/emergency/shelters';
const states = shelterStates.map((state) => ({ value: state, label: stateNames[state] }));

/** What was typed, when this is the shelter whose form came back. */
interface Returned extends FormState {
  readonly shelterId?: string;
}

function ReportForm({ shelter, form }: { shelter: ShelterNow; form: Returned }) {
  const t = useText();
  const own = form.shelterId === shelter.id ? form : {};
  const { report } = shelter;
  const known = (value: number | null | undefined) => (value == null ? '' : String(value));
  const field = (name: string, before: string) => ({
    name,
    value: own.values ? typedValue(own.values, name) : before,
    error: own.errors?.[name],
  });
  return (
    <form class="shelter-form" method="post" action={`${base}/${shelter.id}/report`}>
      <Select {...field('state', report?.state ?? 'open')} label={words.state} options={states} />
      <TextField
        {...field('persons', known(report?.persons))}
        label={words.persons}
        inputMode="numeric"
        width={4}
      />
      <TextField {...field('note', report?.note ?? '')} label={words.note} width={12} />
      <Button variant="secondary">{t(words.report)}</Button>
    </form>
  );
}

function Name({ shelter, mayManage }: { shelter: ShelterNow; mayManage: boolean }) {
  const t = useText();
  return (
    <>
      {t(shelter.name)}
      {mayManage && (
        <>
          {' '}
          <a href={`${base}/${shelter.id}`} aria-label={`${t(words.edit)}: ${t(shelter.name)}`}>
            {t(words.edit)}
          </a>
        </>
      )}
    </>
  );
}

function State({ shelter }: { shelter: ShelterNow }) {
  const t = useText();
  const { report } = shelter;
  if (!report) return <>{t(words.silent)}</>;
  return (
    <>
      {t(stateNames[report.state])} <Moment at={report.at} />
    </>
  );
}

interface SheltersProps {
  readonly shelters: readonly ShelterNow[];
  readonly on: boolean;
  readonly mayManage: boolean;
  readonly form: Returned;
}

export function Shelters({ shelters, on, mayManage, form }: SheltersProps) {
  const t = useText();
  const columns: readonly Column<ShelterNow>[] = [
    {
      ...{ key: 'name', label: words.name, rowHeader: true },
      render: (shelter) => <Name shelter={shelter} mayManage={mayManage} />,
    },
    { key: 'state', label: words.state, render: (shelter) => <State shelter={shelter} /> },
    ...(on
      ? [
          {
            ...{ key: 'report', label: words.report },
            render: (shelter: ShelterNow) => <ReportForm shelter={shelter} form={form} />,
          },
        ]
      : []),
  ];
  return (
    <section>
      <h2>{t(words.title)}</h2>
      {!on && <Notice kind="info" title={words.notOn} />}
      {shelters.length === 0 ? (
        <EmptyState title={words.none} hint={words.noneHint} />
      ) : (
        <DataTable
          caption={words.title}
          columns={columns}
          rows={shelters}
          rowKey={({ id }) => id}
        />
      )}
      {mayManage && <ButtonLink href={`${base}/new`}>{t(words.add)}</ButtonLink>}
    </section>
  );
}

const facilities = ['wheelchair', 'accessibleToilet', 'pets', 'infants'] as const;

interface ShelterFormProps extends FormState {
  readonly areas: readonly AreaOption[];
  /** Undefined for a new one. */
  readonly id?: string;
}

function Fields({ values, errors, areas }: Omit<ShelterFormProps, 'id'>) {
  const field = (name: keyof typeof words) => ({
    ...{ name, label: words[name], value: typedValue(values, name), error: errors?.[name] },
  });
  return (
    <>
      <TextField {...field('nameJa')} required />
      <TextField {...field('nameEn')} required />
      <TextField {...field('nameEasy')} />
      <TextField {...field('address')} width={40} required />
      <TextField {...field('telephone')} type="tel" />
      <TextField {...field('capacity')} inputMode="numeric" width={8} required />
      <Boxes name="areas" label={deskWords.areas} options={areas} values={values} />
      <Boxes name="hazards" label={words.hazards} options={hazardOptions} values={values} />
      {facilities.map((name) => (
        <Boxes key={name} name={name} label={words[name]} options={yes} values={values} />
      ))}
      <TextField {...field('latitude')} inputMode="decimal" width={12} />
      <TextField {...field('longitude')} inputMode="decimal" width={12} />
    </>
  );
}

interface BoxesProps extends Pick<FormState, 'values'> {
  readonly name: string;
  readonly label: Text;
  readonly options: readonly Option[];
}

function Boxes({ values, ...props }: BoxesProps) {
  return <Checkboxes {...props} values={typedValues(values, props.name)} />;
}

const yes = [{ value: 'yes', label: words.yes }];

export function ShelterForm({ areas, id, ...form }: ShelterFormProps) {
  const t = useText();
  const districts = areas.filter(({ value }) => value !== '*');
  return (
    <>
      <form method="post" action={`${base}/${id ?? 'new'}`}>
        <Fields {...form} areas={districts} />
        <Button>{t(words.save)}</Button>
      </form>
      {id && (
        <form method="post" action={`${base}/${id}/remove`}>
          <Button variant="danger">{t(words.remove)}</Button>
        </form>
      )}
    </>
  );
}
