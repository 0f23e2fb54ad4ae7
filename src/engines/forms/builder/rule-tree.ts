import type { FieldErrors, FormValues } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { typedValue, typedValues } from '#ui/components/form-values.ts';
import { innerField } from '../definition/lookup.ts';
import type { Comparison, Condition, Field, FormDefinition } from '../definition/model.ts';
import { findField } from './change-fields.ts';
import { type DayInput, dayInput, readDay, typedDay } from './day-input.ts';
import { builderTexts } from './text.ts';

/** How a comparison is called in the editor. */
export type Test = 'answered' | 'unanswered' | 'is' | 'one-of' | Comparison;

/**
 * A condition as the rows of the editor: groups of rows, and rows that compare. `none` stands for the
 * contrary of `any`.
 */
export type RuleNode =
  | { readonly type: 'all' | 'any' | 'none'; readonly parts: readonly RuleNode[] }
  | {
      readonly type: 'test';
      /** `field path`, `rows:repeat` or `rule:name`; empty while nothing is chosen. */
      readonly subject: string;
      readonly test: Test | '';
      readonly values: readonly string[];
      readonly day: DayInput;
    };

type TestNode = Extract<RuleNode, { type: 'test' }>;

export const emptyTest: TestNode = {
  type: 'test',
  subject: '',
  test: '',
  values: [],
  day: dayInput(undefined),
};

function testNode(subject: string, test: Test | '', values: readonly string[] = []): TestNode {
  return { ...emptyTest, subject, test, values };
}

/** The rows of a condition. The outermost is always a group, so that rows can be added. */
export function nodeOf(condition: Condition): RuleNode {
  if ('all' in condition) return { type: 'all', parts: condition.all.map(nodeOf) };
  if ('any' in condition) return { type: 'any', parts: condition.any.map(nodeOf) };
  if ('not' in condition) {
    const { not } = condition;
    const parts = 'any' in not ? not.any.map(nodeOf) : [nodeOf(not)];
    return { type: 'none', parts };
  }
  if ('rule' in condition) return testNode(`rule:${condition.rule}`, '');
  if ('rows' in condition) {
    return testNode(`rows:${condition.rows}`, condition.compare, [String(condition.value)]);
  }
  const { field } = condition;
  if ('answered' in condition) {
    return testNode(field, condition.answered ? 'answered' : 'unanswered');
  }
  if ('is' in condition) return testNode(field, 'is', [String(condition.is)]);
  if ('oneOf' in condition) return testNode(field, 'one-of', condition.oneOf);
  if ('day' in condition) {
    return { ...testNode(field, condition.compare), day: dayInput(condition.day) };
  }
  return testNode(field, condition.compare, [String(condition.value)]);
}

export function rootOf(condition: Condition): RuleNode {
  const node = nodeOf(condition);
  return node.type === 'test' ? { type: 'all', parts: [node] } : node;
}

/** What stands on the left side of a row: a field, or the row of a matrix as the choice it is. */
export function subjectField(form: FormDefinition, subject: string): Field | undefined {
  const [key, row = ''] = subject.split('.');
  const field = form.fields.find((one) => one.key === key);
  return field?.kind === 'matrix' && row ? innerField(field, row) : findField(form, subject);
}

/** Comparisons that make sense for a subject, the usual one first. */
export function testsFor(form: FormDefinition, subject: string): readonly Test[] {
  if (subject === '' || subject.startsWith('rule:')) return [];
  const compare: readonly Test[] = ['>=', '<=', '=', '>', '<'];
  if (subject.startsWith('rows:')) return compare;
  switch (subjectField(form, subject)?.kind) {
    case 'yes-no':
    case 'consent':
    case 'declaration':
      return ['is', 'answered', 'unanswered'];
    case 'choice':
    case 'choices':
    case 'ranking':
      return ['one-of', 'answered', 'unanswered'];
    case 'number':
    case 'money':
    case 'scale':
    case 'date':
      return [...compare, 'answered', 'unanswered'];
    case 'text':
    case 'long-text':
    case 'postcode':
    case 'phone':
    case 'email':
      return ['is', 'answered', 'unanswered'];
    default:
      return ['answered', 'unanswered'];
  }
}

type Errors = Record<string, FieldErrors[string]>;

function figure(node: TestNode, path: string, errors: Errors): number {
  const typed = (node.values[0] ?? '').normalize('NFKC').replaceAll(',', '').trim();
  if (/^-?\d+(\.\d+)?$/.test(typed)) return Number(typed);
  errors[`${path}.value`] = builderTexts.errors.figure;
  return 0;
}

function comparison(node: TestNode, path: string, form: FormDefinition, errors: Errors): Condition {
  const { subject: field, test } = node;
  const kind = subjectField(form, field)?.kind;
  if (test === 'answered' || test === 'unanswered') {
    return { field, answered: test === 'answered' };
  }
  if (test === 'one-of') {
    if (node.values.length === 0) errors[`${path}.value`] = builderTexts.errors.chooseOption;
    const [only] = node.values;
    return node.values.length === 1 && only !== undefined
      ? { field, is: only }
      : { field, oneOf: node.values };
  }
  if (test === 'is') {
    const [value = ''] = node.values;
    if (value === '') errors[`${path}.value`] = builderTexts.errors.value;
    const ticked = kind === 'yes-no' || kind === 'consent' || kind === 'declaration';
    return { field, is: ticked ? value === 'true' : value };
  }
  if (test === '') {
    errors[`${path}.test`] = builderTexts.errors.chooseTest;
    return { field, answered: true };
  }
  if (kind !== 'date') return { field, compare: test, value: figure(node, path, errors) };
  const day = readDay(node.day);
  if (day) return { field, compare: test, day };
  errors[`${path}.day`] = builderTexts.errors.day;
  return { field, answered: true };
}

