import type { ComponentChildren } from 'preact';
import { FieldGroup, type FieldProps, fieldId } from '#ui/components/field.tsx';
import { typedValue } from '#ui/components/form-values.ts';
import { Icon } from '#ui/components/icon.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { type Choice, noOpinion, type SimpleField } from '../../definition/model.ts';
import { placesOf, pointsOf, wordsOfPoint } from '../../values/survey.ts';
import { errorAt, type FillState } from '../fill-state.ts';
import { type FieldPath, partName } from '../paths.ts';
import { fieldWords } from './field-text.ts';
import { PartSelect } from './part-field.tsx';

interface Props<K extends SimpleField['kind']> {
  readonly field: Extract<SimpleField, { kind: K }>;
  readonly path: FieldPath;
  readonly state: FillState;
  readonly frame: FieldProps;
}

function Point(props: {
  name: string;
  index: number;
  value: string;
  checked: boolean;
  className: string;
  children: ComponentChildren;
}) {
  const id = `${fieldId(props.name)}-${props.index}`;
  return (
    <div class={`choice ${props.className}`}>
      <input
        class="choice-input"
        type="radio"
        id={id}
        name={props.name}
        value={props.value}
        checked={props.checked}
      />
      <label class="choice-label" for={id}>
        {props.children}
      </label>
    </div>
  );
}

/** Points side by side where there is room, under each other on a phone; "no opinion" apart from them. */
export function ScaleInput({ field, path, state, frame }: Props<'scale'>) {
  const t = useText();
  const value = typedValue(state.values, path);
  const points = pointsOf(field);
  return (
    <FieldGroup {...frame}>
      <div class="form-scale">
        {points.map((point, index) => {
          const words = wordsOfPoint(field, point);
          return (
            <Point
              key={point}
              {...{ name: path, index, value: String(point), className: 'form-scale-point' }}
              checked={value === String(point)}
            >
              <span class="form-scale-number">{point}</span>
              {words && <span class="form-scale-words"> {t(words)}</span>}
            </Point>
          );
        })}
      </div>
      {field.noOpinion && (
        <Point
          {...{ name: path, index: points.length, value: noOpinion, className: 'form-scale-none' }}
          checked={value === noOpinion}
        >
          {t(field.noOpinion)}
        </Point>
      )}
    </FieldGroup>
  );
}

function MatrixCell(props: { name: string; option: Choice; index: number; checked: boolean }) {
  const t = useText();
  const id = `${fieldId(props.name)}-${props.index}`;
  return (
    <td class="form-matrix-cell">
      {/* The row is part of each name: whoever goes from button to button hears the question. */}
      <input
        class="choice-input"
        type="radio"
        id={id}
        name={props.name}
        value={props.option.value}
        checked={props.checked}
        aria-labelledby={`${fieldId(props.name)}-label ${id}-label`}
      />
      <label class="form-matrix-option" for={id} id={`${id}-label`}>
        {t(props.option.label)}
      </label>
    </td>
  );
}

function MatrixRow({ row, field, path, state }: Props<'matrix'> & { row: Choice }) {
  const t = useText();
  const name = partName(path, row.value);
  const error = errorAt(state, name);
  const value = typedValue(state.values, name);
  return (
    <tr class={error ? 'form-matrix-row field-invalid' : 'form-matrix-row'}>
      <th scope="row" id={fieldId(name)} tabIndex={-1}>
        <span id={`${fieldId(name)}-label`}>{t(row.label)}</span>
        {row.hint && <span class="field-hint form-line">{t(row.hint)}</span>}
        {error && (
          <span class="field-error">
            <Icon name="alert" /> {t(error)}
          </span>
        )}
      </th>
      {field.options.map((option, index) => (
        <MatrixCell
          key={option.value}
          {...{ name, option, index, checked: value === option.value }}
        />
      ))}
    </tr>
  );
}

/** A table with headers where there is room; on a phone each row is a question of its own. */
export function MatrixInput(props: Props<'matrix'>) {
  const t = useText();
  const { field, frame } = props;
  const some = field.requires === 'one-row' && field.required ? fieldWords.oneRow : undefined;
  return (
    <FieldGroup {...frame} hint={frame.hint ?? some}>
      <table class="form-matrix">
        <caption class="visually-hidden">{t(field.label)}</caption>
        <thead>
          <tr>
            <td />
            {field.options.map(({ value, label }) => (
              <th key={value} scope="col">
                {t(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {field.rows.map((row) => (
            <MatrixRow key={row.value} {...props} row={row} />
          ))}
        </tbody>
      </table>
    </FieldGroup>
  );
}

/** A list to choose from for each place: works with any keyboard, any screen reader and no script. */
export function RankingInput({ field, path, state, frame }: Props<'ranking'>) {
  const count = placesOf(field);
  const options = [{ value: '', label: fieldWords.choose }, ...field.options];
  return (
    <FieldGroup {...frame} hint={frame.hint ?? fieldWords.rankingHint(count)}>
      {Array.from({ length: count }, (_, index) => index + 1).map((place) => (
        <PartSelect
          key={place}
          {...{ path, state, options, part: String(place), label: fieldWords.place(place) }}
        />
      ))}
    </FieldGroup>
  );
}

/** "Other" in words, beside its option; what stands here counts while the option is chosen only. */
export function OtherWords(props: {
  readonly option: Choice;
  readonly path: FieldPath;
  readonly state: FillState;
}) {
  const name = `${props.path}-other`;
  return (
    <div class="form-other">
      <TextField
        {...{ name, label: fieldWords.otherWords(props.option.label), width: 40 }}
        value={typedValue(props.state.values, name)}
        error={errorAt(props.state, name)}
        autocomplete="off"
      />
    </div>
  );
}
