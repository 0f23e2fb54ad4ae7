import type { CorrectableField } from '#engines/cases/contract.ts';
import { type Answers, type FormDefinition, visible } from '#engines/forms/contract.ts';
import type { IsoDate } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';

function inRow(row: Text, number: number, label: Text): Text {
  return { ja: `${row.ja}${number} ${label.ja}`, en: `${row.en} ${number}: ${label.en}` };
}

/** Every question that the applicant saw, rows by their number: what can be asked about again. */
export function askableFields(
  definition: FormDefinition,
  answers: Answers,
  today: IsoDate,
): readonly CorrectableField[] {
  const { screens } = visible(definition, answers, today);
  return screens.flatMap(({ items }) =>
    items.flatMap(({ field, path, rows }): CorrectableField[] => {
      if (field.kind !== 'repeat') return [{ path, label: field.label }];
      return (rows ?? []).flatMap((row, index) =>
        row.items.map((item) => ({
          path: item.path,
          label: inRow(field.rowLabel, index + 1, item.field.label),
        })),
      );
    }),
  );
}
