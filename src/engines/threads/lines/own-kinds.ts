import { findItem, listItems } from '#engines/publishing/contract.ts';
import { type SearchInput, search } from '#engines/search/contract.ts';
import type { Unit } from '#platform/database/database.ts';
import type { HopKind, HopTarget } from '../hop.ts';

/** Items are named by their owner and its id. */
export const publishedRef = ({ owner, id }: { readonly owner: string; readonly id: string }) =>
  `${owner}/${id}`;

function readRef(ref: string): { owner: string; id: string } {
  const [owner = '', ...rest] = ref.split('/');
  return { owner, id: rest.join('/') };
}

async function getPublished(unit: Unit, ref: string): Promise<HopTarget | undefined> {
  const item = await findItem(unit, readRef(ref));
  if (item?.status !== 'published') return undefined;
  return { ref, title: item.title, href: item.href };
}

/** The source under which published items stand in the search. */
const itemSource = 'publishing';

async function findPublished(unit: Unit, words: string): Promise<readonly HopTarget[]> {
  if (words.trim() === '') {
    const { items } = await listItems(unit, { pageSize: 20 });
    return items.map((item) => ({ ref: publishedRef(item), title: item.title, href: item.href }));
  }
  const found: HopTarget[] = [];
  for (const page of [1, 2]) {
    const { hits } = await search(unit, { q: words, page } satisfies SearchInput);
    const items = hits.filter(({ source }) => source === itemSource);
    found.push(...items.map(({ id, title, href }) => ({ ref: id, title, href })));
  }
  return found;
}

/** What every town has, whatever its services bring. */
export const ownHopKinds: readonly HopKind[] = [
  {
    kind: 'threads.theme',
    label: { ja: 'テーマとして整理', en: 'Grouped as a theme', easy: 'テーマに まとめた' },
    meaning: {
      ja: '似た声をまとめ、市の課題として検討を始めました。',
      en: 'Voices that say alike were grouped and are looked at together.',
      easy: 'にて いる 声を まとめました。市が 考え はじめました。',
    },
    stage: 'theme',
  },
  {
    kind: 'threads.decision',
    label: { ja: '市の決定', en: 'Decision', easy: '市が 決めた こと' },
    meaning: {
      ja: '市長や担当課、議会などが、どうするかを決めました。',
      en: 'The mayor, a section or the assembly decided what to do.',
      easy: '市が どう するか 決めました。',
    },
    stage: 'decision',
  },
  {
    kind: 'threads.budget',
    label: { ja: '予算', en: 'Budget', easy: 'お金の 計画' },
    meaning: {
      ja: '実行するためのお金を、予算に計上しました。',
      en: 'Money was put into the budget for it.',
      easy: 'つかう お金を 決めました。',
    },
    stage: 'money',
  },
  {
    kind: 'threads.published',
    label: { ja: 'お知らせの公開', en: 'Published', easy: 'お知らせ' },
    meaning: {
      ja: '市のホームページや広報紙などでお知らせしました。',
      en: 'The town made it known on its website or in its magazine.',
      easy: '市の ホームページなどで お知らせしました。',
    },
    stage: 'published',
    targets: { find: findPublished, get: getPublished },
  },
  {
    kind: 'threads.result',
    label: { ja: '結果', en: 'Result', easy: '変わった こと' },
    meaning: {
      ja: '実際に行い、まちがこう変わりました。',
      en: 'It was done, and this is what changed.',
      easy: '本当に しました。まちが 変わりました。',
    },
    stage: 'result',
  },
];
