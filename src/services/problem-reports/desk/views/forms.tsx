import type { FormState } from '#platform/http/form-state.ts';
import { Button } from '#ui/components/button.tsx';
import { Radios } from '#ui/components/choices.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { FileField } from '#ui/components/file-field.tsx';
import { field } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { deskHref } from '../../model.ts';
import { isOpen, nextStatuses } from '../../reports/rules.ts';
import { nameOf } from '../../settings/queries.ts';
import { statusTexts } from '../../text.ts';
import { deskWords as words } from '../text.ts';
import type { Work, WorkForm } from '../work.ts';
import { moveOptions } from './status-options.ts';

interface FormProps {
  readonly work: Work;
  readonly form: WorkForm;
}

/** What was typed, when this is the form that came back. */
const own = ({ to, ...state }: WorkForm, name: string): FormState => (to === name ? state : {});

function MoveFields({ work: { report }, form }: FormProps) {
  const state = own(form, 'move');
  return (
    <>
      <Radios
        {...field(state, 'status')}
        label={words.status}
        options={moveOptions(nextStatuses(report.status))}
        required
      />
      <TextArea
        {...field(state, 'text')}
        label={words.publicText}
        hint={words.publicTextHint}
        rows={4}
      />
      <FileField
        name="photos"
        label={words.afterPhoto}
        hint={words.afterHint}
        error={state.errors?.photos}
        accept="image/jpeg,image/png,image/webp"
      />
      <TextField {...field(state, 'note')} label={words.note} width={40} />
    </>
  );
}

export function MoveReport(props: FormProps) {
  const t = useText();
  const { report } = props.work;
  return (
    <section aria-labelledby="move">
      <h2 id="move">{t(words.move)}</h2>
      {nextStatuses(report.status).length === 0 ? (
        <p>{t(words.cannotMove)}</p>
      ) : (
        <form
          method="post"
          action={`${deskHref(report.id)}/move`}
          enctype="multipart/form-data"
          class="form"
          noValidate
        >
          <p>{t(words.moveLead)}</p>
          <MoveFields {...props} />
          <Button>{t(words.save)}</Button>
        </form>
      )}
    </section>
  );
}

function RouteFields({ work, form }: FormProps) {
  const { report, setup, departments, areas } = work;
  const before = { category: report.category, area: report.area ?? '' };
  const state = { values: before, ...own(form, 'route') };
  return (
    <>
      <Select
        {...field(state, 'category')}
        label={words.category}
        options={(setup?.categories ?? []).map((one) => ({ value: one.slug, label: nameOf(one) }))}
        required
      />
      <Select
        {...field(state, 'area')}
        label={words.area}
        placeholder={words.noArea}
        options={areas.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <Select
        {...field(state, 'departmentId')}
        label={words.department}
        placeholder={words.byRule}
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  );
}

export function RouteReport({ work, form }: FormProps) {
  const t = useText();
  const { report } = work;
  if (!isOpen(report.status)) return null;
  return (
    <Disclosure summary={words.route} open={form.to === 'route'}>
      <p>{t(words.routeLead)}</p>
      <form method="post" action={`${deskHref(report.id)}/route`} class="form" noValidate>
        <RouteFields work={work} form={form} />
        <TextField {...field(own(form, 'route'), 'note')} label={words.note} width={40} />
        <Button variant="secondary">{t(words.save)}</Button>
      </form>
    </Disclosure>
  );
}

export function MergeReport({ work, form }: FormProps) {
  const t = useText();
  const { report, near } = work;
  if (!isOpen(report.status)) return null;
  const state = own(form, 'merge');
  const options = near.map(({ row, metres }) => ({
    value: row.id,
    label: { ja: row.place, en: row.place },
    hint: {
      ja: `${words.metres(metres).ja}、${statusTexts[row.status].ja}`,
      en: `${words.metres(metres).en}, ${statusTexts[row.status].en}`,
    },
  }));
  return (
    <Disclosure summary={words.merge} open={form.to === 'merge'}>
      <p>{t(words.mergeLead)}</p>
      <form method="post" action={`${deskHref(report.id)}/merge`} class="form" noValidate>
        {options.length > 0 && (
          <Radios {...field(state, 'near')} label={words.mergeInto} options={options} />
        )}
        <TextField {...field(state, 'into')} label={words.mergeAddress} width={40} />
        <Button variant="danger">{t(words.mergeIt)}</Button>
      </form>
    </Disclosure>
  );
}
