import type { Answers, FormDefinition } from '#engines/forms/contract.ts';
import { ageBands, respondentQuestions, type Stratum, sexes } from '../model.ts';

/** What the answers themselves tell of who answered. */
export function respondentOf(definition: FormDefinition, answers: Answers): Stratum {
  const said = (question: string): string | undefined => {
    const field = definition.fields.find((one) => one.question === question);
    const answer = field && answers[field.key];
    return typeof answer === 'string' ? answer : undefined;
  };
  const [area, age, sex] = [
    said(respondentQuestions.area),
    said(respondentQuestions.age),
    said(respondentQuestions.sex),
  ];
  return {
    area,
    age: ageBands.find((one) => one === age),
    sex: sexes.find((one) => one === sex),
  };
}
