import type { EvidenceRow, Figure, Measure, MeasureParams } from '#engines/measures/contract.ts';
import { dayInTokyo, type IsoDate } from '#japan/dates.ts';
import type { Unit } from '#platform/database/database.ts';
import { measureTexts as texts } from './measure-text.ts';
import { type NewsKind, storiesPublished, videosAdded } from './model.ts';
import { type Counted, listCounted } from './published-queries.ts';

async function figureOf(
  unit: Unit,
  kind: NewsKind,
  { topic }: MeasureParams,
  at: IsoDate,
): Promise<Figure> {
  const value = (await listCounted(unit, kind, topic, at)).length;
  return { value, numerator: value };
}

function evidenceOf({ id, title, slug, live, publishedAt }: Counted): EvidenceRow {
  return {
    id,
    label: title,
    date: dayInTokyo(publishedAt),
    // What readers cannot open any more is still counted, and has no address.
    href: live === 'live' ? `/news/${slug}` : undefined,
    counted: 'numerator',
  };
}

function countOf(
  kind: NewsKind,
  named: Pick<Measure, 'id' | 'name' | 'unit' | 'formula' | 'params'>,
): Measure {
  return {
    ...named,
    compute: (unit, params, at) => figureOf(unit, kind, params, at),
    async evidence(unit, { topic }, at, _viewer, { offset, limit }) {
      const rows = (await listCounted(unit, kind, topic, at)).map(evidenceOf);
      const page = rows.slice(offset, offset + limit);
      return { rows: page, total: rows.length, visible: rows.length };
    },
  };
}

/** `content.videosAdded`: the plan's `migration-videos`; `content.storiesPublished`: `contribution-stories`. */
export const measures: readonly Measure[] = [
  countOf('video', {
    ...{ id: videosAdded, name: texts.videos, unit: texts.items },
    ...{ formula: texts.videosFormula, params: ['topic'] },
  }),
  countOf('story', {
    ...{ id: storiesPublished, name: texts.stories, unit: texts.items },
    ...{ formula: texts.storiesFormula, params: ['topic'] },
  }),
];
