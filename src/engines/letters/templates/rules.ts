import { isDeepStrictEqual } from 'node:util';
import type { Verdict } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { Block, TemplateContent, When } from '../model.ts';
import { text } from './text.ts';

/** Fields that every letter has; nobody fills them in. */
export const ownFields = ['recipient', 'date', 'number', 'town', 'sender', 'section'] as const;
export type OwnField = (typeof ownFields)[number];

const placeholder = /\{\{\s*([A-Za-z][A-Za-z0-9_.]*)\s*\}\}/g;

/** Names within `{{ }}` in a text, each once. */
export function placeholdersOf(written: string): string[] {
  return [...new Set([...written.matchAll(placeholder)].map(([, name = '']) => name))];
}

/** Puts the values in; a name without a value is left as it is. */
export function fill(written: string, values: Readonly<Record<string, string>>): string {
  return written.replace(placeholder, (whole, name: string) => values[name] ?? whole);
}

/** Every text of a block itself, without those of the blocks within it. */
export function textsOf(block: Block): string[] {
  if (block.type === 'heading' || block.type === 'paragraph') return [block.text];
  if (block.type === 'list') return [...block.items];
  if (block.type === 'table') return block.rows.flatMap(({ name, value }) => [name, value]);
  return [];
}

/** Blocks within blocks too, each with whether a condition stands around it. */
function* walk(
  blocks: readonly Block[],
  conditional = false,
): Generator<{ block: Block; conditional: boolean }> {
  for (const block of blocks) {
    yield { block, conditional };
    if (block.type === 'record') yield* walk(block.blocks, conditional);
    if (block.type === 'when') yield* walk(block.blocks, true);
  }
}

/** Holds a condition for these values? A field of spaces is not given. */
export function holds(when: When, values: Readonly<Record<string, string>>): boolean {
  const value = values[when.field]?.trim() ?? '';
  if (when.is === 'given') return value !== '';
  if (when.is === 'missing') return value === '';
  return (value === (when.value ?? '').trim()) === (when.is === 'equals');
}

export type ShownBlock = Exclude<Block, { type: 'when' }>;

/** Rows of a table that conditions stood between are one table again; lists likewise. */
function joined(before: ShownBlock | undefined, block: ShownBlock): ShownBlock | undefined {
  if (before?.type === 'table' && block.type === 'table') {
    return { ...before, rows: [...before.rows, ...block.rows] };
  }
  const alike = before?.type === 'list' && block.type === 'list';
  if (alike && before.numbered === block.numbered) {
    return { ...before, items: [...before.items, ...block.items] };
  }
  return undefined;
}

/** The blocks that a letter with these values shows, without conditions. */
export function shownBlocks(
  blocks: readonly Block[],
  values: Readonly<Record<string, string>>,
): ShownBlock[] {
  const flat = blocks.flatMap((block): ShownBlock[] => {
    if (block.type === 'when') {
      return holds(block.when, values) ? shownBlocks(block.blocks, values) : [];
    }
    if (block.type === 'record') return [{ ...block, blocks: shownBlocks(block.blocks, values) }];
    return [block];
  });
  const shown: ShownBlock[] = [];
  for (const block of flat) {
    const whole = joined(shown.at(-1), block);
    if (whole) shown[shown.length - 1] = whole;
    else shown.push(block);
  }
  return shown;
}

/** Names that the shown part of a letter asks for and that have no value. */
export function missingFields(
  blocks: readonly Block[],
  values: Readonly<Record<string, string>>,
): string[] {
  const shown = [...walk(shownBlocks(blocks, values))].flatMap(({ block }) => textsOf(block));
  const asked = shown.flatMap(placeholdersOf);
  return [...new Set(asked)].filter((name) => !values[name]?.trim());
}

/** True when the letters of this template always print this part. */
export function alwaysHas(blocks: readonly Block[], type: 'reasons' | 'appeal'): boolean {
  return [...walk(blocks)].some(({ block, conditional }) => block.type === type && !conditional);
}

export function mayHave(blocks: readonly Block[], type: 'reasons' | 'appeal'): boolean {
  return [...walk(blocks)].some(({ block }) => block.type === type);
}

function unknownNames({ fields, blocks }: TemplateContent): string[] {
  const known = new Set<string>([...ownFields, ...fields.map(({ key }) => key)]);
  const asked = [...walk(blocks)].flatMap(({ block }) => [
    ...textsOf(block).flatMap(placeholdersOf),
    ...(block.type === 'when' ? [block.when.field] : []),
  ]);
  return [...new Set(asked)].filter((name) => !known.has(name));
}

function doubleKeys({ fields }: TemplateContent): string[] {
  const keys = fields.map(({ key }) => key);
  const own: readonly string[] = ownFields;
  return keys.filter((key, index) => keys.indexOf(key) !== index || own.includes(key));
}

/**
 * What has to be mended before a template may be saved. A refusal always gives its reasons
 * (行政手続法8条, 14条) and tells how to ask for a review (行政不服審査法82条).
 */
export function templateProblems(content: TemplateContent): Text[] {
  const { blocks, refusal } = content;
  const problems = [
    ...unknownNames(content).map(text.errors.unknownField),
    ...doubleKeys(content).map(text.errors.doubleField),
  ];
  if (blocks.length === 0) problems.push(text.errors.empty);
  if (refusal && !alwaysHas(blocks, 'reasons')) problems.push(text.errors.noReasons);
  if (refusal && !alwaysHas(blocks, 'appeal')) problems.push(text.errors.noAppeal);
  if (content.kind === 'refusal' && !refusal) problems.push(text.errors.kindRefuses);
  return problems;
}

/** A version that says what the last one says would be noise in the history. */
export function isNewVersion(content: TemplateContent, last: TemplateContent | undefined): Verdict {
  // What the database gives back has its keys in another order, and no undefined values.
  const said: unknown = JSON.parse(JSON.stringify(content));
  const same = last !== undefined && isDeepStrictEqual(said, last);
  return same
    ? { ok: false, reason: { code: 'nothing-new', text: text.errors.nothingNew } }
    : { ok: true };
}
