import { FieldGroup, type FieldProps } from '#ui/components/field.tsx';
import type { FillState } from '../fill-state.ts';
import { type FieldPath, partName } from '../paths.ts';
import { calendars } from '../typed-values.ts';
import { fieldWords } from './field-text.ts';
import { FindButton, FoundOptions } from './lookup.tsx';
import { PartField, PartSelect } from './part-field.tsx';

export interface CompositeProps {
  readonly path: FieldPath;
  readonly state: FillState;
  /** Label, hint, error of the whole question. */
  readonly frame: FieldProps;
  /** Autofill tokens only where the question is about the person who types. */
  readonly self: boolean;
}

/** Furigana above or below the name is what Japanese papers expect; here it follows the name. */
export function NameInput({ path, state, frame, self }: CompositeProps) {
  const part = { path, state, width: 12 } as const;
  const fill = (token: string) => (self ? token : 'off');
  return (
    <FieldGroup {...frame} hint={frame.hint ?? fieldWords.nameHint}>
      <div class="form-parts">
        <PartField
          {...{ ...part, part: 'family', label: fieldWords.family }}
          autocomplete={fill('family-name')}
        />
        <PartField
          {...{ ...part, part: 'given', label: fieldWords.given }}
          autocomplete={fill('given-name')}
        />
      </div>
      <div class="form-parts">
        <PartField
          {...{ ...part, part: 'familyKana', label: fieldWords.familyKana, autocomplete: 'off' }}
        />
        <PartField
          {...{ ...part, part: 'givenKana', label: fieldWords.givenKana, autocomplete: 'off' }}
        />
      </div>
    </FieldGroup>
  );
}

const calendarOptions = calendars.map((era) => ({
  value: era,
  label: era === '' ? fieldWords.western : { ja: era, en: era },
}));

/** Four inputs instead of a picker: birthdays are known by heart, in 和暦 by most. */
export function DateInput({ path, state, frame, self }: CompositeProps) {
  const part = { path, state, inputMode: 'numeric', width: 4 } as const;
  const fill = (token: string) => (self ? token : 'off');
  return (
    <FieldGroup {...frame} hint={frame.hint ?? fieldWords.dateHint}>
      <div class="form-parts form-parts-date">
        <PartSelect
          {...{ path, state, part: 'era', label: fieldWords.era, options: calendarOptions }}
        />
        <PartField
          {...{ ...part, part: 'year', label: fieldWords.year }}
          autocomplete={fill('bday-year')}
        />
        <PartField
          {...{ ...part, part: 'month', label: fieldWords.month }}
          autocomplete={fill('bday-month')}
        />
        <PartField
          {...{ ...part, part: 'day', label: fieldWords.day }}
          autocomplete={fill('bday-day')}
        />
      </div>
    </FieldGroup>
  );
}

export function AddressInput({ path, state, frame, self }: CompositeProps) {
  const part = { path, state } as const;
  const fill = (token: string) => (self ? token : 'off');
  const town = partName(path, 'postcode');
  return (
    <FieldGroup {...frame}>
      <PartField
        {...{ ...part, part: 'postcode', label: fieldWords.postcode, width: 8 }}
        {...{ hint: fieldWords.postcodeHint, inputMode: 'numeric' }}
        autocomplete={fill('postal-code')}
      />
      <FindButton act={`find-address:${path}`} label={fieldWords.findAddress} name={town} />
      <FoundOptions
        {...{ state, name: town, label: fieldWords.chooseAddress, act: `use-address:${path}` }}
      />
      <div class="form-parts">
        <PartField
          {...{ ...part, part: 'prefecture', label: fieldWords.prefecture, width: 8 }}
          autocomplete={fill('address-level1')}
        />
        <PartField
          {...{ ...part, part: 'city', label: fieldWords.city, width: 12 }}
          autocomplete={fill('address-level2')}
        />
      </div>
      <PartField
        {...{ ...part, part: 'street', label: fieldWords.street, width: 40 }}
        autocomplete={fill('address-line1')}
      />
      <PartField
        {...{ ...part, part: 'building', label: fieldWords.building, width: 40 }}
        autocomplete={fill('address-line2')}
      />
    </FieldGroup>
  );
}
