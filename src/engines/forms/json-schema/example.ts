import type { IsoDate } from '#japan/dates.ts';
import { holds, startEvaluation } from '../conditions/evaluation.ts';
import { visibleAnswers } from '../conditions/visible.ts';
import { lookup } from '../definition/lookup.ts';
import type { Answers, FormDefinition } from '../definition/model.ts';
import { checkDraft } from '../values/check-draft.ts';
import { rowsOf } from '../values/rows.ts';
import { chanceOf } from './chance.ts';
import { sampleAnswer } from './sample-values.ts';
import { type Sketch, setRows, sketchOf, steer } from './steer.ts';

export interface ExampleWish {
  /** Rules that should hold or not hold; best effort. */
  readonly want?: Readonly<Record<string, boolean>>;
  /** The day of answering; a fixed day when left out. */
  readonly today?: IsoDate;
}

const fixedDay = '2026-04-01';
const mostTries = 40;
const mostRepairs = 6;

/** An answer to every question, in the order of the fields: limits may name earlier ones. */
function fill(sketch: Sketch): void {
  const { definition, chance, today } = sketch;
  for (const field of definition.fields) {
    if (field.kind === 'repeat') {
      setRows(sketch, field.key, Math.max(1, field.minRows) + chance.whole(2));
      continue;
    }
    const look = startEvaluation(definition, sketch.answers, today);
    const value = sampleAnswer(chance, look, field);
    if (value !== undefined) sketch.answers[field.key] = value;
  }
}

/** Answers a question at fault anew. */
function repair(sketch: Sketch, path: string): void {
  const { definition, chance, today, answers } = sketch;
  const { fields, rowFields } = lookup(definition);
  const look = startEvaluation(definition, answers, today);
  const [first = '', rowId, key = ''] = path.split('.');
  const field = fields.get(first);
  if (field?.kind !== 'repeat') {
    const value = field && sampleAnswer(chance, look, field);
    if (value !== undefined) sketch.answers[first] = value;
    return;
  }
  const inner = rowFields.get(first)?.get(key);
  if (!inner) {
    setRows(sketch, first, Math.max(1, field.minRows));
    return;
  }
  sketch.answers[first] = rowsOf(answers[first]).map((row) => {
    if (row.id !== rowId) return row;
    const value = sampleAnswer(chance, look, inner, { repeat: first, row });
    return {
      id: row.id,
      answers: { ...row.answers, ...(value === undefined ? {} : { [key]: value }) },
    };
  });
}

function faultsOf({ definition, answers, today }: Sketch): string[] {
  return checkDraft(definition, answers, today).flatMap(({ errors }) => Object.keys(errors));
}

/** A check's rule must not hold; then what was asked for. */
function wishesOf(definition: FormDefinition, want: Readonly<Record<string, boolean>>) {
  const checks = definition.checks.map(({ rule }) => [rule, false] as const);
  return Object.entries({ ...Object.fromEntries(checks), ...want });
}

function unmet(sketch: Sketch, wishes: readonly (readonly [string, boolean])[]) {
  const look = startEvaluation(sketch.definition, sketch.answers, sketch.today);
  return wishes.filter(([rule, hold]) => holds(look, rule) !== hold);
}

function attempt(
  sketch: Sketch,
  wishes: readonly (readonly [string, boolean])[],
): { faults: number; unmet: number } {
  fill(sketch);
  for (let turn = 0; turn < mostRepairs; turn += 1) {
    const open = unmet(sketch, wishes);
    for (const [rule, hold] of open) steer(sketch, { rule }, hold);
    const faults = faultsOf(sketch);
    if (open.length === 0 && faults.length === 0) break;
    for (const path of faults) repair(sketch, path);
  }
  return { faults: faultsOf(sketch).length, unmet: unmet(sketch, wishes).length };
}

/**
 * A valid set of answers, the same for the same seed; every question that shows is answered. Rules in
 * `want` are met as far as it can be found out by trying.
 */
export function exampleAnswers(
  definition: FormDefinition,
  seed: number,
  { want = {}, today = fixedDay }: ExampleWish = {},
): Answers {
  const wishes = wishesOf(definition, want);
  let best: { readonly answers: Answers; readonly score: number } | undefined;
  for (let turn = 0; turn < mostTries && best?.score !== 0; turn += 1) {
    const sketch = sketchOf(definition, chanceOf(seed * 1009 + turn), today);
    const { faults, unmet: open } = attempt(sketch, wishes);
    const score = faults * 1000 + open;
    if (!best || score < best.score) best = { answers: sketch.answers, score };
  }
  return visibleAnswers(definition, best?.answers ?? {}, today);
}
