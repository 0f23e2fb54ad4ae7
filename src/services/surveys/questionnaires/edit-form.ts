import type { FormValues } from '#platform/http/input.ts';
import { typedValue, typedValues } from '#ui/components/form-values.ts';
import type { Survey } from './queries.ts';

const spoken = ['title', 'summary', 'why', 'audience', 'use'] as const;

/** What the schema reads: `title.ja` becomes a part of `title`. */
export function surveyFrom(values: FormValues): unknown {
  const text = (name: string) => ({
    ja: typedValue(values, `${name}.ja`),
    en: typedValue(values, `${name}.en`),
    easy: typedValue(values, `${name}.easy`),
  });
  return {
    ...Object.fromEntries(spoken.map((name) => [name, text(name)])),
    ...Object.fromEntries(
      ['slug', 'departmentId', 'access', 'minutes', 'project', 'policy'].map((name) => [
        name,
        typedValue(values, name),
      ]),
    ),
    doubleEntry: typedValues(values, 'doubleEntry').length > 0,
    topics: typedValues(values, 'topics'),
  };
}

/** A survey as its form shows it. */
export function valuesOf(survey: Survey): FormValues {
  const { title, summary, about, doubleEntry, topics } = survey;
  const texts = { title, summary, ...about };
  const parts = spoken.flatMap((name) => {
    const { ja, en, easy = '' } = texts[name];
    return Object.entries({ ja, en, easy }).map(([say, value]) => [`${name}.${say}`, value]);
  });
  return {
    ...Object.fromEntries(parts),
    ...{ slug: survey.slug, departmentId: survey.departmentId, access: survey.access },
    ...{ minutes: String(survey.minutes), project: survey.project ?? '' },
    policy: survey.policy === undefined ? '' : String(survey.policy),
    doubleEntry: doubleEntry ? ['on'] : [],
    topics: [...topics],
  };
}
