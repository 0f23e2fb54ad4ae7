import { FieldGroup } from '#ui/components/field.tsx';
import { useText } from '#ui/language.tsx';
import type { CompositeProps } from './composite-fields.tsx';
import { fieldWords } from './field-text.ts';
import { PartField } from './part-field.tsx';

/**
 * A place by coordinates and words. The island `map-point.client.ts` finds `data-map-point` and adds
 * a button for the present position and a pad that moves the point; without it the inputs stand alone.
 */
export function MapInput({ path, state, frame }: CompositeProps) {
  const t = useText();
  const part = { path, state, autocomplete: 'off' } as const;
  return (
    <FieldGroup {...frame}>
      <PartField
        {...{ ...part, part: 'note', label: fieldWords.placeNote, width: 40 }}
        hint={fieldWords.placeNoteHint}
      />
      <div
        data-map-point={path}
        data-position={t(fieldWords.myPosition)}
        data-pad={t(fieldWords.mapLabel)}
        data-failed={t(fieldWords.noPosition)}
      />
      <p class="field-hint">{t(fieldWords.coordinatesHint)}</p>
      <div class="form-parts">
        <PartField
          {...{ ...part, part: 'latitude', label: fieldWords.latitude, inputMode: 'decimal' }}
          width={12}
        />
        <PartField
          {...{ ...part, part: 'longitude', label: fieldWords.longitude, inputMode: 'decimal' }}
          width={12}
        />
      </div>
    </FieldGroup>
  );
}
