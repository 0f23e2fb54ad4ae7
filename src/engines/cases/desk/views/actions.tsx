import { Button, ButtonRow } from '#ui/components/button.tsx';
import { Disclosure } from '#ui/components/disclosure.tsx';
import { Select } from '#ui/components/select.tsx';
import { TextArea } from '#ui/components/text-area.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { getCaseType } from '../../registry.ts';
import type { NamedAction } from '../../rules.ts';
import { reasonField } from '../inputs.ts';
import { words } from '../text.ts';
import { CaseForm, type FormProps, fieldOf } from './form-parts.tsx';

/** Frequent acts have a key of the browser's own access keys (Alt or Ctrl+Option with the digit). */
function ActButton({ label, keyed, primary }: { label: string; keyed?: string; primary: boolean }) {
  const t = useText();
  const access = keyed ? { accessKey: keyed } : {};
  return (
    <button class={`button button-${primary ? 'primary' : 'secondary'}`} type="submit" {...access}>
      {label}
      {keyed && <small> {t(words.shortcut(keyed))}</small>}
    </button>
  );
}

/** One act: a button; where the type asks for a reason, the button stands below a field for it. */
export function ActForm({
  desk,
  named: { name, action },
  form,
  place,
}: FormProps & { named: NamedAction; place: number }) {
  const t = useText();
  const label = t(action.label);
  const keyed = place < 9 ? String(place + 1) : undefined;
  const inner = (
    <CaseForm desk={desk} to="act" keyPart={` ${name}`}>
      <input type="hidden" name="action" value={name} />
      {action.asks === 'reason' && (
        <TextArea
          label={words.reason}
          hint={words.reasonHint}
          required
          rows={3}
          {...fieldOf(form, reasonField(name))}
        />
      )}
      <ActButton label={label} keyed={action.asks ? undefined : keyed} primary={place === 0} />
    </CaseForm>
  );
  return action.asks && !form ? <Disclosure summary={action.label}>{inner}</Disclosure> : inner;
}

/** Buttons for what this person may do now, in the order of the type. */
export function CaseActions({ desk }: FormProps) {
  const t = useText();
  const { actions, record, mayWork } = desk;
  const mayExtend = getCaseType(record.type).extendedBy !== 'owner';
  return (
    <>
      {actions.length === 0 && <p>{t(words.noActions)}</p>}
      {actions.map((named, place) => (
        <ActForm key={named.name} desk={desk} named={named} place={place} />
      ))}
      {mayWork && mayExtend && record.clock === 'running' && (
        <Disclosure summary={words.extension}>
          <ExtendForm desk={desk} />
        </Disclosure>
      )}
    </>
  );
}

export function ExtendForm({ desk, form }: FormProps) {
  const t = useText();
  return (
    <CaseForm desk={desk} to="extend">
      <TextField
        label={words.extensionDays}
        inputMode="numeric"
        width={4}
        suffix={words.days}
        required
        {...fieldOf(form, 'days')}
      />
      <TextArea
        label={words.reason}
        hint={words.extensionReasonHint}
        required
        rows={3}
        {...fieldOf(form, 'extendReason')}
      />
      <Button variant="secondary">{t(words.extension)}</Button>
    </CaseForm>
  );
}

/** Who has the case, with the form to change it. */
export function CaseAssignment({ desk, form }: FormProps) {
  const t = useText();
  const { record, departments, people, assignable, mayWork } = desk;
  const section = departments.get(record.departmentId)?.name;
  if (!mayWork || !record.open) {
    return (
      <p>
        {section && t(section)} {people.get(record.assigneeId ?? '')?.name}
      </p>
    );
  }
  const person = (name: string) => ({ ja: name, en: name });
  const named = people.get(record.assigneeId ?? '');
  const choices = named && !assignable.includes(named) ? [named, ...assignable] : assignable;
  return (
    <CaseForm desk={desk} to="assign">
      <Select
        label={words.assignee}
        placeholder={words.nobody}
        options={choices.map(({ id, name }) => ({ value: id, label: person(name) }))}
        {...fieldOf(form, 'assigneeId')}
        value={record.assigneeId}
      />
      <Select
        label={words.department}
        options={[...departments.values()].map(({ id, name }) => ({ value: id, label: name }))}
        {...fieldOf(form, 'departmentId')}
        value={record.departmentId}
      />
      <ButtonRow>
        <Button variant="secondary">{t(words.assign)}</Button>
      </ButtonRow>
    </CaseForm>
  );
}
