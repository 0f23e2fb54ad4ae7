import { z } from 'zod';
import { isIsoDate } from '#japan/dates.ts';
import { foldDigits } from '#japan/digits.ts';
import { type FieldErrors, type FormValues, issue } from '#platform/http/input.ts';
import { languages } from '#platform/i18n/text.ts';
import type { ChannelClient, Credentials } from '../clients/client.ts';
import { correctionWays } from '../model.ts';
import { words } from './text.ts';

const { errors } = words;

const list = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((value) => (Array.isArray(value) ? value : [value]));

const wholeOrEmpty = z
  .string()
  .default('')
  .transform((raw) => foldDigits(raw).trim())
  .refine((value) => value === '' || /^[1-9]\d{0,5}$/.test(value), issue(errors.dailyLimit))
  .transform((value) => (value === '' ? null : Number(value)));

export const AccountForm = z.object({
  name: z.string().trim().min(1, issue(errors.name)).max(100, issue(errors.name)),
  departmentId: z.uuid(issue(errors.department)),
  remoteId: z
    .string()
    .default('')
    .transform((raw) => foldDigits(raw).trim())
    .refine((value) => /^\d{0,30}$/.test(value), issue(errors.remoteId)),
  options: list.transform((chosen) => ({
    shared: chosen.includes('shared'),
    automatic: chosen.includes('automatic'),
    byTopic: chosen.includes('byTopic'),
  })),
  correction: z.enum(correctionWays).catch('reply'),
  languages: list
    .transform((chosen) => languages.filter((language) => chosen.includes(language)))
    .refine((chosen) => chosen.length > 0, issue(errors.languages)),
  dailyLimit: wholeOrEmpty,
  expiresOn: z
    .string()
    .default('')
    .refine((value) => value === '' || isIsoDate(value), issue(errors.expiresOn)),
});
export type AccountForm = z.output<typeof AccountForm>;

export const credentialField = (name: string) => `credential-${name}`;

/**
 * The tokens of a form: what is left empty keeps what there is.
 * @param kept whether the account has tokens already.
 */
export function readCredentials(
  form: FormValues,
  client: ChannelClient,
  kept: boolean,
): { readonly given: Credentials; readonly errors: FieldErrors } {
  const given: Record<string, string> = {};
  const faults: Record<string, (typeof errors)['credential']> = {};
  for (const { name, required } of client.credentials) {
    const value = form[credentialField(name)];
    const typed = typeof value === 'string' ? value.trim() : '';
    if (typed !== '') given[name] = typed;
    else if (required && !kept) faults[credentialField(name)] = errors.credential;
  }
  return { given, errors: faults };
}
