import type { ItemKind } from '../item.ts';
import { itemKinds } from '../item.ts';

/** What a reader chose, as it stands in the address. */
export interface Choice {
  readonly kinds: readonly ItemKind[];
  readonly topic?: string;
  readonly area?: string;
  /** Short name of a department. */
  readonly department?: string;
  readonly page: number;
}

const slugShape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function slugOf(value: string | null): string | undefined {
  return value && value.length <= 60 && slugShape.test(value) ? value : undefined;
}

/** Reads the choice out of an address; what it does not understand, it leaves out. */
export function readChoice(query: URLSearchParams): Choice {
  const kinds = query.getAll('kind');
  const page = query.get('page') ?? '';
  const [topic, area, department] = ['topic', 'area', 'department'].map((name) =>
    slugOf(query.get(name)),
  );
  return {
    kinds: itemKinds.filter((kind) => kinds.includes(kind)),
    ...(topic && { topic }),
    ...(area && { area }),
    ...(department && { department }),
    page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
  };
}

/** The address of the choice below a path, `/news?kind=event&page=2`. */
export function writeChoice(path: string, choice: Choice): string {
  const query = new URLSearchParams();
  for (const kind of choice.kinds) query.append('kind', kind);
  for (const name of ['topic', 'area', 'department'] as const) {
    const value = choice[name];
    if (value) query.set(name, value);
  }
  if (choice.page > 1) query.set('page', String(choice.page));
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}