function conditionAt(
  node: RuleNode,
  path: string,
  form: FormDefinition,
  errors: Errors,
): Condition {
  if (node.type !== 'test') {
    if (node.parts.length === 0) errors[`${path}.type`] = builderTexts.errors.emptyGroup;
    const parts = node.parts.map((part, index) =>
      conditionAt(part, `${path}.${index}`, form, errors),
    );
    if (node.type === 'all') return { all: parts };
    const [only] = parts;
    if (node.type === 'any') return { any: parts };
    return { not: parts.length === 1 && only ? only : { any: parts } };
  }
  const { subject } = node;
  if (subject === '') errors[`${path}.subject`] = builderTexts.errors.chooseField;
  if (subject.startsWith('rule:')) return { rule: subject.slice('rule:'.length) };
  if (!subject.startsWith('rows:')) return comparison(node, path, form, errors);
  const compare = testsFor(form, subject).find((test) => test === node.test) as
    | Comparison
    | undefined;
  if (!compare) errors[`${path}.test`] = builderTexts.errors.chooseTest;
  const value = figure(node, path, errors);
  return { rows: subject.slice('rows:'.length), compare: compare ?? '=', value };
}

/** The condition that the rows say, with a sentence for each row that says nothing yet. */
export function conditionOf(
  form: FormDefinition,
  root: RuleNode,
): { readonly condition: Condition; readonly errors: FieldErrors } {
  const errors: Errors = {};
  const condition = conditionAt(root, 'n', form, errors);
  // A group of one row that was only put around it is that row.
  const plain = 'all' in condition && condition.all.length === 1 ? condition.all[0] : undefined;
  return { condition: plain ?? condition, errors };
}

const groups = new Set(['all', 'any', 'none']);
const tests = new Set(['answered', 'unanswered', 'is', 'one-of', '<', '<=', '=', '>=', '>']);

/** Deeper nesting than this nobody reads. */
const deepest = 6;

/** Reads the rows back from the inputs named `n`, `n.0`, `n.0.1` …. */
export function readNode(values: FormValues, path = 'n', depth = 0): RuleNode {
  const type = typedValue(values, `${path}.type`);
  if (groups.has(type)) {
    const count = Math.min(100, Number(typedValue(values, `${path}.count`)) || 0);
    const parts =
      depth > deepest
        ? []
        : Array.from({ length: count }, (_, index) =>
            readNode(values, `${path}.${index}`, depth + 1),
          );
    return { type: type as 'all' | 'any' | 'none', parts };
  }
  const test = typedValue(values, `${path}.test`);
  return {
    type: 'test',
    subject: typedValue(values, `${path}.subject`),
    test: tests.has(test) ? (test as Test) : '',
    values: typedValues(values, `${path}.value`),
    day: typedDay(values, `${path}.day`),
  };
}

function rowsOfMatrix(field: Field): { subject: string; label: Text }[] {
  if (field.kind !== 'matrix') return [];
  return field.rows.map(({ value, label }) => ({
    subject: `${field.key}.${value}`,
    label: builderTexts.inRow(field.label, label),
  }));
}

/** Every field that can stand on the left side of a row, by path. */
export function subjectsOf(form: FormDefinition, except?: string) {
  const fields = form.fields.flatMap((field) =>
    field.kind === 'repeat'
      ? [
          { subject: `rows:${field.key}`, label: builderTexts.countOf(field.label) },
          ...field.fields.map((inner) => ({
            subject: `${field.key}.${inner.key}`,
            label: builderTexts.inRow(field.label, inner.label),
          })),
        ]
      : [{ subject: field.key, label: field.label }, ...rowsOfMatrix(field)],
  );
  const rules = form.rules
    .filter(({ name }) => name !== except)
    .map(({ name, label }) => ({ subject: `rule:${name}`, label: builderTexts.ruleCalled(label) }));
  return [...fields, ...rules];
}

/** The rows after a button: `add:n.0`, `group:n`, `remove:n.0.1`. */
export function editNode(root: RuleNode, act: string): RuleNode {
  const [verb, target = ''] = act.split(':');
  const change = (node: RuleNode, path: string): RuleNode | undefined => {
    if (verb === 'remove' && path === target) return undefined;
    if (node.type === 'test') return node;
    const parts = node.parts.flatMap((part, index) => change(part, `${path}.${index}`) ?? []);
    if (path !== target) return { ...node, parts };
    if (verb === 'add') return { ...node, parts: [...parts, emptyTest] };
    const group: RuleNode = { type: 'any', parts: [emptyTest] };
    return verb === 'group' ? { ...node, parts: [...parts, group] } : { ...node, parts };
  };
  return change(root, 'n') ?? root;
}
