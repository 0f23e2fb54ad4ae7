import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import { languages } from '#platform/i18n/text.ts';
import { paces } from './rules.ts';

const chooseOne = issue({
  ja: '一つ選んでください。',
  en: 'Choose one.',
  easy: '一つ 選んで ください。',
});

const pace = z.enum(paces, chooseOne);
const hour = z.coerce.number(chooseOne).int(chooseOne).min(0, chooseOne).max(23, chooseOne);
const several = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string().max(100)).max(100),
);

export const Preferences = z.object({
  channels: z.object({ mail: pace, line: pace }),
  silenced: z.array(z.string()),
  language: z.enum(languages, chooseOne),
  quietFrom: hour,
  quietTo: hour,
});
export type Preferences = z.output<typeof Preferences>;

/** The form: what is ticked is wanted. */
export const PreferencesForm = z.object({
  mail: pace,
  line: pace.default('at-once'),
  language: z.enum(languages, chooseOne),
  quietFrom: hour,
  quietTo: hour,
  kinds: several,
});

/** Lists as they stand in the address; what is mistyped there is left out. */
export const ListFilter = z.object({
  view: z.enum(['all', 'trouble']).default('all').catch('all'),
  page: z.coerce.number().int().min(1).max(100_000).default(1).catch(1),
});
export type ListFilter = z.output<typeof ListFilter>;
