import type { HopTarget } from '#engines/threads/contract.ts';
import type { IsoDate } from '#japan/dates.ts';
import type { FormState } from '#platform/http/form-state.ts';
import { Button } from '#ui/components/button.tsx';
import { DateField } from '#ui/components/date-field.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { FileField } from '#ui/components/file-field.tsx';
import { field } from '#ui/components/form-values.ts';
import { Notice } from '#ui/components/notice.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { deskProposalHref, milestoneKinds, proposalHref } from '../../model.ts';
import type { Proposal } from '../../proposals/queries.ts';
import type { Round } from '../../rounds/queries.ts';
import type { Milestone, Photo } from '../queries.ts';
import { lastReached, progressOf } from '../rules.ts';
import { milestoneTexts, progressDesk as words } from '../text.ts';
import { Milestones } from './progress.tsx';

export interface ProgressForm extends FormState {
  readonly to?: string;
}

export interface ProgressDeskProps {
  readonly proposal: Proposal;
  readonly round: Round;
  readonly milestones: readonly Milestone[];
  readonly photos: readonly Photo[];
  /** Lines of the budget to choose from, where the town keeps its budget here. */
  readonly lines: readonly HopTarget[];
  readonly today: IsoDate;
  readonly form: ProgressForm;
  readonly saved: boolean;
}

const here = ({ proposal }: ProgressDeskProps) => `${deskProposalHref(proposal.id)}/progress`;

function Reach(props: ProgressDeskProps) {
  const t = useText();
  const { proposal, milestones, lines, today, form } = props;
  const { next } = progressOf(milestones, today);
  if (!next) return <p>{t(words.finished)}</p>;
  const start = { kind: next.kind, on: today, spent: proposal.spent.toLocaleString('en') };
  const state = form.to === 'reach' ? form : { values: start };
  return (
    <form method="post" action={`${here(props)}/reach`} class="form" noValidate>
      <h2>{t(words.reach)}</h2>
      <Select
        {...{ ...field(state, 'kind'), label: words.step, required: true }}
        options={[{ value: next.kind, label: milestoneTexts[next.kind] }]}
      />
      <DateField {...field(state, 'on')} label={words.on} max={today} required />
      <TextArea {...field(state, 'text')} label={words.text} rows={3} required />
      <TextField
        {...{ ...field(state, 'spent'), label: words.spent, suffix: words.yen, width: 12 }}
        {...{ inputMode: 'numeric', required: true }}
      />
      {next.kind === 'contract' && lines.length > 0 && (
        <Select
          {...{ ...field(state, 'target'), label: words.budgetLine, placeholder: words.noLine }}
          options={lines.map(({ ref, title }) => ({ value: ref, label: title }))}
        />
      )}
      <Button>{t(words.reachDo)}</Button>
    </form>
  );
}

interface MendProps extends ProgressDeskProps {
  readonly last: Milestone;
}

function Correct(props: MendProps) {
  const t = useText();
  const { last, proposal, today, form } = props;
  const isOwn = form.to === 'correct';
  const spent = proposal.spent.toLocaleString('en');
  const { reachedOn, text } = last;
  const now = { correctOn: reachedOn ?? today, correctText: text, correctSpent: spent };
  const state = isOwn ? form : { values: now };
  return (
    <Disclosure summary={words.correct(milestoneTexts[last.kind])} open={isOwn}>
      <form method="post" action={`${here(props)}/correct`} class="form" noValidate>
        <p>{t(words.correctHint)}</p>
        <input type="hidden" name="correctKind" value={last.kind} />
        <DateField {...field(state, 'correctOn')} label={words.on} max={today} required />
        <TextArea {...field(state, 'correctText')} label={words.text} rows={3} required />
        <TextField
          {...{ ...field(state, 'correctSpent'), label: words.spent, suffix: words.yen }}
          {...{ inputMode: 'numeric', width: 12, required: true }}
        />
        <TextField {...field(state, 'correctWhy')} label={words.correctWhy} width={40} required />
        <Button variant="secondary">{t(words.correctDo)}</Button>
      </form>
    </Disclosure>
  );
}

