import { dayWithoutWeekday, englishDate, isIsoDate } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';
import { innerField } from '../definition/lookup.ts';
import {
  type Condition,
  type DayReference,
  type Field,
  type FormDefinition,
  noOpinion,
} from '../definition/model.ts';
import { labelOf } from '../prover/finding.ts';
import { conditionTexts as words } from './text.ts';

function fieldAt({ fields }: FormDefinition, path: string): Field | undefined {
  const [key, inner] = path.split('.');
  const field = fields.find((one) => one.key === key);
  if (inner === undefined) return field;
  return innerField(field, inner);
}

/** An answer that a condition names, as people see it on the form. */
function valueWords(field: Field | undefined, value: string | number | boolean): Text {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (field?.kind === 'scale' && value === noOpinion && field.noOpinion) return field.noOpinion;
  const options = field && 'options' in field ? field.options : [];
  const found = options.find((option) => option.value === String(value));
  return found?.label ?? { ja: String(value), en: String(value) };
}

function dayWords(definition: FormDefinition, day: DayReference): Text {
  if ('field' in day) return words.dayOf(labelOf(definition, { kind: 'field', id: day.field }));
  if ('today' in day) {
    const { years = 0, months = 0, days = 0 } = day.today;
    return words.offset(years, months, days);
  }
  if (!isIsoDate(day.on)) return { ja: day.on, en: day.on };
  return { ja: dayWithoutWeekday(day.on), en: englishDate(day.on) };
}

/** A condition as a sentence, with the names that staff gave. */
export function conditionWords(definition: FormDefinition, condition: Condition): Text {
  const part = (inner: Condition): Text => {
    const text = conditionWords(definition, inner);
    return 'all' in inner || 'any' in inner ? words.grouped(text) : text;
  };
  if ('all' in condition) return words.all(condition.all.map(part));
  if ('any' in condition) return words.any(condition.any.map(part));
  if ('not' in condition) return words.not(conditionWords(definition, condition.not));
  if ('rule' in condition) return labelOf(definition, { kind: 'rule', id: condition.rule });
  if ('rows' in condition) {
    const repeat = labelOf(definition, { kind: 'field', id: condition.rows });
    return words.rows(repeat, condition.compare, condition.value);
  }
  const label = labelOf(definition, { kind: 'field', id: condition.field });
  const field = fieldAt(definition, condition.field);
  if ('answered' in condition) {
    return condition.answered ? words.answered(label) : words.unanswered(label);
  }
  if ('is' in condition) return words.is(label, valueWords(field, condition.is));
  if ('oneOf' in condition) {
    return words.oneOf(
      label,
      condition.oneOf.map((value) => valueWords(field, value)),
    );
  }
  if ('day' in condition) {
    return words.compareDay(label, condition.compare, dayWords(definition, condition.day));
  }
  return words.compare(label, condition.compare, condition.value.toLocaleString('en'));
}
