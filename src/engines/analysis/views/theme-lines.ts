import type { Unit } from '#platform/database/database.ts';
import type { PlaceReason } from '../clustering.ts';
import {
  type ArrangedGroup,
  type Arrangement,
  partsOf,
  themesOf,
  type Wording,
} from '../editing/arrangement.ts';
import type { Run, RunReader } from '../runs/model.ts';
import { readVoices } from '../runs/visibility.ts';
import type { AnalysedText } from '../source.ts';

/** A theme as lists, quotes and the map show it. */
export interface ThemeLine {
  readonly id: string;
  /** From 1, by size; parts have none. */
  readonly number?: number;
  readonly href: string;
  readonly name: string;
  readonly namedBy: Wording;
  readonly description?: string;
  /** Set where name or description are a model's words. */
  readonly model?: string;
  /** Voices that the model named for them. */
  readonly evidence: readonly AnalysedText[];
  readonly terms: readonly string[];
  readonly size: number;
  /** Of all voices of the run, 0 to 1. */
  readonly share: number;
  readonly stability?: number;
  readonly minority: boolean;
  readonly campaigns: readonly Campaign[];
  /** Voices in nearly the words of another, beside those of campaigns. */
  readonly repeated: number;
  /** Most central first. */
  readonly quotes: readonly AnalysedText[];
  readonly parts: readonly ThemeLine[];
}

/** A voice with why it stands in its theme: the machine's reason, or that a person put it there. */
export interface PlacedVoice extends AnalysedText {
  readonly reason: PlaceReason | 'moved';
}

/** Nearly the same words, many of them in a short time. */
export interface Campaign {
  /** Of these texts, in this theme. */
  readonly count: number;
  /** Moments of the first and the last. */
  readonly from: string;
  readonly to: string;
}

/** Central texts that are asked for to find one quote that may be shown. */
const candidates = 4;

/** How many of some texts stand in each group, and in the theme that it is a part of. */
function countsIn({
  places,
  groups,
}: Arrangement): (ids: readonly string[]) => Map<string, number> {
  const parents = new Map(groups.map(({ id, parent }) => [id, parent]));
  const groupOf = new Map(places.map(({ id, group }) => [id, group]));
  return (ids) => {
    const counts = new Map<string, number>();
    for (const id of ids) {
      const group = groupOf.get(id) ?? '';
      const both = [group, parents.get(group)].filter((one) => one !== undefined);
      for (const one of both) counts.set(one, (counts.get(one) ?? 0) + 1);
    }
    return counts;
  };
}

/** For each group what in it is nearly the same: campaigns, and how many voices repeat another. */
function alikeIn(arrangement: Arrangement): Map<string, Pick<ThemeLine, 'campaigns' | 'repeated'>> {
  const found = new Map<string, { campaigns: Campaign[]; repeated: number }>();
  const count = countsIn(arrangement);
  for (const { ids, campaign } of arrangement.alike) {
    for (const [group, inside] of count(ids)) {
      if (inside < 2) continue;
      const own = found.get(group) ?? { campaigns: [], repeated: 0 };
      if (campaign) own.campaigns.push({ count: inside, ...campaign });
      else own.repeated += inside;
      found.set(group, own);
    }
  }
  return found;
}

/** What of a group's words this reader may have. */
function wordingFor(
  group: ArrangedGroup,
  reader: RunReader,
  voices: ReadonlyMap<string, AnalysedText>,
): Pick<ThemeLine, 'name' | 'namedBy' | 'description' | 'model' | 'evidence'> {
  const { name, namedBy, description, describedBy, model, evidence, terms } = group;
  // The machine's name quotes a voice, and so may a model's words: they go when that voice goes.
  const told = reader === 'staff' || evidence.every((id) => voices.has(id));
  const mine = namedBy === 'person' || (namedBy === 'model' && told) || reader === 'staff';
  const shownTerms = terms.slice(0, 3).join('・');
  const described = description !== undefined && (describedBy === 'person' || told);
  const byModel = (namedBy === 'model' && mine) || (describedBy === 'model' && described);
  return {
    name: mine || shownTerms === '' ? name : shownTerms,
    namedBy: mine ? namedBy : 'machine',
    ...(described && { description }),
    ...(byModel && model && { model }),
    evidence: byModel ? evidence.flatMap((id) => voices.get(id) ?? []) : [],
  };
}

export interface LineChoice {
  readonly reader: RunReader;
  /** Address of a theme's own page. */
  readonly href: (group: string) => string;
  /** How many quotes each theme and part shall have. */
  readonly quotes: number;
}

/** Draws up lines of these groups; asks the source once for all of them. */
async function lineMaker(
  unit: Unit,
  run: Run,
  arrangement: Arrangement,
  groups: readonly ArrangedGroup[],
  { reader, href, quotes }: LineChoice,
): Promise<(group: ArrangedGroup, number?: number) => ThemeLine> {
  const asked = groups.flatMap(({ central, evidence }) => [
    ...central.slice(0, quotes * candidates),
    ...evidence,
  ]);
  const voices = await readVoices(unit, run, asked, reader);
  const alike = alikeIn(arrangement);
  const total = arrangement.places.length;
  const line = (group: ArrangedGroup, number?: number): ThemeLine => {
    const { id, terms, size, stability, minority, central } = group;
    const shown = central.map((text) => voices.get(text)).filter((text) => text !== undefined);
    return {
      ...{ id, href: href(id), ...wordingFor(group, reader, voices), terms, size, minority },
      ...(number !== undefined && { number }),
      ...(stability !== undefined && { stability }),
      share: total === 0 ? 0 : size / total,
      ...(alike.get(id) ?? { campaigns: [], repeated: 0 }),
      quotes: shown.slice(0, quotes),
      parts: partsOf(arrangement, id).map((part) => line(part)),
    };
  };
  return line;
}

/** The themes of a result with what this reader may know of them. */
export async function readThemeLines(
  unit: Unit,
  run: Run,
  arrangement: Arrangement,
  choice: LineChoice,
): Promise<ThemeLine[]> {
  const line = await lineMaker(unit, run, arrangement, arrangement.groups, choice);
  return themesOf(arrangement).map((theme, index) => line(theme, index + 1));
}

/** One theme or part of a result, without asking for voices of the others. */
export async function readThemeLine(
  unit: Unit,
  run: Run,
  arrangement: Arrangement,
  id: string,
  choice: LineChoice,
): Promise<ThemeLine | undefined> {
  const group = arrangement.groups.find((one) => one.id === id);
  if (!group) return undefined;
  const family = [group, ...partsOf(arrangement, id)];
  return (await lineMaker(unit, run, arrangement, family, choice))(group);
}
