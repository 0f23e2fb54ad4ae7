import type { Clustering } from '../clustering.ts';
import type { Arrangement, SkipReason } from './arrangement.ts';
import { type ChangeContent, type Edit, isChange } from './edit.ts';
import { presentGroups } from './present-groups.ts';
import { inTurn, openWorkbench, partsOn, textsOn, type Workbench } from './workbench.ts';

const mostTerms = 8;
const mostCentral = 12;

/** Lays one change over the result, or says why it finds nothing to change. */
type Change<K extends ChangeContent['kind']> = (
  bench: Workbench,
  content: Extract<ChangeContent, { kind: K }>,
) => SkipReason | undefined;

const rename: Change<'rename'> = ({ groups }, { group, name }) => {
  const found = groups.get(group);
  if (!found) return 'group-gone';
  Object.assign(found, { name, namedBy: 'person' });
};

const describe: Change<'describe'> = ({ groups }, { group, description }) => {
  const found = groups.get(group);
  if (!found) return 'group-gone';
  Object.assign(found, { description, describedBy: 'person' });
};

/** What a person wrote stays, whenever a model drafts. */
const draft: Change<'draft'> = ({ groups }, { group, name, description, quotes, model }) => {
  const found = groups.get(group);
  if (!found) return 'group-gone';
  const mayName = found.namedBy !== 'person';
  const mayDescribe = found.describedBy !== 'person';
  if (!mayName && !mayDescribe) return 'words-of-a-person';
  Object.assign(found, { model, evidence: quotes });
  if (mayName) Object.assign(found, { name, namedBy: 'model' });
  if (mayDescribe) Object.assign(found, { description, describedBy: 'model' });
};

function moveAll(bench: Workbench, texts: readonly string[], to: string): void {
  for (const text of texts) {
    bench.groupOf.set(text, to);
    bench.moved.add(text);
  }
}

const merge: Change<'merge'> = (bench, { from, into }) => {
  const { groups, groupOf } = bench;
  const [source, target] = [groups.get(from), groups.get(into)];
  if (!source || !target) return 'group-gone';
  if (from === into || target.parent === from) return 'into-itself';
  const parts = partsOn(bench, from);
  // Parts stay parts under a theme; a part has none, so there all is mixed.
  const mixed =
    target.parent === undefined ? new Set([from]) : new Set([from, ...parts.map(({ id }) => id)]);
  for (const [text, group] of groupOf) if (mixed.has(group)) groupOf.set(text, into);
  for (const part of parts) {
    if (mixed.has(part.id)) groups.delete(part.id);
    else part.parent = into;
  }
  groups.delete(from);
  // A part that goes up into its own theme leaves the theme as it was.
  if (source.parent === into) return;
  target.terms = inTurn(target.terms, source.terms, mostTerms);
  target.central = inTurn(target.central, source.central, mostCentral);
  target.stability = undefined;
};

const split: Change<'split'> = (bench, { group, texts, newGroup, name }) => {
  const source = bench.groups.get(group);
  if (!source || bench.groups.has(newGroup)) return 'group-gone';
  const there = textsOn(bench, group);
  const wanted = new Set(texts);
  const chosen = there.filter((text) => wanted.has(text));
  if (chosen.length === 0) return 'texts-gone';
  if (chosen.length === there.length) return 'nothing-left';
  source.stability = undefined;
  bench.groups.set(newGroup, {
    ...{ id: newGroup, parent: source.parent, terms: [], name, namedBy: 'person', evidence: [] },
    ...{ description: undefined, describedBy: undefined, model: undefined },
    ...{ central: chosen, stability: undefined },
  });
  moveAll(bench, chosen, newGroup);
};

const move: Change<'move'> = (bench, { texts, to }) => {
  if (!bench.groups.has(to)) return 'group-gone';
  const known = texts.filter((text) => bench.groupOf.has(text));
  if (known.length === 0) return 'texts-gone';
  if (known.every((text) => bench.groupOf.get(text) === to)) return 'same-place';
  moveAll(bench, known, to);
};

const placePart: Change<'place-part'> = (bench, { group, under }) => {
  const part = bench.groups.get(group);
  const theme = under === undefined ? undefined : bench.groups.get(under);
  if (!part || (under !== undefined && !theme)) return 'group-gone';
  if (under === group) return 'into-itself';
  if (part.parent === under) return 'same-place';
  // Two levels are all there are.
  if (theme?.parent !== undefined || (under !== undefined && partsOn(bench, group).length > 0)) {
    return 'not-a-part';
  }
  part.parent = under;
};

const changes: { readonly [K in ChangeContent['kind']]: Change<K> } = {
  rename,
  describe,
  draft,
  merge,
  split,
  move,
  'place-part': placePart,
};

/** The edits in force: an undo takes out the one that it names, and may itself be undone. */
export function editsInForce(edits: readonly Edit[]): Edit[] {
  const undone = new Set<number>();
  for (const { number, content } of [...edits].reverse()) {
    if (content.kind === 'undo' && !undone.has(number)) undone.add(content.edit);
  }
  return edits.filter(({ number }) => !undone.has(number));
}

/** Lays what people changed over what the machine found; neither is changed itself. */
export function applyEdits(clustering: Clustering, edits: readonly Edit[]): Arrangement {
  const bench = openWorkbench(clustering);
  const skipped = new Map<number, SkipReason>();
  for (const { number, content } of editsInForce(edits)) {
    if (!isChange(content)) continue;
    const change = changes[content.kind] as Change<ChangeContent['kind']>;
    const reason = change(bench, content);
    if (reason) skipped.set(number, reason);
  }
  const places = clustering.places.map((place) => {
    const group = bench.groupOf.get(place.id) ?? place.group;
    return group === place.group ? place : { ...place, group };
  });
  const groups = presentGroups(bench, places);
  return { groups, places, moved: bench.moved, alike: clustering.alike, skipped };
}
