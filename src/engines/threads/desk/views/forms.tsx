import type { ComponentChildren } from 'preact';
import type { FormState } from '#platform/http/form-state.ts';
import type { Text } from '#platform/i18n/text.ts';
import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Radios } from '#ui/components/choices.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { field } from '#ui/components/form-values.ts';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { answerOutcomes } from '../../answers/model.ts';
import { outcomeTexts } from '../../answers/text.ts';
import { moderations } from '../../input.ts';
import { staffVoiceHref } from '../../inputs/model.ts';
import { hidingReasons } from '../../moderation/reasons.ts';
import { hidingReasonTexts } from '../../moderation/text.ts';
import { deskWords as words } from '../text.ts';
import type { VoiceWork } from '../work.ts';

/** What was typed into one of the forms of the page, with what to mend. */
export interface DeskForm extends FormState {
  /** Below the address of the voice. */
  readonly to?: string;
}

interface FormProps {
  readonly work: VoiceWork;
  readonly form: DeskForm;
}

/** What is typed belongs to one form only; the others show what is stored. */
const stateOf = ({ form }: FormProps, to: string, stored: FormState['values']): FormState =>
  form.to === to ? form : { values: stored };

function Act(props: {
  to: string;
  work: VoiceWork;
  label: Text;
  variant?: 'secondary' | 'danger';
  children?: ComponentChildren;
}) {
  const t = useText();
  return (
    <form
      method="post"
      action={`${staffVoiceHref(props.work.row.id)}/${props.to}`}
      class="form"
      noValidate
    >
      {props.children}
      <ButtonRow>
        <Button variant={props.variant}>{t(props.label)}</Button>
      </ButtonRow>
    </form>
  );
}

export function AnswerFields({ to, state }: { to: string; state: FormState }) {
  const options = answerOutcomes.map((value) => ({ value, label: outcomeTexts[value] }));
  return (
    <div key={to}>
      <Select
        {...field(state, 'outcome')}
        label={words.outcome}
        options={options}
        placeholder={words.choose}
        required
      />
      <TextArea {...field(state, 'text')} label={words.answerText} rows={8} required />
      <TextArea {...field(state, 'reason')} label={words.answerReason} rows={4} required />
    </div>
  );
}

/** The answer: a first one, one that came back, or the correction of one that holds. */
export function AnswerForms(props: FormProps) {
  const t = useText();
  const { work } = props;
  const [newest] = work.answers;
  const open = work.row.state === 'received' || work.row.state === 'examining';
  const stored = newest && { text: newest.text, reason: newest.reason, outcome: newest.outcome };
  if (newest?.state === 'proposed') return null;
  if (open && newest?.state !== 'returned') {
    return (
      <section>
        <h2>{t(words.answer)}</h2>
        <Act to="answer" work={work} label={words.propose}>
          <AnswerFields to="answer" state={stateOf(props, 'answer', undefined)} />
        </Act>
      </section>
    );
  }
  const to = newest?.state === 'returned' ? 'again' : 'correction';
  if (!newest) return null;
  return (
    <Disclosure summary={to === 'again' ? words.answer : words.correct} open={props.form.to === to}>
      <Act to={to} work={work} label={words.propose}>
        <AnswerFields to={to} state={stateOf(props, to, stored)} />
      </Act>
    </Disclosure>
  );
}

export function ModerationForms(props: FormProps) {
  const { work, form } = props;
  const { row } = work;
  const options = moderations
    .filter((value) => value !== 'waiting')
    .map((value) => ({ value, label: words.moderations[value] }));
  const stored = { moderation: row.moderation };
  const state = stateOf(props, 'moderation', stored);
  const shown = { title: row.shownTitle ?? '', text: row.shownText ?? '' };
  return (
    <>
      <Disclosure summary={words.decideShown} open={form.to === 'moderation'}>
        <Act to="moderation" work={work} label={words.decide}>
          <Radios {...field(state, 'moderation')} label={words.moderation} options={options} />
          <Select
            {...field(state, 'reason')}
            label={words.reason}
            hint={words.reasonHint}
            placeholder={words.choose}
            options={hidingReasons.map((value) => ({ value, label: hidingReasonTexts[value] }))}
          />
          <TextField {...field(state, 'note')} label={words.note} />
        </Act>
      </Disclosure>
      {row.shownText !== null && (
        <Disclosure summary={words.shown} open={form.to === 'shown'}>
          <Act to="shown" work={work} label={words.saveShown} variant="secondary">
            <TextField {...field(stateOf(props, 'shown', shown), 'title')} label={words.heading} />
            <TextArea
              {...field(stateOf(props, 'shown', shown), 'text')}
              label={words.shown}
              hint={words.shownHint}
              rows={6}
            />
          </Act>
        </Disclosure>
      )}
    </>
  );
}

export function OwnerForm(props: FormProps) {
  const { work, form } = props;
  const { row, departments, staff } = work;
  const stored = { departmentId: row.departmentId, staffId: row.ownerStaffId ?? '' };
  const state = stateOf(props, 'owner', stored);
  return (
    <Disclosure summary={words.assign} open={form.to === 'owner'}>
      <Act to="owner" work={work} label={words.saveOwner} variant="secondary">
        <Select
          {...field(state, 'departmentId')}
          label={words.department}
          options={departments.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Select
          {...field(state, 'staffId')}
          label={words.person}
          placeholder={words.section}
          options={staff.map(({ id, name }) => ({ value: id, label: { ja: name, en: name } }))}
        />
      </Act>
    </Disclosure>
  );
}

export function EndForms(props: FormProps) {
  const t = useText();
  const { work, form } = props;
  const open = work.row.state === 'received' || work.row.state === 'examining';
  if (work.row.state === 'withdrawn') return null;
  return (
    <>
      {work.row.state === 'received' && (
        <Act to="examine" work={work} label={words.examine} variant="secondary">
          <p>{t(words.examineHint)}</p>
        </Act>
      )}
      {open && (
        <Disclosure summary={words.close} open={form.to === 'close'}>
          <p>{t(words.closeHint)}</p>
          <Act to="close" work={work} label={words.closeIt} variant="danger">
            <TextField
              {...field(stateOf(props, 'close', undefined), 'reason')}
              label={words.reason}
              required
            />
          </Act>
        </Disclosure>
      )}
      <Disclosure summary={words.withdraw}>
        <p>{t(words.withdrawHint)}</p>
        <Act to="withdraw" work={work} label={words.withdraw} variant="danger" />
      </Disclosure>
    </>
  );
}
