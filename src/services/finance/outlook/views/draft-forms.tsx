import type { ComponentChildren } from 'preact';
import type { FormState } from '#platform/http/form-state.ts';
import type { FormValues } from '#platform/http/input.ts';
import { Button } from '#ui/components/button.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { FileField } from '#ui/components/file-field.tsx';
import { field } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { driverTexts } from '../driver-text.ts';
import type { OutlookAssumptions } from '../model/assumptions.ts';
import { driverIds } from '../model/drivers.ts';
import { outlookDraftHref } from '../model.ts';
import type { OutlookDraft } from '../queries.ts';
import { outlookStaffTexts as texts } from '../staff-text.ts';
import { CorrelationTable } from './assumptions.tsx';
import { DraftTabs, Unfinished } from './draft.tsx';
import { type SheetProblem, SheetProblems } from './sheet-problems.tsx';

/** The form as it stands in the draft, until somebody types. */
function valuesOf({ title, horizon, note, drivers }: OutlookAssumptions): FormValues {
  const values = driverIds.map((id) => [id, String(drivers[id].value)]);
  return { title, horizon: String(horizon), note, ...Object.fromEntries(values) };
}

function DriversForm({ draft, ...form }: FormState & { draft: OutlookDraft }) {
  const t = useText();
  const state = form.values ? form : { values: valuesOf(draft.assumptions) };
  return (
    <section>
      <h2>{t(texts.drivers)}</h2>
      <p>{t(texts.driversIs)}</p>
      <form method="post" class="form">
        <TextField {...field(state, 'title')} label={texts.titleField} width={40} required />
        <TextField
          {...field(state, 'horizon')}
          label={texts.horizon}
          inputMode="numeric"
          width={4}
          required
        />
        <TextArea {...field(state, 'note')} label={texts.note} />
        <div class="outlook-choices">
          {driverIds.map((id) => (
            <TextField
              key={id}
              {...field(state, id)}
              label={driverTexts[id]}
              inputMode="decimal"
              width={8}
              suffix={texts.percent}
            />
          ))}
        </div>
        <Button>{t(texts.save)}</Button>
      </form>
    </section>
  );
}

function UploadForm({ draft, ...form }: FormState & { draft: OutlookDraft }) {
  const t = useText();
  const href = outlookDraftHref(draft.id);
  return (
    <section>
      <h2>{t(texts.upload)}</h2>
      <p>{t(texts.uploadIs)}</p>
      <p>
        <a href={`${href}/assumptions.xlsx`}>{t(texts.download)}</a>
      </p>
      <form method="post" action={`${href}/workbook`} encType="multipart/form-data" class="form">
        <FileField
          {...field(form, 'file')}
          label={texts.file}
          hint={texts.uploadHint}
          accept=".xlsx"
        />
        <Button variant="secondary">{t(texts.uploadButton)}</Button>
      </form>
    </section>
  );
}

function ProjectionForm({ draft, ...form }: FormState & { draft: OutlookDraft }) {
  const t = useText();
  const action = `${outlookDraftHref(draft.id)}/projection`;
  return (
    <section>
      <h2>{t(texts.projection)}</h2>
      <p>{t(texts.projectionIs)}</p>
      <form method="post" action={action} encType="multipart/form-data" class="form">
        <FileField
          {...field(form, 'projection')}
          label={texts.projectionFile}
          hint={texts.projectionHint}
          accept=".xlsx,.csv"
        />
        <Button variant="secondary">{t(texts.projectionButton)}</Button>
      </form>
    </section>
  );
}

export interface DraftAssumptionsProps extends FormState {
  readonly draft: OutlookDraft;
  readonly problems: readonly SheetProblem[];
}

/** What the outlook stands on, to change by hand or by the workbook. */
export function DraftAssumptions({ draft, problems, ...form }: DraftAssumptionsProps) {
  const href = `${outlookDraftHref(draft.id)}/assumptions`;
  return (
    <DraftTabs id={draft.id} current={href}>
      <ErrorSummary errors={form.errors} />
      <SheetProblems problems={problems} />
      {!draft.result && draft.steps === 0 && <Unfinished draft={draft} />}
      <UploadForm draft={draft} {...form} />
      <ProjectionForm draft={draft} {...form} />
      <DriversForm draft={draft} {...form} />
      <CorrelationTable assumptions={draft.assumptions} />
    </DraftTabs>
  );
}

/** One assumption with another value; the answer stands below and is kept nowhere. */
export function DraftWhatIf(
  props: FormState & { draft: OutlookDraft; children: ComponentChildren },
) {
  const t = useText();
  const { draft, children, ...form } = props;
  const href = `${outlookDraftHref(draft.id)}/what-if`;
  const { drivers } = draft.assumptions;
  return (
    <DraftTabs id={draft.id} current={href}>
      <ErrorSummary errors={form.errors} />
      <p>{t(texts.whatIfIs)}</p>
      <form method="get" action="#result" class="form">
        <Select
          {...field(form, 'driver')}
          label={texts.driver}
          options={driverIds.map((id) => ({
            value: id,
            label: texts.driverOption(driverTexts[id], drivers[id].value),
          }))}
        />
        <TextField
          {...field(form, 'value')}
          label={texts.value}
          inputMode="decimal"
          width={8}
          suffix={texts.percent}
        />
        <Button>{t(texts.tryOut)}</Button>
      </form>
      {children}
    </DraftTabs>
  );
}

/** The last look, and the button that makes it public. */
export function DraftPublish({ draft, ...form }: FormState & { draft: OutlookDraft }) {
  const t = useText();
  const href = outlookDraftHref(draft.id);
  return (
    <DraftTabs id={draft.id} current={`${href}/publish`}>
      <ErrorSummary errors={form.errors} />
      {draft.result ? (
        <form method="post" class="form">
          <p>{t(texts.publishIs)}</p>
          <TextArea
            {...field(form, 'note')}
            label={texts.publishNote}
            hint={texts.publishNoteHint}
          />
          <Button>{t(texts.publishButton)}</Button>
        </form>
      ) : (
        <Unfinished draft={draft} />
      )}
      <section>
        <h2>{t(texts.discard)}</h2>
        <form method="post" action={`${href}/discard`} class="form">
          <p>{t(texts.discardIs)}</p>
          <Button variant="danger">{t(texts.discard)}</Button>
        </form>
      </section>
    </DraftTabs>
  );
}
