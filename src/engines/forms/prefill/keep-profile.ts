import type { Unit } from '#platform/database/database.ts';
import type { Answers, Field } from '../definition/model.ts';
import { saveProfile } from './commands.ts';
import { factFor, type PersonFacts } from './person.ts';

/** What answers tell about the person who gave them. */
export function factsOfAnswers(fields: readonly Field[], answers: Answers): PersonFacts {
  const facts: Record<string, unknown> = {};
  for (const field of fields) {
    const fact = factFor(field);
    const answer = answers[field.key];
    if (fact && answer !== undefined) facts[fact] = answer;
  }
  return facts;
}

/** Keeps in the profile what was just sent; facts that the form did not ask stay as they were. */
export async function keepFromAnswers(
  unit: Unit,
  userId: string,
  fields: readonly Field[],
  answers: Answers,
): Promise<void> {
  const facts = factsOfAnswers(fields, answers);
  if (Object.keys(facts).length > 0) await saveProfile(unit, userId, facts);
}
