import type { Text } from '#platform/i18n/text.ts';

export const kindLabels = {
  move: { ja: '異動', en: 'Move' },
  add: { ja: '兼務', en: 'Concurrent post' },
  release: { ja: '兼務解除', en: 'End of concurrent post' },
  leave: { ja: '退職', en: 'Leaves' },
} as const satisfies Record<string, Text>;

export const statusLabels = {
  draft: { ja: '下書き', en: 'Draft' },
  scheduled: { ja: '予約済み', en: 'Scheduled' },
  applied: { ja: '適用済み', en: 'Applied' },
} as const satisfies Record<string, Text>;

const at = (row: number, sentence: Text): Text => ({
  ja: `${row}行目：${sentence.ja}`,
  en: `Row ${row}: ${sentence.en}`,
});

export const errors = {
  title: {
    ja: '件名を100文字以内で入力してください。',
    en: 'Please enter a title of up to 100 characters.',
  },
  day: {
    ja: '日付を選んでください（例：2026年4月1日）。',
    en: 'Please choose a day, such as 1 April 2026.',
  },
  staff: { ja: '職員を選んでください。', en: 'Please choose a member of staff.' },
  kind: {
    ja: '区分は「異動」「兼務」「兼務解除」「退職」のいずれかにしてください。',
    en: 'Please use one of 異動, 兼務, 兼務解除 or 退職 as the kind.',
  },
  department: {
    ja: '課を選んでください（退職のほかは必要です）。',
    en: 'Please choose a department; only those who leave need none.',
  },
  post: {
    ja: '職名を60文字以内で入力してください。',
    en: 'Please enter a title of up to 60 characters.',
  },
  notDraft: {
    ja: '予約済みの異動は、予約を取り消してから変更してください。',
    en: 'Please take back the schedule before changing this transfer.',
  },
  empty: {
    ja: '異動する職員を1人以上追加してから予約してください。',
    en: 'Please add at least one member of staff before scheduling.',
  },
  notFuture: {
    ja: '適用する日は、明日より後の日にしてください。予約は前日まで取り消せるようにするためです。',
    en: 'Please choose a day after today, so that the transfer can be taken back until the day before.',
  },
  tooLate: {
    ja: '適用する日になったため、取り消せません。戻す場合は新しい異動を作成してください。',
    en: 'The day has come, so this cannot be taken back. Please draft a new transfer to undo it.',
  },
  departmentGone: (name: string): Text => ({
    ja: `適用する日に「${name}」はありません。別の課を選んでください。`,
    en: `“${name}” does not exist on that day. Please choose another department.`,
  }),
  unknownStaff: (row: number, value: string): Text =>
    at(row, {
      ja: `職員番号「${value}」の職員が見つかりません。`,
      en: `no member of staff has the number “${value}”.`,
    }),
  unknownKind: (row: number, value: string): Text =>
    at(row, {
      ja: `区分「${value}」を「異動」「兼務」「兼務解除」「退職」のいずれかにしてください。`,
      en: `please change the kind “${value}” to 異動, 兼務, 兼務解除 or 退職.`,
    }),
  unknownDepartment: (row: number, value: string): Text =>
    at(row, {
      ja: `課「${value}」が見つかりません。課の名称か短い名前を入力してください。`,
      en: `no department is called “${value}”. Please use its name or short name.`,
    }),
  missingPost: (row: number): Text =>
    at(row, { ja: '職名を入力してください。', en: 'please enter the title.' }),
  unreadable: {
    ja: '表を読み取れませんでした。引用符（"）が閉じているかご確認ください。',
    en: 'The table could not be read. Please check that every quotation mark is closed.',
  },
  nothingPasted: {
    ja: '表を貼り付けてください。',
    en: 'Please paste a table.',
  },
} as const;

