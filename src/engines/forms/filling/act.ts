import type { FormValues } from '#platform/http/input.ts';
import type { FieldPath } from './paths.ts';

const plain = ['next', 'back', 'leave', 'keep'] as const;
const atPath = [
  'find-address',
  'use-address',
  'find-bank',
  'use-bank',
  'find-branch',
  'use-branch',
  'add-row',
  'add-files',
] as const;

export type SearchKind = Extract<(typeof atPath)[number], `find-${string}`>;

/** What a button of the page asks for, beside saving what was typed. */
export type Act =
  | { readonly kind: (typeof plain)[number] }
  | { readonly kind: (typeof atPath)[number]; readonly path: FieldPath }
  | { readonly kind: 'remove-row'; readonly repeat: string; readonly rowId: string }
  | { readonly kind: 'remove-file'; readonly path: FieldPath; readonly fileId: string };

/** Reads the name of a button; whatever is unknown means: go on. */
export function readAct(value: FormValues[string] | undefined): Act {
  const [kind = '', first = '', second = ''] = typeof value === 'string' ? value.split(':') : [];
  if (kind === 'remove-row') return { kind, repeat: first, rowId: second };
  if (kind === 'remove-file') return { kind, path: first, fileId: second };
  const there = atPath.find((one) => one === kind);
  if (there) return { kind: there, path: first };
  return { kind: plain.find((one) => one === kind) ?? 'next' };
}
