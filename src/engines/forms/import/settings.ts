import type { Text } from '#platform/i18n/text.ts';
import type { Choice, DayReference, Field } from '../definition/model.ts';
import { readDay, writeDay } from './day-words.ts';
import type { Names } from './names.ts';
import { optionHint, problemTexts, requiredRows, settingNames, widthNames, yes } from './text.ts';
import { readText, writeText } from './text-cell.ts';

type Setting = keyof typeof settingNames;
const byName: ReadonlyMap<string, Setting> = new Map(
  Object.entries(settingNames).map(([key, name]) => [name, key as Setting]),
);

const valueIn = (field: Field, setting: Setting): unknown =>
  (field as unknown as Readonly<Record<string, unknown>>)[setting];

/** Settings that say something of a part of the field: a line each. */
function writeParts(field: Field, setting: Setting): string[] | undefined {
  if (setting === 'rows') return field.kind === 'matrix' ? field.rows.map(writeOption) : [];
  if (setting === 'other') {
    const options = 'options' in field ? field.options : [];
    return options.filter(({ other }) => other).map(({ value }) => value);
  }
  const labels = field.kind === 'scale' ? field.labels : undefined;
  if (setting === 'points') return labels?.points?.map(writeText) ?? [];
  if (setting === 'lowest') return labels?.min ? [writeText(labels.min)] : [];
  if (setting === 'highest') return labels?.max ? [writeText(labels.max)] : [];
  return undefined;
}

function writeSetting(field: Field, setting: Setting, names: Names): string {
  if (setting === 'sources') return field.prefill?.sources.join(',') ?? '';
  if (setting === 'locked') return field.prefill?.locked ? yes : '';
  const value = valueIn(field, setting);
  if (value === undefined) return '';
  if (setting === 'earliest' || setting === 'latest') return writeDay(value as DayReference, names);
  if (setting === 'width') return widthNames[value as keyof typeof widthNames];
  if (setting === 'requires') return requiredRows[value as keyof typeof requiredRows];
  if (setting === 'accept' || setting === 'exclusive')
    return (value as readonly string[]).join(',');
  if (typeof value === 'object') return writeText(value as Text);
  return String(value);
}

/** What is not said in a column of its own, a line each: 最大文字数=100. */
export function writeSettings(field: Field, names: Names): string {
  return [...byName]
    .flatMap(([name, setting]) => {
      const parts = writeParts(field, setting) ?? [writeSetting(field, setting, names)];
      return parts.map((value) => ({ name, value }));
    })
    .filter(({ value }) => value !== '')
    .map(({ name, value }) => `${name}=${value}`)
    .join('\n');
}

const list = (value: string): string[] =>
  value
    .split(/[,、，]/)
    .map((part) => part.trim())
    .filter(Boolean);

const texts = new Set<Setting>(['unit', 'statement', 'rowLabel', 'noOpinion', 'lowest', 'highest']);
/** Read as they are: names and values. */
const plain = new Set<Setting>(['question', 'other', 'beside']);
/** One line for each part. */
const listed = new Set<Setting>(['rows', 'points']);

function readSetting(setting: Setting, value: string): { value: unknown } | { problem: Text } {
  if (texts.has(setting)) return { value: readText(value) };
  if (plain.has(setting)) return { value };
  if (setting === 'rows') return { value: readOptions(`${value}\n`) };
  if (setting === 'points') return { value: [readText(value)] };
  if (setting === 'accept' || setting === 'sources' || setting === 'exclusive')
    return { value: list(value) };
  if (setting === 'locked') return { value: value === yes };
  // Days name fields that may come further down; they are read when all fields are known.
  if (setting === 'earliest' || setting === 'latest') return { value };
  if (setting === 'width') {
    const width = Object.entries(widthNames).find(([, name]) => name === value)?.[0];
    return width === undefined ? { problem: problemTexts.setting } : { value: width };
  }
  if (setting === 'requires') {
    const rows = Object.entries(requiredRows).find(([, name]) => name === value)?.[0];
    return rows === undefined ? { problem: problemTexts.setting } : { value: rows };
  }
  const figure = value.normalize('NFKC').replaceAll(',', '');
  if (!/^-?\d+(\.\d+)?$/.test(figure)) return { problem: problemTexts.figure };
  return { value: Number(figure) };
}

export interface ReadSettings {
  readonly settings: Readonly<Partial<Record<Setting, unknown>>>;
  readonly problems: readonly { readonly value: string; readonly message: Text }[];
}

export function readSettings(cell: string): ReadSettings {
  const settings: Partial<Record<Setting, unknown>> = {};
  const problems: { value: string; message: Text }[] = [];
  for (const line of cell.split(/\r?\n|;|；/)) {
    if (line.trim() === '') continue;
    const [name = '', ...rest] = line.split(/[=＝]/);
    const setting = byName.get(name.trim());
    const read = setting && readSetting(setting, rest.join('=').trim());
    if (!setting || !read) problems.push({ value: line, message: problemTexts.setting });
    else if ('problem' in read) problems.push({ value: line, message: read.problem });
    else if (listed.has(setting) && Array.isArray(read.value)) {
      const before = settings[setting];
      settings[setting] = [...(Array.isArray(before) ? before : []), ...read.value];
    } else settings[setting] = read.value;
  }
  return { settings, problems };
}

/** Puts days in the place of their words. @returns the words that name no day */
export function readLimits(field: Field, names: Names): { field: Field; wrong: string[] } {
  if (field.kind !== 'date') return { field, wrong: [] };
  const wrong: string[] = [];
  const read = (name: 'earliest' | 'latest'): DayReference | undefined => {
    const words = field[name] as unknown;
    if (typeof words !== 'string') return field[name];
    const day = readDay(words, names);
    if (!day) wrong.push(words);
    return day;
  };
  const [earliest, latest] = [read('earliest'), read('latest')];
  const { earliest: _, latest: __, ...rest } = field;
  return {
    field: { ...rest, ...(earliest ? { earliest } : {}), ...(latest ? { latest } : {}) },
    wrong,
  };
}

/** One line an option: `値=表示 [en] Label [説明] …`; in a cell of one line 、 parts them too. */
export function readOptions(cell: string): Choice[] {
  const lines = cell.includes('\n') ? cell.split(/\r?\n/) : cell.split(/[、,，/／]/);
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line, index) => {
      const [said = '', explained = ''] = line.split(optionHint);
      const [first = '', ...rest] = said.split('=');
      const label = readText(rest.length > 0 ? rest.join('=') : first);
      const value = rest.length > 0 ? first.trim() : `option-${index + 1}`;
      const hint = readText(explained);
      return { value, label: label ?? { ja: value, en: value }, ...(hint ? { hint } : {}) };
    });
}

function writeOption({ value, label, hint }: Choice): string {
  const explained = hint ? ` ${optionHint} ${writeText(hint)}` : '';
  return `${value}=${writeText(label)}${explained}`;
}

export function writeOptions(options: readonly Choice[]): string {
  const lines = options.map(writeOption);
  // A single line would be parted at its commas.
  return lines.length === 1 ? `${lines[0]}\n` : lines.join('\n');
}