function TakeBack(props: MendProps) {
  const t = useText();
  const { last, proposal, form } = props;
  const isOwn = form.to === 'take-back';
  const state = isOwn ? form : { values: { takeBackSpent: proposal.spent.toLocaleString('en') } };
  return (
    <Disclosure summary={words.takeBack(milestoneTexts[last.kind])} open={isOwn}>
      <form method="post" action={`${here(props)}/take-back`} class="form" noValidate>
        <p>{t(words.takeBackHint)}</p>
        <input type="hidden" name="takeBackKind" value={last.kind} />
        <TextField
          {...{ ...field(state, 'takeBackSpent'), label: words.spent, suffix: words.yen }}
          {...{ inputMode: 'numeric', width: 12, required: true }}
        />
        <TextField {...field(state, 'takeBackWhy')} label={words.takeBackWhy} width={40} required />
        <Button variant="danger">{t(words.takeBackDo)}</Button>
      </form>
    </Disclosure>
  );
}

function Plan(props: ProgressDeskProps) {
  const t = useText();
  const { milestones, form } = props;
  const planned = Object.fromEntries(milestones.map(({ kind, plannedOn }) => [kind, plannedOn]));
  const isOwn = form.to === 'plan';
  const state = isOwn ? form : { values: planned };
  return (
    <Disclosure summary={words.plan} open={isOwn}>
      <form method="post" action={`${here(props)}/plan`} class="form" noValidate>
        {milestoneKinds.map((kind) => (
          <DateField key={kind} {...field(state, kind)} label={milestoneTexts[kind]} required />
        ))}
        <TextField
          {...{ ...field(isOwn ? form : {}, 'why'), label: words.why, width: 40, required: true }}
        />
        <Button variant="secondary">{t(words.planDo)}</Button>
      </form>
    </Disclosure>
  );
}

function Shown(props: ProgressDeskProps) {
  const t = useText();
  const { photos, round, proposal } = props;
  return (
    <ul class="budget-photos">
      {photos.map(({ id, caption, width, height }) => (
        <li key={id}>
          <img
            src={`${proposalHref(round, proposal.id)}/photos/${id}`}
            alt={caption}
            {...{ width, height, loading: 'lazy' }}
          />
          <p>{caption}</p>
          <form method="post" action={`${here(props)}/photos/${id}/remove`}>
            <Button variant="plain">{t(words.remove)}</Button>
          </form>
        </li>
      ))}
    </ul>
  );
}

function Photos(props: ProgressDeskProps) {
  const t = useText();
  const { form, today } = props;
  const isOwn = form.to === 'photos';
  const state = isOwn ? form : { values: { takenOn: today } };
  return (
    <Disclosure summary={words.photo} open={isOwn}>
      <form
        {...{ method: 'post', action: `${here(props)}/photos`, class: 'form', noValidate: true }}
        enctype="multipart/form-data"
      >
        <FileField
          {...{ name: 'photo', label: words.file, hint: words.fileHint, required: true }}
          {...{ accept: '.jpg,.jpeg,.png,.webp', error: form.errors?.photo }}
        />
        <TextField {...field(state, 'caption')} label={words.caption} width={40} required />
        <DateField {...field(state, 'takenOn')} label={words.takenOn} max={today} required />
        <Button variant="secondary">{t(words.photoDo)}</Button>
      </form>
    </Disclosure>
  );
}

/** Where a winner stands, and what staff report of it. */
export function ProgressDesk(props: ProgressDeskProps) {
  const { milestones, today, form, saved } = props;
  const last = lastReached(milestones);
  return (
    <>
      <ErrorSummary errors={form.errors} />
      {saved && <Notice kind="success" title={words.saved} />}
      <Milestones milestones={milestones} today={today} />
      <Reach {...props} />
      {last && <Correct {...props} last={last} />}
      {last && <TakeBack {...props} last={last} />}
      <Plan {...props} />
      <Photos {...props} />
      {props.photos.length > 0 && <Shown {...props} />}
    </>
  );
}
