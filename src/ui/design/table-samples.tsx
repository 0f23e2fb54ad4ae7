import { Badge } from '../components/badge.tsx';
import { ButtonLink } from '../components/button.tsx';
import { type Column, DataTable } from '../components/data-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { ListCount, Pager } from '../components/pager.tsx';
import { Steps } from '../components/steps.tsx';
import { Tabs } from '../components/tabs.tsx';
import { useText } from '../language.tsx';

const words = {
  caption: { ja: '施策の指標', en: 'Indicators of a policy' },
  name: { ja: '指標', en: 'Indicator' },
  now: { ja: '現在', en: 'Now' },
  target: { ja: '目標', en: 'Target' },
  status: { ja: '状況', en: 'Status' },
  course: { ja: '順調', en: 'On course' },
  late: { ja: '遅れ', en: 'Late' },
  first: {
    ja: 'オンライン利用促進対象手続きのうち市がオンライン化している割合',
    en: 'Share of the priority procedures that are online',
  },
  second: { ja: '市公式ツイッターを見た人の数', en: 'People reached by the city’s X account' },
  empty: { ja: 'お知らせはまだありません', en: 'No notices yet' },
  emptyHint: {
    ja: '公開したお知らせが、新しい順にここに並びます。',
    en: 'Published notices will be listed here, newest first.',
  },
  write: { ja: 'お知らせを書く', en: 'Write a notice' },
  tabs: { ja: '表示する資料', en: 'Views' },
  figures: { ja: '実績', en: 'Figures' },
  evaluation: { ja: '評価', en: 'Evaluation' },
  history: { ja: '履歴', en: 'History' },
  steps: { ja: '行政評価の流れ', en: 'Steps of the evaluation' },
  self: { ja: '担当課の評価', en: 'Own section' },
  selfNote: { ja: '4月10日 政策推進課', en: '10 April, policy section' },
  planning: { ja: '企画部門の評価', en: 'Planning section' },
  outside: { ja: '外部委員会の評価', en: 'Outside committee' },
  published: { ja: '公表', en: 'Publication' },
};

interface Row {
  readonly name: { ja: string; en: string };
  readonly now: string;
  readonly target: string;
  readonly late: boolean;
}

const rows: readonly Row[] = [
  { name: words.first, now: '58.3%', target: '70.0%', late: false },
  { name: words.second, now: '4,120,345人', target: '5,000,000人', late: true },
];

function Status({ late }: { late: boolean }) {
  const t = useText();
  return (
    <Badge tone={late ? 'danger' : 'info'} icon={late ? 'late' : 'ontrack'}>
      {t(late ? words.late : words.course)}
    </Badge>
  );
}

function columnsFor(t: ReturnType<typeof useText>): readonly Column<Row>[] {
  const ascending = { href: '#tables', direction: 'ascending' } as const;
  return [
    {
      key: 'name',
      label: words.name,
      rowHeader: true,
      render: (row) => t(row.name),
      sort: ascending,
    },
    { key: 'now', label: words.now, numeric: true, render: ({ now }) => now },
    {
      key: 'target',
      label: words.target,
      numeric: true,
      render: ({ target }) => target,
      sort: { href: '#tables' },
    },
    { key: 'status', label: words.status, render: ({ late }) => <Status late={late} /> },
  ];
}

export function TableSamples() {
  const t = useText();
  return (
    <>
      <ListCount page={2} pageSize={20} total={12_345} />
      <DataTable caption={words.caption} columns={columnsFor(t)} rows={rows} />
      <Pager page={2} pageSize={20} total={12_345} href={(page) => `#page-${page}`} />
      <EmptyState title={words.empty} hint={words.emptyHint}>
        <ButtonLink href="#tables" variant="secondary">
          {t(words.write)}
        </ButtonLink>
      </EmptyState>
    </>
  );
}

export function WaySamples() {
  return (
    <>
      <Tabs
        label={words.tabs}
        current="#way"
        tabs={[
          { label: words.figures, href: '#way' },
          { label: words.evaluation, href: '#way-2', count: 3 },
          { label: words.history, href: '#way-3', count: 128 },
        ]}
      />
      <Steps
        label={words.steps}
        steps={[
          { label: words.self, state: 'done', note: words.selfNote, href: '#way' },
          { label: words.planning, state: 'current' },
          { label: words.outside, state: 'todo' },
          { label: words.published, state: 'todo' },
        ]}
      />
    </>
  );
}
