import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import { useText } from '#ui/language.tsx';
import type { Answers, FormDefinition } from '../../definition/model.ts';
import { otherKey } from '../../definition/other-words.ts';
import { emptyState } from '../fill-state.ts';
import { findPlace } from '../paths.ts';
import { inputsOfAnswers } from '../typed-values.ts';
import { FieldInput } from './field-input.tsx';
import { fieldWords } from './field-text.ts';

export interface FieldInputsProps {
  readonly definition: Pick<FormDefinition, 'fields'>;
  /** The questions to show: `key`, `repeat.<rowId>.key`. */
  readonly paths: readonly string[];
  readonly answers: Answers;
  readonly errors?: FieldErrors;
  /** What was typed, after 422; answers stand in the inputs otherwise. */
  readonly values?: FormValues;
  readonly fileHref?: (fileId: string) => string;
}

/** Inputs of the asked questions only, for rounds of correction. The form needs `multipart/form-data` for files. */
export function FieldInputs(props: FieldInputsProps) {
  const t = useText();
  const { definition, answers, errors = {}, fileHref } = props;
  const values = { ...inputsOfAnswers(definition.fields, answers), ...props.values };
  const state = { ...emptyState, values, errors, answers, fileHref, replacesFiles: true };
  return (
    <>
      {props.paths.map((path) => {
        const place = findPlace(definition.fields, answers, path);
        if (!place) return null;
        const beside = place.field.kind === 'text' && place.field.beside !== undefined;
        if (beside && props.paths.some((asked) => otherKey(asked) === path)) return null;
        const repeat = definition.fields.find(({ key }) => key === place.row?.repeat);
        const named = place.row && repeat?.kind === 'repeat';
        return (
          <div key={path}>
            {named && place.row && (
              <p class="form-asked-row">
                {t(fieldWords.rowNumber(repeat.rowLabel, place.row.number))}
              </p>
            )}
            <FieldInput field={place.field} path={path} state={state} />
          </div>
        );
      })}
    </>
  );
}
