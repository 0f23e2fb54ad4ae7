import { countings, directions } from '../model.ts';
import { units } from './content.ts';

/** How a cell is read: `list` has one entry a line, `pairs` one `name=value` a line. */
export type CellKind = 'text' | 'number' | 'day' | 'list' | 'pairs' | 'flag';

export interface Column {
  readonly key: string;
  readonly heading: string;
  readonly kind: CellKind;
  readonly width: number;
  /** Offered as a list in the cell. */
  readonly choices?: readonly string[];
  readonly hint?: string;
}

export interface Layout {
  readonly sheet: string;
  readonly columns: readonly Column[];
}

const column = (
  key: string,
  heading: string,
  kind: CellKind,
  more: Partial<Pick<Column, 'width' | 'choices' | 'hint'>> = {},
): Column => ({ key, heading, kind, width: kind === 'number' ? 12 : 24, ...more });

/** Outcome and process indicators stand on one sheet, told apart by this column. */
export const groups = { 成果: 'outcomes', プロセス: 'processes' } as const;

export const planLayout: Layout = {
  sheet: '計画',
  columns: [
    column('code', '団体コード', 'text', { hint: '検査数字までの6桁（例：202070）' }),
    column('name', '市町村名', 'text'),
    column('nameEn', '市町村名（英語）', 'text'),
    column('prefecture', '都道府県', 'text'),
    column('from', '始まりの日', 'day', { hint: '例：2021-04-01' }),
    column('to', '終わりの日', 'day', { hint: '例：2026-03-31' }),
    column('baselineYear', '基準年度', 'number', { hint: '4桁の西暦' }),
    column('targetYear', '目標年度', 'number', { hint: '4桁の西暦' }),
    column('goalNumber', '目標の番号', 'number'),
    column('goalName', '目標', 'text', { width: 40 }),
    column('goalNameEn', '目標（英語）', 'text', { width: 40 }),
  ],
};

export const challengeLayout: Layout = {
  sheet: '挑戦',
  columns: [
    column('kind', '種類', 'text'),
    column('kindEn', '種類（英語）', 'text'),
    column('texts', '内容', 'list', { width: 60 }),
  ],
};

export const roleLayout: Layout = {
  sheet: '担い手',
  columns: [column('who', '担い手', 'text'), column('whoEn', '担い手（英語）', 'text')],
};

export const policyLayout: Layout = {
  sheet: '施策',
  columns: [
    column('basicNumber', '基本施策の番号', 'number'),
    column('basicName', '基本施策', 'text', { width: 36 }),
    column('basicNameEn', '基本施策（英語）', 'text', { width: 36 }),
    column('number', '施策の番号', 'number'),
    column('name', '施策', 'text', { width: 36 }),
    column('nameEn', '施策（英語）', 'text', { width: 36 }),
    column('departments', '担当課', 'list'),
  ],
};

export const indicatorLayout: Layout = {
  sheet: '指標',
  columns: [
    column('policy', '施策の番号', 'number'),
    column('group', '成果かプロセスか', 'text', { choices: Object.keys(groups), width: 16 }),
    column('id', '指標のid', 'text', { hint: '英小文字、数字、ハイフン。あとで変えられません' }),
    column('kind', '種類', 'text', { width: 16 }),
    column('name', '指標名', 'text', { width: 48 }),
    column('nameEn', '指標名（英語）', 'text', { width: 48 }),
    column('unit', '単位', 'text', { choices: Object.keys(units).filter(Boolean), width: 10 }),
    column('baseline', '基準値', 'number', { hint: 'なければ空のままにします' }),
    column('target', '目標値', 'number'),
    column('direction', '目標の向き', 'text', {
      choices: directions,
      width: 12,
      hint: 'up：以上 down：以下 keep：保つ',
    }),
    column('counting', '数え方', 'text', {
      choices: countings,
      width: 12,
      hint: 'level：ある日の状態 year：年度ごと total：累計',
    }),
    column('measure', '計算のid', 'text', { hint: '例：procedures.onlineShare' }),
    column('params', '計算の条件', 'pairs', { hint: '1行に1つ（例：channel=facebook）' }),
  ],
};

export const initiativeLayout: Layout = {
  sheet: '取組',
  columns: [
    column('policy', '施策の番号', 'number'),
    column('name', '取組', 'text', { width: 36 }),
    column('department', '担当課', 'text'),
    column('items', '取組の内容', 'list', { width: 60 }),
  ],
};

export const policyRoleLayout: Layout = {
  sheet: '施策の役割',
  columns: [
    column('policy', '施策の番号', 'number'),
    column('who', '担い手', 'text'),
    column('whoEn', '担い手（英語）', 'text'),
    column('does', 'できること', 'list', { width: 60 }),
    column('doesEn', 'できること（英語）', 'list', { width: 60 }),
    column('sample', '見本', 'flag', { choices: ['はい'], width: 8 }),
  ],
};

export const layouts: readonly Layout[] = [
  planLayout,
  challengeLayout,
  roleLayout,
  policyLayout,
  indicatorLayout,
  initiativeLayout,
  policyRoleLayout,
];

export const guideSheet = '書き方';

/** What the first sheet of the template tells whoever fills it in. */
export const guideLines: readonly string[] = [
  '計画のひな形の書き方',
  '1. シート「計画」から順に、2行目より下に書いてください。1行目の見出しは変えないでください。',
  '2. 担当課や取組の内容のように、いくつもあるものは、1つのセルの中で改行して1行に1つずつ書いてください（Alt+Enter）。',
  '3. 指標の「施策の番号」には、シート「施策」に書いた番号を書いてください。',
  '4. 基準値と目標値は、表示したい桁数の書式（例：0.0）にしてください。基準値がなければ空のままにします。',
  '5. 英語の列は空でもかまいません。空のときは日本語を表示します。',
  '6. 書き終えたら「tomoni plan check ファイル名」で確かめ、「tomoni plan import ファイル名」で取り込んでください。',
  '直すところがあれば、シートとセルの名前で知らせます。1つでもあれば、何も取り込みません。',
];
