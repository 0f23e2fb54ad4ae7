import type { FieldErrors } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { Draft } from '../drafts/model.ts';
import { allPlaces, type Place } from './paths.ts';
import { fieldWords } from './views/field-text.ts';

/** The question of a path, or of the part of a composite answer: `name.family` is of `name`. */
function placeOf(places: readonly Place[], path: string): Place | undefined {
  return (
    places.find((place) => place.path === path) ??
    places.find((place) => path.startsWith(`${place.path}.`))
  );
}

function joined(before: Text, between: string, text: Text): Text {
  return {
    ja: `${before.ja}${between}${text.ja}`,
    en: `${before.en}: ${text.en}`,
    easy: `${before.easy ?? before.ja}${between}${text.easy ?? text.ja}`,
  };
}

/**
 * Errors for the list on top of a page, away from their questions: each says which it means, and in
 * which row.
 */
export function namedErrors(
  { definition, answers }: Pick<Draft, 'definition' | 'answers'>,
  errors: FieldErrors,
): FieldErrors {
  const places = allPlaces(definition.fields, answers);
  const named = Object.entries(errors).map(([path, error]) => {
    const place = placeOf(places, path);
    if (!place) return [path, error];
    const { label } = place.field;
    const repeat = definition.fields.find(({ key }) => key === place.row?.repeat);
    const says = error.ja.includes(label.ja) ? error : joined(label, '：', error);
    if (!place.row || repeat?.kind !== 'repeat') return [path, says];
    return [path, joined(fieldWords.rowNumber(repeat.rowLabel, place.row.number), '　', says)];
  });
  return Object.fromEntries(named);
}