export const words = {
  what: { ja: '人事異動', en: 'The transfer' },
  title: { ja: '人事異動', en: 'Transfers' },
  lead: {
    ja: '異動を下書きし、担当がいなくなるものを確かめてから予約します。予約した異動は当日に自動で適用されます。',
    en: 'Draft a transfer, see what would be left without an owner, then schedule it. It is applied on its day.',
  },
  none: { ja: '人事異動はまだありません。', en: 'There are no transfers yet.' },
  noneHint: {
    ja: '下の欄に件名と適用する日を入力すると、下書きを作成できます。',
    en: 'Enter a title and a day below to begin a draft.',
  },
  newDraft: { ja: '新しい異動を下書きする', en: 'Draft a new transfer' },
  create: { ja: '下書きを作成する', en: 'Create draft' },
  fields: {
    title: { ja: '件名', en: 'Title' },
    titleHint: {
      ja: '例：令和9年4月1日付け定期異動',
      en: 'For example: Regular transfer, April 2027',
    },
    effectiveOn: { ja: '適用する日', en: 'Takes effect on' },
    staff: { ja: '職員番号', en: 'Employee number' },
    kind: { ja: '区分', en: 'Kind' },
    department: { ja: '課', en: 'Department' },
    choose: { ja: '選択してください', en: 'Please choose' },
    post: { ja: '職名', en: 'Title of the post' },
    table: { ja: '貼り付ける表', en: 'Table' },
    tableHint: {
      ja: '表計算ソフトから「職員番号・区分・課・職名」の4列をコピーして貼り付けてください。CSVも使えます。見出しの行は読み飛ばします。',
      en: 'Copy four columns from a spreadsheet: employee number, kind (異動, 兼務, 兼務解除, 退職), department, title. CSV works too; a heading row is skipped.',
    },
  },
  columns: {
    title: { ja: '件名', en: 'Title' },
    day: { ja: '適用する日', en: 'Day' },
    status: { ja: '状態', en: 'Status' },
    rows: { ja: '人数', en: 'People' },
    person: { ja: '職員', en: 'Member of staff' },
    kind: { ja: '区分', en: 'Kind' },
    now: { ja: '現在', en: 'Now' },
    next: { ja: '異動後', en: 'Afterwards' },
    actions: { ja: '操作', en: 'Action' },
  },
  rowsCaption: { ja: '異動する職員', en: 'Who moves' },
  noRows: { ja: '異動する職員はまだいません。', en: 'Nobody has been added yet.' },
  noRowsHint: {
    ja: '1人ずつ追加するか、表を貼り付けてください。',
    en: 'Add people one by one, or paste a table.',
  },
  addOne: { ja: '1人追加する', en: 'Add one person' },
  addOneButton: { ja: '追加する', en: 'Add' },
  paste: { ja: '表を貼り付けて追加する', en: 'Add from a table' },
  pasteButton: { ja: '表を取り込む', en: 'Read the table' },
  remove: { ja: '外す', en: 'Remove' },
  schedule: { ja: 'この異動を予約する', en: 'Schedule this transfer' },
  scheduleNote: (day: string): Text => ({
    ja: `予約すると、${day}に自動で適用されます。前日まで取り消せます。`,
    en: `Once scheduled it takes effect on ${day}. It can be taken back until the day before.`,
  }),
  withdraw: { ja: '予約を取り消して下書きに戻す', en: 'Take back the schedule' },
  discard: { ja: '下書きを削除する', en: 'Delete the draft' },
  report: { ja: '担当がいなくなるもの', en: 'Left without an owner' },
  reportNone: {
    ja: '担当がいなくなるものは見つかりませんでした。',
    en: 'Nothing would be left without an owner.',
  },
  reportSome: (count: number): Text => ({
    ja: `確認が必要なものが${count}件あります。適用する日までに担当を決めてください。`,
    en: `${count} things need attention. Please settle who takes them over before the day.`,
  }),
  reportColumns: {
    thing: { ja: '対象', en: 'What' },
    why: { ja: '理由', en: 'Why' },
    owner: { ja: '現在の担当', en: 'Owner now' },
  },
  reasons: {
    'owner-leaves': { ja: '担当者が退職します', en: 'Its owner leaves' },
    'owner-moves': {
      ja: '担当者がほかの課へ移ります',
      en: 'Its owner moves to another department',
    },
    'department-closed': { ja: '担当の課がなくなります', en: 'Its department closes' },
    'department-empty': {
      ja: '担当の課に職員がいなくなります',
      en: 'Its department has nobody left',
    },
  },
  emptyDepartment: (name: Text): Text => ({
    ja: `${name.ja}に職員がいなくなります`,
    en: `${name.en} has nobody left`,
  }),
} as const;
