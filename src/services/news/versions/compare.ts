import { parseContent, serializeContent, toPlainText } from '#engines/content/contract.ts';
import { type Content, type Wording, wordings } from '../model.ts';

/** Letters that were kept, added or taken away. */
export interface Run {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** One block of the text on both sides. */
export interface BlockChange {
  readonly kind: 'same' | 'changed' | 'added' | 'removed';
  readonly runs: readonly Run[];
}

/** The longest common subsequence by its lengths; `keep[i][j]` for what is left from there. */
function lengths<T>(before: readonly T[], after: readonly T[]): number[][] {
  const keep = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = keep[i] ?? [];
      const below = keep[i + 1] ?? [];
      row[j] =
        before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return keep;
}

type Step<T> = { readonly kind: Run['kind']; readonly value: T };

/** How one list becomes the other: what is taken away stands before what is added. */
function stepsOf<T>(before: readonly T[], after: readonly T[]): Step<T>[] {
  const keep = lengths(before, after);
  const steps: Step<T>[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, next] = [before[i], after[j]];
    if (i < before.length && j < after.length && old === next) {
      steps.push({ kind: 'same', value: next as T });
      [i, j] = [i + 1, j + 1];
    } else if (i < before.length && (keep[i + 1]?.[j] ?? 0) >= (keep[i]?.[j + 1] ?? 0)) {
      steps.push({ kind: 'removed', value: old as T });
      i += 1;
    } else if (j < after.length) {
      steps.push({ kind: 'added', value: next as T });
      j += 1;
    } else {
      steps.push({ kind: 'removed', value: old as T });
      i += 1;
    }
  }
  return steps;
}

/** More letters than this are compared word by word of the line only as a whole. */
const lettersCompared = 2000;

function joined(steps: readonly Step<string>[]): Run[] {
  const runs: { kind: Run['kind']; text: string }[] = [];
  for (const { kind, value } of steps) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += value;
    else runs.push({ kind, text: value });
  }
  return runs;
}

/** Letters, not words: Japanese has no spaces to part it at. Latin words and figures stay whole. */
const pieces = (text: string): string[] => text.match(/[A-Za-z0-9]+|./gsu) ?? [];

export function compareText(before: string, after: string): Run[] {
  if (before === after) return before ? [{ kind: 'same', text: before }] : [];
  if (before.length > lettersCompared || after.length > lettersCompared) {
    return [
      ...(before ? [{ kind: 'removed' as const, text: before }] : []),
      ...(after ? [{ kind: 'added' as const, text: after }] : []),
    ];
  }
  return joined(stepsOf(pieces(before), pieces(after)));
}

function blocksOf(html: string): string[] {
  return parseContent(html)
    .map((node) => toPlainText(serializeContent([node])))
    .filter((text) => text !== '');
}

/** Half of the letters stayed: the block was changed, and is no other one. */
function alike(before: string, after: string): boolean {
  const runs = compareText(before, after);
  const kept = runs
    .filter(({ kind }) => kind === 'same')
    .reduce((sum, { text }) => sum + text.length, 0);
  return kept * 2 >= Math.max(before.length, after.length);
}

/** A block taken away and one added in its place, much like it, are one changed block. */
function paired(steps: readonly Step<string>[]): BlockChange[] {
  const changes: BlockChange[] = [];
  const open: string[] = [];
  const flush = () => {
    for (const text of open.splice(0)) {
      changes.push({ kind: 'removed', runs: [{ kind: 'removed', text }] });
    }
  };
  for (const { kind, value } of steps) {
    const before = kind === 'added' ? open.find((text) => alike(text, value)) : undefined;
    if (kind === 'removed') open.push(value);
    else if (before !== undefined) {
      open.splice(open.indexOf(before), 1);
      changes.push({ kind: 'changed', runs: compareText(before, value) });
    } else {
      flush();
      changes.push({ kind, runs: [{ kind, text: value }] });
    }
  }
  flush();
  return changes;
}

/** The difference of two bodies, block by block. */
export function compareBodies(before: string, after: string): BlockChange[] {
  return paired(stepsOf(blocksOf(before), blocksOf(after)));
}

export type ComparedField =
  | 'title'
  | 'summary'
  | 'body'
  | 'slug'
  | 'topics'
  | 'areas'
  | 'period'
  | 'occasion'
  | 'video'
  | 'contact'
  | 'media'
  | 'correction';

export interface FieldChange {
  readonly field: ComparedField;
  readonly wording?: Wording;
  readonly blocks: readonly BlockChange[];
}

const line = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' ');

/** What is not text, as a line each. */
function plainFields(
  content: Content,
): Record<Exclude<ComparedField, 'title' | 'summary' | 'body'>, string> {
  const { occasion: when, video, imageId, attachments } = content;
  return {
    slug: content.slug,
    topics: content.topics.join(' '),
    areas: content.areas.join(' '),
    period: line(content.publishAt, '-', content.expireAt),
    occasion: line(
      when?.startsOn,
      when?.startsAt,
      '-',
      when?.endsOn,
      when?.endsAt,
      when?.place,
      when?.needs,
    ),
    video: line(video?.mediaId, video?.href, video?.transcript),
    contact: content.contact,
    media: line(imageId, ...attachments),
    correction: content.correction?.ja ?? '',
  };
}

const changedOnly = (changes: readonly FieldChange[]): FieldChange[] =>
  changes.filter(({ blocks }) => blocks.some(({ kind }) => kind !== 'same'));

function compareLine(before: string, after: string): BlockChange[] {
  if (before === after) return [];
  return [{ kind: 'changed', runs: compareText(before, after) }];
}

/** Everything in which two versions differ. */
export function compareContents(before: Content, after: Content): FieldChange[] {
  const [old, next] = [plainFields(before), plainFields(after)];
  const texts = wordings.flatMap((wording): FieldChange[] => [
    {
      ...{ field: 'title', wording },
      blocks: compareLine(before.title[wording], after.title[wording]),
    },
    {
      ...{ field: 'summary', wording },
      blocks: compareLine(before.summary[wording], after.summary[wording]),
    },
    {
      ...{ field: 'body', wording },
      blocks: compareBodies(before.body[wording], after.body[wording]),
    },
  ]);
  const fields = Object.keys(old) as (keyof typeof old)[];
  const others = fields.map((field) => ({ field, blocks: compareLine(old[field], next[field]) }));
  return changedOnly([...texts, ...others]);
}
