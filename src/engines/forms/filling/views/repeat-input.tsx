import { Button } from '#ui/components/button.tsx';
import { FieldBody, fieldId, LabelText } from '#ui/components/field.tsx';
import { useText } from '#ui/language.tsx';
import type { VisibleItem, VisibleRow } from '../../conditions/model.ts';
import type { RepeatField } from '../../definition/model.ts';
import { errorAt, type FillState } from '../fill-state.ts';
import { FieldInput } from './field-input.tsx';
import { fieldWords } from './field-text.ts';
import { FindButton } from './lookup.tsx';

interface RowProps {
  readonly repeat: RepeatField;
  readonly row: VisibleRow;
  readonly number: number;
  readonly state: FillState;
  readonly removable: boolean;
}

/** One row: a group of its own, named with its number, so that every question in it is told apart. */
function Row({ repeat, row, number, state, removable }: RowProps) {
  const t = useText();
  const path = `${repeat.key}.${row.id}`;
  return (
    <fieldset class="form-row" id={fieldId(path)} tabIndex={-1}>
      <legend class="form-row-label">{t(fieldWords.rowNumber(repeat.rowLabel, number))}</legend>
      {row.items.map((item) => (
        <ItemInput key={item.path} item={item} state={state} />
      ))}
      {removable && (
        <Button variant="plain" name="do" value={`remove-row:${repeat.key}:${row.id}`}>
          {t(fieldWords.removeRow(repeat.rowLabel, number))}
        </Button>
      )}
    </fieldset>
  );
}

/** Rows of the same questions, with ordinary buttons to add and to remove one. */
export function RepeatInput(props: { item: VisibleItem; repeat: RepeatField; state: FillState }) {
  const t = useText();
  const { item, repeat, state } = props;
  const rows = item.rows ?? [];
  const error = errorAt(state, item.path);
  return (
    <section
      class="form-repeat"
      id={fieldId(item.path)}
      tabIndex={-1}
      aria-labelledby={`${fieldId(item.path)}-label`}
    >
      <h2 class="form-repeat-label" id={`${fieldId(item.path)}-label`}>
        <LabelText label={repeat.label} required={repeat.required || repeat.minRows > 0} />
      </h2>
      <FieldBody {...{ name: item.path, label: repeat.label, hint: repeat.hint, error }}>
        {rows.length === 0 && <p class="form-none">{t(fieldWords.noRows(repeat.rowLabel))}</p>}
        {rows.map((row, index) => (
          <Row
            key={row.id}
            {...{ repeat, row, state, number: index + 1 }}
            removable={rows.length > repeat.minRows}
          />
        ))}
      </FieldBody>
      {rows.length < repeat.maxRows && (
        <FindButton
          act={`add-row:${item.path}`}
          label={fieldWords.addRow(repeat.rowLabel)}
          name={item.path}
        />
      )}
    </section>
  );
}

/** A question of a screen, simple or repeated. */
export function ItemInput({ item, state }: { item: VisibleItem; state: FillState }) {
  const { field, path } = item;
  // The words of "other" stand with their choice.
  if (field.kind === 'text' && field.beside !== undefined) return null;
  return field.kind === 'repeat' ? (
    <RepeatInput {...{ item, state, repeat: field }} />
  ) : (
    <FieldInput {...{ field, path, state }} />
  );
}
