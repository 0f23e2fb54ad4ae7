import type { IsoDate } from '#japan/dates.ts';
import { newId } from '#platform/ids.ts';
import type { Visibility } from '../conditions/model.ts';
import { visible } from '../conditions/visible.ts';
import type {
  Answer,
  Answers,
  MatrixAnswer,
  RepeatField,
  RowAnswer,
  SimpleAnswer,
  SimpleField,
} from '../definition/model.ts';
import { checkDraft } from '../values/check-draft.ts';
import { exampleAnswer } from './example-answer.ts';
import { inRow, type Model, rowsOf, type Variable } from './model.ts';
import type { Witness } from './solve.ts';

/** An applicant who went through the form. */
export interface Walk {
  readonly answers: Answers;
  /** What was met on the way, as `targets.ts` calls it. */
  readonly met: ReadonlySet<string>;
  /** Which screens and questions were shown: walks with the same path met the same form. */
  readonly path: string;
  /** Everything that was asked is answered, and no check refuses it. */
  readonly reachedEnd: boolean;
}

type Matrix = Extract<SimpleField, { kind: 'matrix' }>;

function answerOf(variable: Variable, { domains, chosen }: Witness): SimpleAnswer | undefined {
  const { id, field, domain } = variable;
  return field && exampleAnswer(field, domains.get(id) ?? domain, chosen.get(id));
}

function rowsFor(model: Model, repeat: RepeatField, witness: Witness): RowAnswer[] {
  const id = rowsOf(repeat.key);
  const domain = witness.domains.get(id) ?? model.variables.get(id)?.domain;
  if (domain?.kind !== 'integer' || domain.min > domain.max) return [];
  const imagined = model.rows.get(repeat.key) ?? 1;
  const some = Math.max(domain.min, Math.min(1, domain.max));
  return Array.from({ length: Math.min(some, repeat.maxRows) }, (_, index) => {
    const like = Math.min(index, imagined - 1);
    const answers = repeat.fields.flatMap(({ key }): [string, SimpleAnswer][] => {
      const variable = model.variables.get(inRow(repeat.key, like, key));
      const answer = variable && answerOf(variable, witness);
      return answer === undefined ? [] : [[key, answer]];
    });
    return { id: newId(), answers: Object.fromEntries(answers) };
  });
}

function matrixLike(model: Model, field: Matrix, witness: Witness): MatrixAnswer {
  return Object.fromEntries(
    field.rows.flatMap(({ value }) => {
      const variable = model.variables.get(`${field.key}.${value}`);
      const answer = variable && answerOf(variable, witness);
      return answer === undefined ? [] : [[value, String(answer)]];
    }),
  );
}

/** Answers like those of the witness; what it leaves open is answered in the usual way. */
export function answersLike(model: Model, witness: Witness): Answers {
  return Object.fromEntries(
    model.definition.fields.flatMap((field): [string, Answer][] => {
      if (field.kind === 'repeat') {
        const rows = rowsFor(model, field, witness);
        return rows.length > 0 ? [[field.key, rows]] : [];
      }
      if (field.kind === 'matrix') {
        const rows = matrixLike(model, field, witness);
        return Object.keys(rows).length > 0 ? [[field.key, rows]] : [];
      }
      const variable = model.variables.get(field.key);
      const answer = variable && answerOf(variable, witness);
      return answer === undefined ? [] : [[field.key, answer]];
    }),
  );
}

function shownOn({ screens }: Visibility): string[] {
  return screens.flatMap(({ screen, items }) => [
    `screen ${screen.id}`,
    ...items.flatMap(({ path, rows = [] }) => [
      `field ${path}`,
      ...rows.flatMap((row) => row.items.map((item) => `field ${path}.${item.field.key}`)),
    ]),
  ]);
}

/** Sends an applicant with these answers through the form, as the pages of the form would. */
export function walkThrough(model: Model, answers: Answers, today: IsoDate): Walk {
  const { definition } = model;
  const look = visible(definition, answers, today);
  const shown = shownOn(look);
  const rowIds = look.screens.flatMap(({ items }) =>
    items.flatMap(({ rows = [] }) => rows.map(({ id }) => id)),
  );
  const rules = definition.rules.flatMap(({ name }) => [
    `rule ${name} ${look.holds(name)}`,
    ...rowIds.map((id) => `row rule ${name} ${look.holds(name, id)}`),
  ]);
  return {
    answers,
    met: new Set([...shown, ...rules]),
    path: [...new Set(shown)].join('\n'),
    reachedEnd: checkDraft(definition, answers, today).length === 0,
  };
}
