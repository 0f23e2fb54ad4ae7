import { grouped } from '#engines/cases/contract.ts';
import { type Department, findDepartments } from '#engines/organisation/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { Answer } from '../answers/model.ts';
import { publicAnswersOf } from '../answers/queries.ts';
import type { Input } from '../input.ts';
import { threadsOfInput } from '../lines/queries.ts';
import { isPublic, publicViewer, type Viewer } from '../visibility.ts';
import { type InputRow, presentInput } from './present.ts';
import { findInputKind } from './registry.ts';
import { findSimilar } from './similar.ts';

/** Everything that a page about one voice tells. */
export interface VoicePage {
  readonly input: Input;
  readonly label: Text;
  readonly answered: 'each' | 'together';
  /** Said by the town itself: its activity is its page. */
  readonly ofTown: boolean;
  /** The activity at which it was said. */
  readonly place?: { readonly title: Text; readonly href: string };
  readonly department?: Department;
  /** Decided ones, the newest first. */
  readonly answers: readonly Answer[];
  readonly threads: Awaited<ReturnType<typeof threadsOfInput>>;
  readonly similar: readonly Input[];
  /** Whether everybody may read it. */
  readonly open: boolean;
  /** In groups; for its author. */
  readonly receipt: string;
  readonly objections: number;
}

/** What this viewer reads about a voice; undefined where that is nothing. */
export async function readVoice(
  unit: Unit,
  viewer: Viewer,
  row: InputRow,
): Promise<VoicePage | undefined> {
  const input = presentInput(row, viewer);
  if (!input) return undefined;
  const kind = findInputKind(row.kind);
  const departments = await findDepartments(unit, [row.departmentId]);
  return {
    ...{ input, open: isPublic(row), objections: row.objections, receipt: grouped(row.receipt) },
    label: kind?.label ?? { ja: row.kind, en: row.kind },
    answered: kind?.answered ?? 'each',
    ofTown: kind?.ofTown ?? false,
    place: row.subject ? await kind?.describe(unit, row.subject) : undefined,
    department: departments.get(row.departmentId),
    answers: await publicAnswersOf(unit, row.id),
    threads: await threadsOfInput(unit, publicViewer, row.id),
    similar: await findSimilar(unit, publicViewer, input),
  };
}
