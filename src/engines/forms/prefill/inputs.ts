import { InputError } from '#platform/errors.ts';
import type { FormValues } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { AddressAnswer, NameAnswer, SimpleField } from '../definition/model.ts';
import { readFormAnswer } from '../values/form-values.ts';
import { parseAnswer } from '../values/parse.ts';
import { profileWords } from './profile-text.ts';

const shared = { required: false } as const;

/** The profile is a small form: its questions are those that every form may ask a person. */
export const profileFields = [
  { ...shared, key: 'name', kind: 'name', label: profileWords.name, question: 'person.name' },
  { ...shared, key: 'birthday', kind: 'date', label: profileWords.birthday },
  { ...shared, key: 'address', kind: 'address', label: profileWords.address },
  { ...shared, key: 'phone', kind: 'phone', label: profileWords.phone },
  { ...shared, key: 'email', kind: 'email', label: profileWords.email },
] as const satisfies readonly SimpleField[];

export interface ProfileInput {
  readonly name: NameAnswer | null;
  readonly birthday: string | null;
  readonly address: AddressAnswer | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/**
 * What was typed on the profile page; what is empty is forgotten.
 * @throws InputError by field path, as in a form.
 */
export function readProfile(form: FormValues): ProfileInput {
  const errors: Record<string, Text> = {};
  const values: Record<string, unknown> = {};
  for (const field of profileFields) {
    const parsed = parseAnswer(field, readFormAnswer(field, field.key, form));
    if (parsed.ok) {
      values[field.key] = parsed.value ?? null;
      continue;
    }
    const parts = Object.entries(parsed.parts);
    for (const [part, error] of parts) errors[part ? `${field.key}.${part}` : field.key] = error;
    if (parts.length === 0) errors[field.key] = parsed.error;
  }
  if (Object.keys(errors).length > 0) throw new InputError(errors);
  return values as unknown as ProfileInput;
}
