import type { FormValues } from '#platform/http/input.ts';
import { Button } from '#ui/components/button.tsx';
import { Radios } from '#ui/components/choices.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { field } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { deskProposalHref, verdicts } from '../../model.ts';
import { partsOf } from '../../proposals/said.ts';
import { asWritten } from '../../views/parts.tsx';
import type { Work } from '../queries.ts';
import { workWords as words } from '../text.ts';
import type { WorkForm, WorkProps } from './work.tsx';

/** What was typed into this form; else what stands there. */
function stateOf(form: WorkForm, to: string, values: FormValues = {}) {
  return form.to === to ? form : { values };
}

function Route({ work, departments, form }: WorkProps) {
  const t = useText();
  const { id, departmentId } = work.proposal;
  const state = stateOf(form, 'route', { departmentId });
  return (
    <Disclosure
      summary={words.route}
      open={form.to === 'route' || work.proposal.status === 'received'}
    >
      <form method="post" action={`${deskProposalHref(id)}/route`} class="form" noValidate>
        <Select
          {...{ ...field(state, 'departmentId'), label: words.department, required: true }}
          options={departments.map((one) => ({ value: one.id, label: one.name }))}
        />
        <TextField {...field(state, 'routeNote')} label={words.note} width={40} />
        <Button variant="secondary">{t(words.routeDo)}</Button>
      </form>
    </Disclosure>
  );
}

/** The words of the voice stand there at first, so that the section only mends them. */
function examinedValues({ proposal, voice }: Work): FormValues {
  const { status, reason, title, titleEn, summary, cost, runningCost } = proposal;
  const yen = (value: number | null) => (value === null ? '' : value.toLocaleString('en'));
  return {
    ...{ verdict: verdicts.find((one) => one === status) ?? '', reason, titleEn },
    ...{ title: title || (voice?.title ?? ''), cost: yen(cost), runningCost: yen(runningCost) },
    summary: summary || partsOf(voice?.text ?? '').what,
  };
}

const money = { inputMode: 'numeric', width: 12, suffix: words.yen } as const;

function Examine({ work, form }: WorkProps) {
  const t = useText();
  const state = stateOf(form, 'examine', examinedValues(work));
  const action = `${deskProposalHref(work.proposal.id)}/examine`;
  return (
    <form method="post" action={action} class="form" noValidate>
      <h2>{t(words.examine)}</h2>
      <Radios
        {...{ ...field(state, 'verdict'), label: words.verdict, required: true }}
        options={verdicts.map((value) => ({ value, label: words.verdicts[value] }))}
      />
      <TextArea
        {...{ ...field(state, 'reason'), label: words.reason, hint: words.reasonHint }}
        {...{ rows: 4, required: true }}
      />
      <TextField
        {...{
          ...field(state, 'title'),
          label: words.ballotTitle,
          hint: words.ifFeasible,
          width: 40,
        }}
      />
      <TextField {...field(state, 'titleEn')} label={words.ballotTitleEn} width={40} />
      <TextArea
        {...{ ...field(state, 'summary'), label: words.summary, hint: words.summaryHint, rows: 6 }}
      />
      <TextField {...field(state, 'cost')} {...money} label={words.cost} hint={words.ifFeasible} />
      <TextField
        {...{ ...field(state, 'runningCost'), ...money, label: words.runningCost }}
        hint={words.runningHint}
      />
      <TextField
        {...{ ...field(state, 'note'), label: words.consent, hint: words.consentHint, width: 40 }}
      />
      <Button>{t(words.examineDo)}</Button>
    </form>
  );
}

function Merge({ work, form }: WorkProps) {
  const t = useText();
  const near = new Set(work.alike.map(({ proposal }) => proposal.id));
  const state = stateOf(form, 'merge', { into: work.alike[0]?.proposal.id ?? '' });
  const ordered = [...work.others].sort(
    (a, b) => Number(near.has(b.proposal.id)) - Number(near.has(a.proposal.id)),
  );
  if (ordered.length === 0) return null;
  return (
    <Disclosure summary={words.merge} open={form.to === 'merge'}>
      <form
        {...{ method: 'post', action: `${deskProposalHref(work.proposal.id)}/merge` }}
        {...{ class: 'form', noValidate: true }}
      >
        <Select
          {...{ ...field(state, 'into'), label: words.into, placeholder: words.into }}
          options={ordered.map(({ proposal, title }) => ({
            value: proposal.id,
            label: asWritten(title ?? ''),
          }))}
          required
        />
        <TextField
          {...{
            ...field(state, 'mergeNote'),
            label: words.mergeConsent,
            width: 40,
            required: true,
          }}
        />
        <Button variant="secondary">{t(words.mergeDo)}</Button>
      </form>
    </Disclosure>
  );
}

/** Where it goes, what was found, and with what it is joined. */
export function WorkForms(props: WorkProps) {
  return (
    <>
      <Route {...props} />
      <Examine {...props} />
      <Merge {...props} />
    </>
  );
}
