import type { Text } from '#platform/i18n/text.ts';
import type { Comparison, Condition } from '../definition/model.ts';
import { readDay, writeDay } from './day-words.ts';
import type { Names } from './names.ts';
import { grammar, no, problemTexts, yes } from './text.ts';

export type ReadCondition =
  | { readonly ok: true; readonly condition: Condition }
  | { readonly ok: false; readonly problem: Text };

/** Thrown inside the reader only; `readCondition` gives it back as a problem. */
class Unreadable extends Error {
  constructor(readonly problem: Text) {
    super(problem.en);
  }
}

const symbols: Readonly<Record<string, string>> = {
  '＝': '=',
  '≧': '>=',
  '≥': '>=',
  '≦': '<=',
  '≤': '<=',
  '＞': '>',
  '＜': '<',
  '（': '(',
  '）': ')',
  '｜': '|',
};

interface Token {
  readonly text: string;
  /** Between quotation marks: a name or a value, never a word of the language. */
  readonly quoted: boolean;
}

function tokens(text: string): Token[] {
  const found: Token[] = [];
  const pattern =
    /「((?:[^」\\]|\\.)*)」|(>=|<=|[=<>()|＝≧≥≦≤＞＜（）｜])|(\[[^\]]*\])|([^\s　=<>()|＝≧≥≦≤＞＜（）｜「」]+)/g;
  for (const [, quoted, symbol, day, word] of text.matchAll(pattern)) {
    if (quoted !== undefined) found.push({ text: quoted.replace(/\\(.)/g, '$1'), quoted: true });
    else if (symbol !== undefined) found.push({ text: symbols[symbol] ?? symbol, quoted: false });
    else found.push({ text: day ?? word ?? '', quoted: false });
  }
  return found;
}

interface Reader {
  readonly tokens: readonly Token[];
  readonly names: Names;
  at: number;
}

const peek = (reader: Reader): Token | undefined => reader.tokens[reader.at];
const isNext = (reader: Reader, text: string): boolean => {
  const token = peek(reader);
  return token !== undefined && !token.quoted && token.text === text;
};

function take(reader: Reader, text: string): boolean {
  if (!isNext(reader, text)) return false;
  reader.at++;
  return true;
}

function stuck(reader: Reader): Unreadable {
  return new Unreadable(problemTexts.condition(peek(reader)?.text ?? ''));
}

function next(reader: Reader): Token {
  const token = peek(reader);
  if (!token) throw stuck(reader);
  reader.at++;
  return token;
}

const comparisons: readonly Comparison[] = ['>=', '<=', '=', '>', '<'];

function comparison(reader: Reader): Comparison {
  const found = comparisons.find((one) => take(reader, one));
  if (!found) throw stuck(reader);
  return found;
}

function figure(token: Token): number {
  const typed = token.text.normalize('NFKC').replaceAll(',', '');
  if (!isFigure(token)) throw new Unreadable(problemTexts.figure);
  return Number(typed);
}

function pathOf({ names }: Reader, name: string): string {
  const path = names.path(name);
  if (path === undefined) throw new Unreadable(problemTexts.field(name));
  return path;
}

function optionCalled(reader: Reader, path: string, token: Token): string {
  const field = reader.names.field(path);
  if (!field || !('options' in field)) return token.text;
  const { options } = field;
  const known =
    options.find(({ label }) => label.ja === token.text) ??
    options.find(({ value }) => value === token.text);
  if (!known) throw new Unreadable(problemTexts.option(token.text));
  return known.value;
}

const ticked = new Set(['yes-no', 'consent', 'declaration']);

function equals(reader: Reader, path: string): Condition {
  const values = [next(reader)];
  while (take(reader, '|')) values.push(next(reader));
  const [first] = values;
  if (!first) throw stuck(reader);
  const kind = reader.names.field(path)?.kind ?? '';
  if (ticked.has(kind)) {
    if (first.text !== yes && first.text !== no)
      throw new Unreadable(problemTexts.option(first.text));
    return { field: path, is: first.text === yes };
  }
  const texts = values.map((token) => optionCalled(reader, path, token));
  const [only = ''] = texts;
  return texts.length === 1 ? { field: path, is: only } : { field: path, oneOf: texts };
}

/** A scale is compared by its points, and equals "no opinion" by its name. */
function isFigure(token: Token | undefined): boolean {
  return /^-?\d+(\.\d+)?$/.test(token?.text.normalize('NFKC').replaceAll(',', '') ?? '');
}

function compared(reader: Reader, path: string): Condition {
  const compare = comparison(reader);
  const kind = reader.names.field(path)?.kind;
  if (kind === 'date') {
    const day = readDay(next(reader).text, reader.names);
    if (!day) throw new Unreadable(problemTexts.day);
    return { field: path, compare, day };
  }
  if (kind === 'number' || kind === 'money' || (kind === 'scale' && isFigure(peek(reader)))) {
    return { field: path, compare, value: figure(next(reader)) };
  }
  if (compare !== '=') throw stuck(reader);
  return equals(reader, path);
}

