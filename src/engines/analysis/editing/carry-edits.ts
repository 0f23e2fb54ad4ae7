import type { Clustering } from '../clustering.ts';
import { editsInForce } from './apply-edits.ts';
import { type ChangeContent, type Edit, isChange } from './edit.ts';

/** What a new run takes over from an older one, and what it cannot. */
export interface Carried {
  readonly contents: readonly ChangeContent[];
  /** Numbers of the older run's edits. */
  readonly left: readonly { readonly edit: number; readonly why: 'group-gone' | 'texts-gone' }[];
}

/** Above one half no group can be found again in two others, because groups share no text. */
const foundAgain = 0.5;

/** Texts of each group, those of its parts among them; only what both runs know. */
function membersOf({ groups, places }: Clustering, known: ReadonlySet<string>) {
  const parents = new Map(groups.map(({ id, parent }) => [id, parent]));
  const members = new Map<string, Set<string>>(groups.map(({ id }) => [id, new Set()]));
  for (const { id, group } of places) {
    if (!known.has(id)) continue;
    members.get(group)?.add(id);
    members.get(parents.get(group) ?? '')?.add(id);
  }
  return members;
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const id of one) if (other.has(id)) shared += 1;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** For each group of the older run the one in which most of the same texts are together again. */
function findAgain(older: Clustering, newer: Clustering): Map<string, string> {
  const inNewer = new Set(newer.places.map(({ id }) => id));
  const shared = new Set(older.places.map(({ id }) => id).filter((id) => inNewer.has(id)));
  const [before, after] = [membersOf(older, shared), membersOf(newer, shared)];
  const found = new Map<string, string>();
  for (const { id, level } of older.groups) {
    const texts = before.get(id) ?? new Set<string>();
    const again = newer.groups.find(
      (group) =>
        group.level === level && likeness(texts, after.get(group.id) ?? new Set()) > foundAgain,
    );
    if (again) found.set(id, again.id);
  }
  return found;
}

interface Known {
  /** What an older group is called in the newer run; undefined when it was not found again. */
  group(id: string): string | undefined;
  texts(ids: readonly string[]): readonly string[];
}

type Translated = ChangeContent | 'group-gone' | 'texts-gone';

function translateSplit(
  content: Extract<ChangeContent, { kind: 'split' }>,
  known: Known,
): Translated {
  const group = known.group(content.group);
  const texts = known.texts(content.texts);
  if (group === undefined) return 'group-gone';
  return texts.length === 0 ? 'texts-gone' : { ...content, group, texts };
}

function translateMove(
  content: Extract<ChangeContent, { kind: 'move' }>,
  known: Known,
): Translated {
  const to = known.group(content.to);
  const texts = known.texts(content.texts);
  if (to === undefined) return 'group-gone';
  return texts.length === 0 ? 'texts-gone' : { ...content, to, texts };
}

function translate(content: ChangeContent, known: Known): Translated {
  if (content.kind === 'split') return translateSplit(content, known);
  if (content.kind === 'move') return translateMove(content, known);
  if (content.kind === 'merge') {
    const [from, into] = [known.group(content.from), known.group(content.into)];
    return from === undefined || into === undefined || from === into
      ? 'group-gone'
      : { ...content, from, into };
  }
  const group = known.group(content.group);
  if (group === undefined) return 'group-gone';
  if (content.kind !== 'place-part' || content.under === undefined) return { ...content, group };
  const under = known.group(content.under);
  return under === undefined ? 'group-gone' : { ...content, group, under };
}

/**
 * The edits in force of an older run in the words of a newer one: by groups that are found again (more
 * than half of the texts that both runs know), and by texts that are still there.
 */
export function carryEdits(older: Clustering, edits: readonly Edit[], newer: Clustering): Carried {
  const again = findAgain(older, newer);
  const there = new Set(newer.places.map(({ id }) => id));
  const made = new Set<string>();
  const known: Known = {
    group: (id) => again.get(id) ?? (made.has(id) ? id : undefined),
    texts: (ids) => ids.filter((id) => there.has(id)),
  };
  const contents: ChangeContent[] = [];
  const left: { edit: number; why: 'group-gone' | 'texts-gone' }[] = [];
  for (const { number, content } of editsInForce(edits)) {
    if (!isChange(content)) continue;
    const translated = translate(content, known);
    if (typeof translated === 'string') {
      left.push({ edit: number, why: translated });
      continue;
    }
    if (translated.kind === 'split') made.add(translated.newGroup);
    contents.push(translated);
  }
  return { contents, left };
}
