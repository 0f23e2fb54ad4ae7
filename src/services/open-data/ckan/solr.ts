/** Whether a set is what a query asks. */
export type Test<Entry> = (entry: Entry) => boolean;

/** Makes the test of one term; without a field it is a word. @throws for a field that does not exist */
export type TestOf<Entry> = (field: string | undefined, value: string) => Test<Entry>;

/** A sign, a field, and a phrase, a range, an opening bracket or a word; or a closing bracket. */
const token = /([+-]?)(?:(\w+):)?("[^"]*"|\[[^\]]*\]|\(|[^\s()]+)|\)/g;

interface Token {
  readonly whole: string;
  readonly sign: string;
  readonly field: string | undefined;
  readonly value: string;
}

/** Longer questions are nobody's, and brackets in brackets are read by recursion. */
const longest = 2000;

/**
 * The part of Solr's syntax that CKAN's own pages and harvesters use: terms that all hold, `OR`, `NOT` and
 * `-`, brackets, phrases and ranges. What cannot be read as syntax is read as words.
 */
export function parseSolr<Entry>(query: string, testOf: TestOf<Entry>): Test<Entry> {
  const tokens = [...query.slice(0, longest).matchAll(token)].map(
    ([whole, sign = '', field, value = '']): Token => ({ whole, sign, field, value }),
  );
  let at = 0;
  const is = (whole: string) => tokens[at]?.whole === whole;

  function readTerm(outer: string | undefined): Test<Entry> {
    const negated = is('NOT');
    if (negated) at += 1;
    const { sign, field = outer, value } = tokens[at] ?? { sign: '', value: '' };
    at += 1;
    const test = value === '(' ? readAny(field) : testOf(field, value);
    if (value === '(' && is(')')) at += 1;
    return sign === '-' || negated ? (entry) => !test(entry) : test;
  }

  function readAll(field: string | undefined): Test<Entry> {
    const tests: Test<Entry>[] = [];
    while (at < tokens.length && !is(')') && !is('OR')) {
      if (is('AND')) at += 1;
      else tests.push(readTerm(field));
    }
    return (entry) => tests.every((test) => test(entry));
  }

  function readAny(field: string | undefined): Test<Entry> {
    const tests = [readAll(field)];
    for (; is('OR'); tests.push(readAll(field))) at += 1;
    return (entry) => tests.some((test) => test(entry));
  }

  const parts: Test<Entry>[] = [];
  // A bracket too many ends nothing.
  for (; at < tokens.length; at += 1) parts.push(readAny(undefined));
  return (entry) => parts.every((test) => test(entry));
}
