import { invalid } from './answer.ts';

/** Parameters of an action: texts of an address, or whatever a JSON body holds. */
export type Parameters = Readonly<Record<string, unknown>>;

/** Of an address: a name that comes several times is a list, as CKAN reads it. */
export function addressParameters(address: URLSearchParams): Parameters {
  return Object.fromEntries(
    [...new Set(address.keys())].map((name) => {
      const values = address.getAll(name);
      return [name, values.length > 1 ? values : values[0]];
    }),
  );
}

/** A text; an empty one is none. */
export function textOf(parameters: Parameters, name: string): string | undefined {
  const value = parameters[name];
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** @throws CkanError for what is no whole number from 0. */
export function wholeNumber(parameters: Parameters, name: string, usual: number): number {
  const text = textOf(parameters, name);
  if (text === undefined) return usual;
  if (!/^-?\d{1,15}$/.test(text)) throw invalid(name, 'Invalid integer');
  if (text.startsWith('-')) throw invalid(name, 'Must be a natural number');
  return Number(text);
}

export function truth(parameters: Parameters, name: string, usual: boolean): boolean {
  const text = textOf(parameters, name)?.toLowerCase();
  if (text === undefined) return usual;
  return ['true', 'yes', 't', 'y', '1', 'on'].includes(text);
}

/** JSON in a text, as addresses carry it, or the value of a body. */
export function json(parameters: Parameters, name: string): unknown {
  const value = parameters[name];
  if (typeof value !== 'string') return value;
  if (value === '') return undefined;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** `a,b`, `["a","b"]` or a list. */
export function names(parameters: Parameters, name: string): readonly string[] {
  const value = json(parameters, name);
  if (Array.isArray(value)) return value.map(String);
  const text = typeof value === 'string' ? value : '';
  return text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
}
