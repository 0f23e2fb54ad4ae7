/** What a browser would send for the page. */
export function sent(html: string): Record<string, string | string[]> {
  const values: Record<string, string[]> = {};
  const add = (key: string, value: string) => {
    values[key] = [...(values[key] ?? []), value.replaceAll('&amp;', '&')];
  };
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const of = (key: string) => new RegExp(` ${key}="([^"]*)"`).exec(tag)?.[1] ?? '';
    const box = / type="(radio|checkbox)"/.test(tag);
    if (/ type="file"/.test(tag) || (box && !/ checked/.test(tag))) continue;
    add(of('name'), of('value'));
  }
  for (const [, key = '', body = ''] of html.matchAll(
    /<select[^>]*name="([^"]+)"[^>]*>(.*?)<\/select>/gs,
  )) {
    add(
      key,
      /<option[^>]*(?:selected[^>]*value|value)="([^"]*)"[^>]*selected|<option selected[^>]*value="([^"]*)"/.exec(
        body,
      )?.[1] ?? '',
    );
  }
  for (const [, key = '', body = ''] of html.matchAll(
    /<textarea[^>]*name="([^"]+)"[^>]*>(.*?)<\/textarea>/gs,
  )) {
    add(key, body);
  }
  return Object.fromEntries(
    Object.entries(values).map(([key, list]) => [key, list.length > 1 ? list : (list[0] ?? '')]),
  );
}
