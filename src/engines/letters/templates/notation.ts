import type { Text } from '#platform/i18n/text.ts';
import type { Block, FieldSpec, When } from '../model.ts';
import { text } from './text.ts';

/*
 * How staff write a template in a plain text field, and how it is shown for comparison: one line a
 * part, in words that need no manual. `parseBlocks(printBlocks(blocks))` gives the same blocks.
 */

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Text[] };

const fieldOfWhen = String.raw`\{\{\s*([A-Za-z][A-Za-z0-9_.]*)\s*\}\}`;
const given = new RegExp(`^もし\\s*${fieldOfWhen}\\s*が(ある|ない)とき$`);
const equal = new RegExp(`^もし\\s*${fieldOfWhen}\\s*が「([^」]*)」(でない)?とき$`);
/** Lines that the notation would read as something else stand behind a backslash. */
const special = /^(\\|#|・|\d+\.\s|もし|おわり$|【|記$|以上$)|\s\|\s/;

function whenOf(line: string): When | undefined {
  const [, field, presence] = given.exec(line) ?? [];
  if (field) return { field, is: presence === 'ある' ? 'given' : 'missing' };
  const [, key, value = '', not] = equal.exec(line) ?? [];
  return key ? { field: key, is: not ? 'differs' : 'equals', value } : undefined;
}

function whenLine({ field, is, value = '' }: When): string {
  if (is === 'given' || is === 'missing') {
    return `もし {{${field}}} が${is === 'given' ? 'ある' : 'ない'}とき`;
  }
  return `もし {{${field}}} が「${value}」${is === 'differs' ? 'でない' : ''}とき`;
}

type Open = { readonly blocks: Block[] } & (
  | { readonly kind: 'top' }
  | { readonly kind: 'record'; readonly line: number }
  | { readonly kind: 'when'; readonly when: When; readonly line: number }
);

interface Reading {
  readonly open: Open[];
  readonly problems: Text[];
}

const innermost = ({ open }: Reading): Open => open.at(-1) ?? { kind: 'top', blocks: [] };

/** One more item of the list before it, or of the table; else a list or a table of its own. */
function addItem(blocks: Block[], numbered: boolean, item: string): void {
  const last = blocks.at(-1);
  if (last?.type !== 'list' || last.numbered !== numbered) {
    blocks.push({ type: 'list', numbered, items: [item] });
    return;
  }
  blocks[blocks.length - 1] = { ...last, items: [...last.items, item] };
}

function addRow(blocks: Block[], name: string, value: string): void {
  const last = blocks.at(-1);
  if (last?.type !== 'table') {
    blocks.push({ type: 'table', rows: [{ name, value }] });
    return;
  }
  blocks[blocks.length - 1] = { ...last, rows: [...last.rows, { name, value }] };
}

function close(reading: Reading, kind: 'record' | 'when', line: number): void {
  const ended = innermost(reading);
  if (ended.kind !== kind) {
    reading.problems.push(text.errors.nothingToEnd(line));
    return;
  }
  reading.open.pop();
  const { blocks } = ended;
  const block: Block =
    ended.kind === 'when' ? { type: 'when', when: ended.when, blocks } : { type: 'record', blocks };
  innermost(reading).blocks.push(block);
}

/** Lines that open or close something. @returns whether this was one. */
function readFrame(reading: Reading, written: string, line: number): boolean {
  if (written === 'おわり') close(reading, 'when', line);
  else if (written === '以上') close(reading, 'record', line);
  else if (written === '記') reading.open.push({ kind: 'record', line, blocks: [] });
  else if (written.startsWith('もし')) {
    const when = whenOf(written);
    if (when) reading.open.push({ kind: 'when', when, line, blocks: [] });
    else reading.problems.push(text.errors.badCondition(line));
  } else return false;
  return true;
}

function readContent(reading: Reading, written: string, line: number): void {
  const { blocks } = innermost(reading);
  const [, number] = /^\d+\.\s+(.+)$/.exec(written) ?? [];
  const [, name, value] = /^(.*?)\s\|\s(.*)$/.exec(written) ?? [];
  const literal = written.startsWith('\\') ? written.slice(1).trim() : undefined;
  if (literal) blocks.push({ type: 'paragraph', text: literal });
  else if (literal === '') return;
  else if (written === '【理由】') blocks.push({ type: 'reasons' });
  else if (written === '【教示】') blocks.push({ type: 'appeal' });
  else if (written.startsWith('【')) reading.problems.push(text.errors.unknownPart(line));
  else if (written.startsWith('#')) {
    blocks.push({ type: 'heading', text: written.replace(/^#+\s*/, '') });
  } else if (written.startsWith('・')) addItem(blocks, false, written.slice(1).trim());
  else if (number) addItem(blocks, true, number);
  else if (name !== undefined) addRow(blocks, name, value ?? '');
  else blocks.push({ type: 'paragraph', text: written });
}

/** The blocks of a text, or what is wrong with it, by line. */
export function parseBlocks(source: string): Parsed<Block[]> {
  const top: Block[] = [];
  const reading: Reading = { open: [{ kind: 'top', blocks: top }], problems: [] };
  for (const [index, raw] of source.split(/\r?\n/).entries()) {
    const written = raw.trim();
    if (written && !readFrame(reading, written, index + 1)) {
      readContent(reading, written, index + 1);
    }
  }
  for (const open of reading.open) {
    if (open.kind !== 'top') reading.problems.push(text.errors.notEnded(open.line));
  }
  return reading.problems.length > 0
    ? { ok: false, problems: reading.problems }
    : { ok: true, value: top };
}

function linesOf(block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return [`# ${block.text}`];
    case 'paragraph':
      return [special.test(block.text) ? `\\${block.text}` : block.text];
    case 'list':
      return block.items.map((item, index) =>
        block.numbered ? `${index + 1}. ${item}` : `・${item}`,
      );
    case 'table':
      return block.rows.map(({ name, value }) => `${name} | ${value}`);
    case 'record':
      return ['記', ...block.blocks.flatMap(linesOf), '以上'];
    case 'when':
      return [whenLine(block.when), ...block.blocks.flatMap(linesOf), 'おわり'];
    case 'reasons':
      return ['【理由】'];
    case 'appeal':
      return ['【教示】'];
  }
}

/** The text that `parseBlocks` reads. */
export function printBlocks(blocks: readonly Block[]): string {
  return blocks.flatMap(linesOf).join('\n');
}

const fieldLine = /^([A-Za-z][A-Za-z0-9_.]{0,39})\s*\|\s*([^|]{1,60}?)\s*\|\s*(.+)$/;

/** `amount | 交付決定額 | 1,234,567円`, one a line. */
export function parseFields(source: string): Parsed<FieldSpec[]> {
  const fields: FieldSpec[] = [];
  const problems: Text[] = [];
  for (const [index, raw] of source.split(/\r?\n/).entries()) {
    const written = raw.trim();
    if (!written) continue;
    const [, key, label = '', sample = ''] = fieldLine.exec(written) ?? [];
    if (key) fields.push({ key, label, sample });
    else problems.push(text.errors.badField(index + 1));
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: fields };
}

export function printFields(fields: readonly FieldSpec[]): string {
  return fields.map(({ key, label, sample }) => `${key} | ${label} | ${sample}`).join('\n');
}