/** 「子」の数, 子の数: a name with one of the endings, glued to it or apart. */
function ending(reader: Reader, token: Token, word: string): string | undefined {
  if (!token.quoted && token.text.endsWith(word) && token.text.length > word.length) {
    return token.text.slice(0, -word.length);
  }
  return take(reader, word) ? token.text : undefined;
}

function ruleNamed(reader: Reader, name: string): Condition {
  const rule = reader.names.rule(name);
  if (rule === undefined) throw new Unreadable(problemTexts.rule(name));
  return { rule };
}

function atom(reader: Reader): Condition {
  const token = next(reader);
  if (!token.quoted && token.text === grammar.rule && peek(reader)?.quoted) {
    return ruleNamed(reader, next(reader).text);
  }
  const unanswered = ending(reader, token, grammar.unanswered);
  if (unanswered !== undefined) return { field: pathOf(reader, unanswered), answered: false };
  const answered = ending(reader, token, grammar.answered);
  if (answered !== undefined) return { field: pathOf(reader, answered), answered: true };
  if (reader.names.path(token.text) === undefined) {
    const counted = ending(reader, token, grammar.countOf);
    if (counted !== undefined) {
      const rows = pathOf(reader, counted);
      return { rows, compare: comparison(reader), value: figure(next(reader)) };
    }
  } else if (take(reader, grammar.countOf)) {
    const rows = pathOf(reader, token.text);
    return { rows, compare: comparison(reader), value: figure(next(reader)) };
  }
  return compared(reader, pathOf(reader, token.text));
}

function unary(reader: Reader): Condition {
  let found: Condition;
  if (take(reader, '(')) {
    found = alternatives(reader);
    if (!take(reader, ')')) throw stuck(reader);
  } else found = atom(reader);
  while (take(reader, grammar.not)) found = { not: found };
  return found;
}

function conjunction(reader: Reader): Condition {
  const parts = [unary(reader)];
  while (take(reader, grammar.and)) parts.push(unary(reader));
  const [only] = parts;
  return parts.length === 1 && only ? only : { all: parts };
}

function alternatives(reader: Reader): Condition {
  const parts = [conjunction(reader)];
  while (take(reader, grammar.or)) parts.push(conjunction(reader));
  const [only] = parts;
  return parts.length === 1 && only ? only : { any: parts };
}

/**
 * Reads a condition as staff write it: `世帯人数 >= 2 かつ 住まい = 賃貸|社宅`, with または, ではない,
 * に回答, に未回答, の数, 条件「名前」 and brackets. かつ binds closer than または.
 */
export function readCondition(text: string, names: Names): ReadCondition {
  const reader: Reader = { tokens: tokens(text), names, at: 0 };
  try {
    const condition = alternatives(reader);
    if (peek(reader)) throw stuck(reader);
    return { ok: true, condition };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, problem: error.problem };
    throw error;
  }
}

const quote = (name: string): string => `「${name.replace(/[\\」]/g, '\\$&')}」`;

function writeValue(path: string, value: string, names: Names): string {
  const field = names.field(path);
  const options = field && 'options' in field ? field.options : [];
  const label = options.find((option) => option.value === value)?.label.ja;
  const clear = options.filter((option) => option.label.ja === label).length === 1;
  return quote(label !== undefined && clear ? label : value);
}

/** The condition in the language that `readCondition` reads. */
export function writeCondition(condition: Condition, names: Names): string {
  const part = (inner: Condition): string => {
    const text = writeCondition(inner, names);
    return 'all' in inner || 'any' in inner ? `(${text})` : text;
  };
  if ('all' in condition) return condition.all.map(part).join(` ${grammar.and} `);
  if ('any' in condition) return condition.any.map(part).join(` ${grammar.or} `);
  if ('not' in condition) return `(${writeCondition(condition.not, names)}) ${grammar.not}`;
  if ('rule' in condition) return `${grammar.rule}${quote(names.nameOfRule(condition.rule))}`;
  if ('rows' in condition) {
    const { rows, compare, value } = condition;
    return `${quote(names.nameOf(rows))}${grammar.countOf} ${compare} ${value}`;
  }
  const { field } = condition;
  const name = quote(names.nameOf(field));
  if ('answered' in condition) {
    return name + (condition.answered ? grammar.answered : grammar.unanswered);
  }
  if ('is' in condition) {
    const { is } = condition;
    if (typeof is === 'boolean') return `${name} = ${is ? yes : no}`;
    return `${name} = ${typeof is === 'number' ? is : writeValue(field, is, names)}`;
  }
  if ('oneOf' in condition) {
    return `${name} = ${condition.oneOf.map((value) => writeValue(field, value, names)).join('|')}`;
  }
  const side = 'day' in condition ? writeDay(condition.day, names) : String(condition.value);
  return `${name} ${condition.compare} ${side}`;
}
