import type { Text } from '#platform/i18n/text.ts';
import { fieldId } from '#ui/components/field.tsx';
import { useText } from '#ui/language.tsx';
import type { FillState, FoundOption } from '../fill-state.ts';
import { useAct } from './acts.tsx';
import { fieldWords } from './field-text.ts';

/** A button that sends the page to look something up and comes back to the same place. */
export function FindButton(props: {
  act: string;
  label: Text;
  /** The input to come back to. */
  name: string;
}) {
  const t = useText();
  const to = useAct();
  return (
    <button
      class="button button-secondary form-find"
      type="submit"
      name="do"
      value={props.act}
      formAction={`${to}#${fieldId(props.name)}`}
    >
      {t(props.label)}
    </button>
  );
}

function FoundChoice(props: { option: FoundOption; index: number; name: string }) {
  const t = useText();
  const { option, index, name } = props;
  const id = `${fieldId(name)}-${index}`;
  return (
    <div class="choice">
      <input
        class="choice-input"
        type="radio"
        id={id}
        name={name}
        value={option.value}
        checked={index === 0}
      />
      <label class="choice-label" for={id}>
        {t(option.label)}
      </label>
    </div>
  );
}

/** What was found: a list to choose from, put in with one more button. Nothing before a search. */
export function FoundOptions(props: {
  state: FillState;
  /** The input that was searched for. */
  name: string;
  label: Text;
  /** What the button does with the chosen one. */
  act: string;
}) {
  const t = useText();
  const found = props.state.found[props.name];
  if (!found) return null;
  const { options, note } = found;
  if (options.length === 0) {
    return note ? (
      <p class="form-found" role="status">
        {t(note)}
      </p>
    ) : null;
  }
  const name = `found.${props.name}`;
  return (
    <fieldset class="form-found">
      <legend class="form-part-label">{t(props.label)}</legend>
      {options.map((option, index) => (
        <FoundChoice key={option.value} {...{ option, index, name }} />
      ))}
      <FindButton act={props.act} label={fieldWords.useIt} name={props.name} />
    </fieldset>
  );
}
