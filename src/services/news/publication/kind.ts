import type { ApprovalFacts, ApprovalKind, Subject } from '#engines/approvals/contract.ts';
import { findDepartments } from '#engines/organisation/contract.ts';
import { listCarriers } from '#engines/publishing/contract.ts';
import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { AppError } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import { fieldNames } from '../items/page-text.ts';
import { findItem, getVersion, type ItemRow, lockItem } from '../items/queries.ts';
import { approvalKindName, type Content } from '../model.ts';
import { changeItem, recordEvent } from '../record.ts';
import { kindTexts, refusals, wordingTexts } from '../text.ts';
import { compareContents } from '../versions/compare.ts';
import { readerWordings } from './bodies.ts';
import { letGo } from './commands.ts';
import { judgeVersion, listOverrides } from './queries.ts';
import { refOf, searchText } from './register.ts';
import { atOnce, countOf, untilFurtherNotice, kindWords as words } from './text.ts';

type Fact = ApprovalFacts['facts'][number];

const fact = (label: Text, value: string | undefined): readonly Fact[] =>
  value ? [{ label, value }] : [];

const bodyShown = 1500;

function contentFacts(item: ItemRow, content: Content, department: string): readonly Fact[] {
  const { publishAt, expireAt, correction } = content;
  const until = expireAt?.replace('T', ' ') ?? untilFurtherNotice.ja;
  const languages = readerWordings(content).map((wording) => wordingTexts[wording].ja);
  return [
    ...fact(words.kind, kindTexts[item.kind].ja),
    ...fact(words.department, department),
    ...fact(words.title, content.title.ja),
    ...fact(words.summary, content.summary.ja),
    ...fact(words.period, `${publishAt?.replace('T', ' ') ?? atOnce.ja} - ${until}`),
    ...fact(words.languages, languages.join(', ')),
    ...fact(words.correction, correction?.ja),
    ...fact(words.body, searchText(content).ja.slice(0, bodyShown)),
  ];
}

/** In what the version differs from the one that readers have. */
async function changeFacts(unit: Unit, item: ItemRow, content: Content): Promise<readonly Fact[]> {
  if (item.liveVersion === null) return [];
  const live = await getVersion(unit, item.id, item.liveVersion);
  const changes = compareContents(live.content, content);
  const names = changes.map(({ field, wording }) =>
    wording && wording !== 'ja'
      ? `${fieldNames[field].ja} (${wordingTexts[wording].ja})`
      : fieldNames[field].ja,
  );
  return fact(words.changes, names.join(', '));
}

async function checkFacts(unit: Unit, item: ItemRow, content: Content): Promise<readonly Fact[]> {
  const bodies = await judgeVersion(unit, item, item.lastVersion, content);
  // What was let pass stands below with its reason.
  const left = bodies.flatMap(({ findings }) =>
    findings.filter(({ severity }) => severity === 'advice'),
  );
  const advice = left.map(({ message, place }) =>
    place.excerpt ? `${message.ja}（${place.excerpt}）` : message.ja,
  );
  const passed = await listOverrides(unit, item.id, item.lastVersion);
  return [
    ...fact(
      words.advice,
      advice.length > 0 ? [countOf(advice.length).ja, ...advice].join('\n') : undefined,
    ),
    ...passed.flatMap(({ rule, excerpt, reason }) =>
      fact(words.passed, `${rule}: ${excerpt} - ${reason}`),
    ),
  ];
}

async function describe(unit: Unit, { id }: Subject): Promise<ApprovalFacts | undefined> {
  const item = await findItem(unit, id);
  if (!item) return undefined;
  const { content } = await getVersion(unit, id, item.lastVersion);
  const departments = await findDepartments(unit, [item.departmentId]);
  const previews: Fact[] = [];
  for (const carrier of listCarriers()) previews.push(...(await carrier.preview(unit, refOf(id))));
  const department = departments.get(item.departmentId)?.name.ja ?? '';
  return {
    title: content.title.ja,
    href: `/staff/news/${id}`,
    facts: [
      ...contentFacts(item, content, department),
      ...(await changeFacts(unit, item, content)),
      ...(await checkFacts(unit, item, content)),
      ...previews,
    ],
  };
}

/** 差戻し and 引戻し: a draft again, with everything that was written. */
async function sendBack(
  unit: Unit,
  actor: Actor,
  item: ItemRow,
  outcome: 'returned' | 'withdrawn',
): Promise<void> {
  if (item.branch !== 'waiting') return;
  await changeItem(unit, item.id, { branch: 'draft' });
  const kind = outcome === 'returned' ? 'returned' : 'takenBack';
  await recordEvent(unit, actor, item.id, { kind, version: item.lastVersion });
}

/** What is put before approvers about a page; the last stamp publishes or schedules it. */
export const publicationApproval: ApprovalKind = {
  kind: approvalKindName,
  label: words.label,
  describe,
  async decided(unit, actor, { id }, outcome) {
    const item = await lockItem(unit, id);
    if (outcome !== 'approved') return sendBack(unit, actor, item, outcome);
    if (item.branch !== 'waiting') throw new AppError('conflict', refusals.changedMeanwhile);
    await recordEvent(unit, actor, id, { kind: 'approved', version: item.lastVersion });
    await letGo(unit, actor, item);
  },
};
