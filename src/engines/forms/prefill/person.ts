import type { AddressAnswer, Field, NameAnswer } from '../definition/model.ts';
import type { PrefilledValue } from '../owner.ts';

/** What a source may know about the person who fills a form in. */
export interface PersonFacts {
  readonly name?: NameAnswer;
  /** ISO day. */
  readonly birthday?: string;
  readonly address?: AddressAnswer;
  readonly phone?: string;
  readonly email?: string;
}

/** Questions about the person who types, and the kind of field in which each fact fits. */
export const personQuestions = {
  'person.name': { fact: 'name', kind: 'name' },
  'person.birthday': { fact: 'birthday', kind: 'date' },
  'person.address': { fact: 'address', kind: 'address' },
  'person.phone': { fact: 'phone', kind: 'phone' },
  'person.email': { fact: 'email', kind: 'email' },
} as const;

type Question = keyof typeof personQuestions;

const isQuestion = (question: string | undefined): question is Question =>
  question !== undefined && question in personQuestions;

/** The fact that answers a field; undefined when the field asks for something else. */
export function factFor(field: Field): keyof PersonFacts | undefined {
  if (!isQuestion(field.question)) return undefined;
  const { fact, kind } = personQuestions[field.question];
  return field.kind === kind ? fact : undefined;
}

export function fillFacts(
  fields: readonly Field[],
  facts: PersonFacts,
  asOf?: Date,
): Readonly<Record<string, PrefilledValue>> {
  const filled: Record<string, PrefilledValue> = {};
  for (const field of fields) {
    const fact = factFor(field);
    const value = fact && facts[fact];
    if (value !== undefined) filled[field.key] = { value, asOf };
  }
  return filled;
}
