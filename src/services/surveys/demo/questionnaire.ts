import type { FormDefinition, SimpleField } from '#engines/forms/contract.ts';
import type { Area } from '#engines/publishing/contract.ts';
import { ageBands, respondentQuestions, seriesQuestion, sexes } from '../model.ts';
import { respondentLabels } from '../questionnaires/text.ts';
import { ageTexts, sexTexts } from '../text.ts';
import type { DemoCitizens, DemoSeries } from './files.ts';

function respondentField(name: string, areas: readonly Area[]): SimpleField {
  if (name === respondentQuestions.area) {
    const options = areas.map(({ slug, name: label }) => ({ value: slug, label }));
    return {
      key: 'area',
      kind: 'choice',
      required: false,
      question: name,
      label: respondentLabels.area,
      options,
    };
  }
  const age = name === respondentQuestions.age;
  return {
    ...{ key: age ? 'age' : 'sex', kind: 'choice', required: false, question: name },
    label: age ? respondentLabels.age : respondentLabels.sex,
    options: age
      ? ageBands.map((value) => ({ value, label: ageTexts[value] }))
      : sexes.map((value) => ({ value, label: sexTexts[value] })),
  };
}

/** The form of a year: respondent, then series of the bank in the wording of that year. */
export function questionnaireOf(
  { screens }: DemoCitizens,
  bank: readonly DemoSeries[],
  areas: readonly Area[],
  later: boolean,
): FormDefinition {
  const fieldOf = (name: string): SimpleField => {
    if (name.startsWith('respondent.')) return respondentField(name, areas);
    const found = bank.find(({ slug }) => slug === name);
    if (!found) throw new Error(`the demo's bank has no series ${name}`);
    const { question } = found;
    const field = { ...question, key: name, question: seriesQuestion(name) };
    return later && found.later ? { ...field, label: found.later.label } : field;
  };
  const pages = screens.map(({ questions, ...screen }) => ({
    screen,
    fields: questions.map(fieldOf),
  }));
  return {
    fields: pages.flatMap(({ fields }) => fields),
    screens: pages.map(({ screen, fields }) => ({
      ...screen,
      items: fields.map(({ key }) => ({ field: key })),
    })),
    rules: [],
    checks: [],
  };
}
