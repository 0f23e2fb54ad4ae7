import { z } from 'zod';
import { type FieldErrors, type FormValues, fieldErrors, issue } from '#platform/http/input.ts';
import { type MenuSize, menuSizes } from '../clients/line/menu.ts';
import { words } from './text.ts';

const { errors } = words;

const Head = z.object({
  name: z.string().trim().min(1, issue(errors.name)).max(300, issue(errors.name)),
  chatBarText: z
    .string()
    .trim()
    .min(1, issue(errors.chatBarText))
    .max(14, issue(errors.chatBarText)),
  size: z.enum(['large', 'small'], issue(errors.size)),
});

const Label = z.string().trim().min(1).max(20);
const Path = z
  .string()
  .trim()
  .regex(/^\/(?!\/)[^\s\\]{0,500}$/);

export interface MenuForm extends z.output<typeof Head> {
  readonly fields: readonly { readonly label: string; readonly href: string }[];
}

export const fieldCount = (size: MenuSize) => menuSizes[size].columns * menuSizes[size].rows;

function readFields(form: FormValues, size: MenuSize) {
  const faults: Record<string, FieldErrors[string]> = {};
  const fields = Array.from({ length: fieldCount(size) }, (_, index) => {
    const label = Label.safeParse(form[`label-${index}`]);
    const href = Path.safeParse(form[`href-${index}`]);
    if (!label.success) faults[`label-${index}`] = errors.label;
    if (!href.success) faults[`href-${index}`] = errors.href;
    return { label: label.data ?? '', href: href.data ?? '' };
  });
  return { fields, faults };
}

/** The form of a menu, with as many parts as its size has. */
export function readMenu(
  form: FormValues,
): { readonly ok: true; readonly menu: MenuForm } | { readonly ok: false; errors: FieldErrors } {
  const head = Head.safeParse(form);
  const { fields, faults } = readFields(form, head.data?.size ?? 'large');
  const found = { ...(head.success ? {} : fieldErrors(head.error)), ...faults };
  if (!head.success || Object.keys(found).length > 0) return { ok: false, errors: found };
  return { ok: true, menu: { ...head.data, fields } };
}
