import { mayBePresent } from './domain.ts';
import { any, type Formula, flag, restricted } from './formula.ts';
import { inRow, type Model, shownField } from './model.ts';

/** No check refuses the answers: where the rule of a check holds, its field is not asked. */
function passesChecks({ definition, rows }: Model): Formula[] {
  return definition.checks.flatMap(({ rule, field }) => {
    const [repeat = '', inner] = field.split('.');
    if (inner === undefined) {
      return [any([flag(`rule:${rule}`, false), flag(shownField(field), false)])];
    }
    return Array.from({ length: rows.get(repeat) ?? 0 }, (_, index) =>
      any([
        flag(`rule:${rule}@${repeat}#${index}`, false),
        flag(shownField(inRow(repeat, index, inner)), false),
      ]),
    );
  });
}

/** Nothing is asked that has to be answered and cannot be. */
function asksNothingImpossible({ variables }: Model): Formula[] {
  return [...variables.values()].flatMap(({ domain, shown, field }) =>
    mayBePresent(domain) || field?.required === false ? [] : [flag(shown, false)],
  );
}

/** Dates that keep their distance to others are settled, so that applicants come with fitting ones. */
function settlesDays({ variables }: Model): Formula[] {
  return [...variables.values()].flatMap(({ id, field, shown, required }) => {
    if (field?.kind !== 'date') return [];
    const tied = [field.earliest, field.latest].some((day) => day && 'field' in day);
    const answered = [true, ...(required ? [] : [false])].map((is) =>
      restricted(id, { answered: is }),
    );
    return tied ? [any([flag(shown, false), ...answered])] : [];
  });
}

/** What holds of answers that can be submitted. */
export function endReached(model: Model): Formula[] {
  return [...passesChecks(model), ...asksNothingImpossible(model), ...settlesDays(model)];
}
