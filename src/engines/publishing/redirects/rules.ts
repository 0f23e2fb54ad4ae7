/** An old address, and where what was there is now; without a target it is gone. */
export interface Redirect {
  readonly source: string;
  readonly target: string | null;
}

export type Problem = 'to-itself' | 'loop';

export interface Resolved {
  /** Every redirect, each leading to its end in one step. */
  readonly redirects: readonly Redirect[];
  /** Sources whose redirects would never arrive. */
  readonly problems: ReadonlyMap<string, Problem>;
}

/** Where a reader who follows the redirects arrives; undefined when never. */
function endOf(targets: ReadonlyMap<string, string | null>, source: string) {
  const seen = new Set([source]);
  let current: string | null | undefined = targets.get(source);
  while (typeof current === 'string' && targets.has(current)) {
    if (seen.has(current)) return undefined;
    seen.add(current);
    current = targets.get(current);
  }
  return current;
}

/**
 * Makes chains one step long, and finds those that go in a circle. New ones win over known ones of the
 * same source.
 */
export function resolveRedirects(known: readonly Redirect[], added: readonly Redirect[]): Resolved {
  const all = [...known, ...added];
  const targets = new Map(all.map(({ source, target }) => [source, target]));
  const problems = new Map<string, Problem>();
  const redirects: Redirect[] = [];
  for (const [source, target] of targets) {
    const end = endOf(targets, source);
    if (target === source) problems.set(source, 'to-itself');
    else if (end === undefined) problems.set(source, 'loop');
    else redirects.push({ source, target: end });
  }
  return { redirects, problems };
}

/**
 * The sources under which an address may stand, the most exact first: with its query and without, and
 * as servers of old wrote the page of a folder.
 */
export function sourcesOf(address: string): readonly string[] {
  const [path = '/'] = address.split('?', 1);
  const bare = path.replace(/\/(?:index\.(?:html?|php|cgi))?$/, '') || '/';
  const forms = [address, path, bare, `${bare}/`, `${bare}/index.html`];
  return [...new Set(forms)].filter((form) => form !== '/' && form !== '//');
}
