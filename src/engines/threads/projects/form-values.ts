import type { FormValues } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { typedValue } from '#ui/components/form-values.ts';
import type { ClosingInput, PhaseInput, ProjectInput } from './inputs.ts';
import type { Phase, Project } from './model.ts';

/** `title.ja` and the like become one text. */
const textFrom = (values: FormValues, name: string) => ({
  ja: typedValue(values, `${name}.ja`),
  en: typedValue(values, `${name}.en`),
  easy: typedValue(values, `${name}.easy`),
});

/** English that only repeats the Japanese was never written. */
function shown(name: string, { ja, en, easy = '' }: Text): FormValues {
  return { [`${name}.ja`]: ja, [`${name}.en`]: en === ja ? '' : en, [`${name}.easy`]: easy };
}

export function projectFrom(values: FormValues, slug: string): ProjectInput {
  const policy = typedValue(values, 'policy').trim();
  return {
    slug,
    title: textFrom(values, 'title'),
    summary: textFrom(values, 'summary'),
    departmentId: typedValue(values, 'departmentId'),
    policy: policy === '' ? undefined : Number(policy),
    published: typedValue(values, 'published') === 'yes',
  };
}

export function projectValues(project: Project): FormValues {
  const { title, summary, departmentId, policy, published } = project;
  return {
    ...shown('title', title),
    ...shown('summary', summary),
    ...{ departmentId, policy: policy === undefined ? '' : String(policy) },
    published: published ? ['yes'] : [],
  };
}

export function phaseFrom(values: FormValues): PhaseInput {
  return {
    name: textFrom(values, 'name'),
    summary: textFrom(values, 'summary'),
    startsOn: typedValue(values, 'startsOn'),
    endsOn: typedValue(values, 'endsOn'),
  };
}

export function phaseValues({ name, summary, startsOn, endsOn = '' }: Phase): FormValues {
  return { ...shown('name', name), ...shown('summary', summary), startsOn, endsOn };
}

export function closingFrom(values: FormValues): ClosingInput {
  return { on: typedValue(values, 'on'), outcome: textFrom(values, 'outcome') };
}
