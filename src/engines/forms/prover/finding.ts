import type { Text } from '#platform/i18n/text.ts';
import { innerField } from '../definition/lookup.ts';
import type { FormDefinition } from '../definition/model.ts';
import { findingTexts, formLabel } from './text.ts';

export type FindingKind =
  | 'unreachable-screen'
  | 'unreachable-field'
  | 'contradictory-rule'
  | 'always-true-rule'
  | 'dead-end'
  | 'unread-field'
  | 'unused-rule'
  | 'rule-cycle'
  | 'condition-on-later-field'
  | 'impossible-required'
  | 'impossible-answer'
  | 'asked-twice'
  | 'not-decided';

/** What of a form is meant. `id`: the screen's, the field's path, the rule's name. */
export interface Place {
  readonly kind: 'form' | 'screen' | 'field' | 'rule';
  readonly id: string;
}

export interface Finding {
  readonly kind: FindingKind;
  /** A form with an error is not published. */
  readonly severity: 'error' | 'warning';
  readonly where: Place;
  readonly message: Text;
}

const warnings: ReadonlySet<FindingKind> = new Set([
  'always-true-rule',
  'unread-field',
  'unused-rule',
  'condition-on-later-field',
  'impossible-answer',
  'asked-twice',
  'not-decided',
]);

/** What staff call a thing of the form; its id when there is no such thing. */
export function labelOf(definition: FormDefinition, { kind, id }: Place): Text {
  const unknown = { ja: id, en: id };
  if (kind === 'form') return formLabel;
  if (kind === 'screen') return definition.screens.find((one) => one.id === id)?.title ?? unknown;
  if (kind === 'rule') return definition.rules.find(({ name }) => name === id)?.label ?? unknown;
  const [key, inner] = id.split('.');
  const field = definition.fields.find((one) => one.key === key);
  if (inner === undefined) return field?.label ?? unknown;
  const found = innerField(field, inner);
  if (field?.kind !== 'matrix' || !found) return found?.label ?? unknown;
  // A row of a matrix says little without the question above it.
  return {
    ja: `${field.label.ja}：${found.label.ja}`,
    en: `${field.label.en}: ${found.label.en}`,
  };
}

/** Puts a finding in words. */
export function finding(
  definition: FormDefinition,
  kind: FindingKind,
  where: Place,
  other?: Place,
): Finding {
  const text =
    kind === 'dead-end'
      ? findingTexts[`dead-end-${where.kind === 'rule' ? 'form' : where.kind}`]
      : findingTexts[kind];
  const message = text(labelOf(definition, where), other && labelOf(definition, other));
  return { kind, severity: warnings.has(kind) ? 'warning' : 'error', where, message };
}
