import type { Text } from '#platform/i18n/text.ts';
import type { RouteFault } from '../chain/rules.ts';

export const what: Text = { ja: '決裁経路', en: 'The route' };

export const errors = {
  kind: { ja: '案件の種類を選んでください。', en: 'Please choose the kind.' },
  name: {
    ja: '経路の名前を60文字以内で入力してください。',
    en: 'Please give the route a name of up to 60 characters.',
  },
  label: {
    ja: '決裁欄の名前を20文字以内で入力してください（例：課長）。',
    en: 'Please name the stamp box in up to 20 characters, such as 課長.',
  },
  who: {
    ja: '押印する人の決め方を選んでください。',
    en: 'Please choose how the approver is found.',
  },
  titles: {
    ja: '職名を入力してください。いくつかあるときは「、」で区切ります（例：課長、室長）。',
    en: 'Please give the title; separate several by commas.',
  },
  department: { ja: '課を選んでください。', en: 'Please choose the department.' },
  permission: { ja: '権限を選んでください。', en: 'Please choose the permission.' },
  mode: { ja: '承認か合議かを選んでください。', en: 'Please choose approval or consultation.' },
  authority: { ja: '専決の範囲を選んでください。', en: 'Please choose the authority.' },
  upTo: {
    ja: '専決できる金額の上限を入力してください。',
    en: 'Please give the amount up to which this step decides.',
  },
  amount: {
    ja: '金額を0以上の整数で入力してください（例：1,000,000）。',
    en: 'Please give a whole number of yen, such as 1,000,000.',
  },
  reversed: {
    ja: '上限は、下限と同じか、より大きい金額にしてください。',
    en: 'Please choose an upper amount that is not below the lower one.',
  },
  validFrom: { ja: '適用を始める日を選んでください。', en: 'Please choose the first day.' },
  past: {
    ja: '適用を始める日は、今日か今日より後の日にしてください。',
    en: 'Please choose today or a later day.',
  },
  empty: { ja: '段を1つ以上入力してください。', en: 'Please enter at least one step.' },
  tooMany: { ja: '段は20までにしてください。', en: 'Please keep to 20 steps.' },
  overlap: {
    ja: '同じ種類・課・金額・期間の経路があります。金額の範囲か期間を変えるか、その経路を改めてください。',
    en: 'Another route covers the same kind, department, amounts and days. Please change them, or revise that route.',
  },
  ended: {
    ja: 'この経路は、すでに改められたか終わっています。いまの経路を開いて改めてください。',
    en: 'This route was revised or has ended. Please open the present one.',
  },
} as const satisfies Record<string, Text>;

export const faultTexts = {
  empty: errors.empty,
  'no-authority': {
    ja: 'どの金額でも最後に決裁する人がいるように、「金額によらず決裁」の段を入れてください。',
    en: 'Please add a step that decides any amount, so that somebody always decides.',
  },
  'consult-decides': {
    ja: '合議の段は決裁できません。専決を「しない」にするか、承認に変えてください。',
    en: 'A consultation cannot decide. Please choose no authority, or approval.',
  },
  'parallel-approvers': {
    ja: '並行して回せるのは合議だけです。承認の段は、前の段と並行にしないでください。',
    en: 'Only consultations run in parallel. Please give an approval a place of its own.',
  },
  order: {
    ja: '段の順序をご確認ください。',
    en: 'Please check the order of the steps.',
  },
} as const satisfies Record<RouteFault['fault'], Text>;

export const routeWords = {
  title: { ja: '決裁経路', en: 'Routes of approval' },
  lead: {
    ja: '案件の種類、課、金額ごとに、だれが決裁するかを決めます。改めた経路は、決めた日から適用され、回議中の起案は変わりません。',
    en: 'Who decides, by kind, department and amount. A revision applies from its day on; drafts that are going round stay as they are.',
  },
  list: { ja: '登録されている経路', en: 'Routes' },
  none: { ja: '経路はまだありません。', en: 'There are no routes yet.' },
  noneHint: {
    ja: '経路を登録すると、その種類の案件を起案できるようになります。',
    en: 'Once a route is there, things of its kind can be put before approvers.',
  },
  new: { ja: '経路を登録する', en: 'Add a route' },
  edit: { ja: '経路を改める', en: 'Revise the route' },
  save: { ja: '経路を保存する', en: 'Save the route' },
  more: { ja: '段を増やす', en: 'More steps' },
  tryIt: { ja: 'この経路を試す', en: 'Try this route' },
  saved: { ja: '経路を保存しました。', en: 'The route was saved.' },
  endedDone: { ja: '経路の最後の日を決めました。', en: 'The last day of the route was set.' },
  end: { ja: '経路を終える', en: 'End the route' },
  endLead: {
    ja: '選んだ日を最後に、この経路は使われなくなります。回議中の起案はそのまま進みます。',
    en: 'The route is used for the last time on the day chosen. Drafts that are going round go on.',
  },
  lastDay: { ja: '最後の日', en: 'Last day' },
  endButton: { ja: 'この日で終える', en: 'End on this day' },
  all: { ja: 'すべての課', en: 'All departments' },
  any: { ja: '金額によらない', en: 'Any amount' },
  from: (text: string): Text => ({ ja: `${text}以上`, en: `from ${text}` }),
  upToAmount: (text: string): Text => ({ ja: `${text}まで`, en: `up to ${text}` }),
  preview: { ja: 'だれに回るかを確かめる', en: 'Whose chain would this be?' },
  previewLead: {
    ja: '今日の職員配置で、起案したときに回る順を表示します。',
    en: 'Shows the chain with the posts as they are filled today.',
  },
  previewButton: { ja: '回る順を表示する', en: 'Show the chain' },
  fields: {
    kind: { ja: '案件の種類', en: 'Kind' },
    department: { ja: '起案課', en: 'Department' },
    name: { ja: '経路の名前', en: 'Name' },
    amountFrom: { ja: '金額の下限', en: 'From amount' },
    amountTo: { ja: '金額の上限', en: 'Up to amount' },
    amountHint: {
      ja: '空欄なら、どの金額にも適用します。',
      en: 'Left empty, it applies to any amount.',
    },
    validFrom: { ja: '適用を始める日', en: 'First day' },
    amount: { ja: '金額', en: 'Amount' },
    drafter: { ja: '起案者の職員番号', en: 'Employee number of the drafter' },
    drafterHint: {
      ja: '入れると、本人が押印しないことも反映します。',
      en: 'With it, the drafter is left out of the chain.',
    },
  },
  step: (number: number): Text => ({ ja: `${number}段目`, en: `Step ${number}` }),
  stepFields: {
    label: { ja: '決裁欄の名前', en: 'Name of the box' },
    who: { ja: '押印する人', en: 'Approver' },
    titles: { ja: '職名', en: 'Title' },
    titlesHint: {
      ja: '「起案課の職」「決まった課の職」のときに入力します（例：課長、室長）。',
      en: 'For a title in the drafting or a named department.',
    },
    departmentId: { ja: '課（決まった課の職のとき）', en: 'Department (of a named one)' },
    permission: { ja: '権限（権限を持つ職員のとき）', en: 'Permission (of its holders)' },
    mode: { ja: '種別', en: 'Kind' },
    parallel: { ja: '順序', en: 'Order' },
    parallelOption: { ja: '前の段と並行して回す', en: 'At the same time as the step before' },
    authority: { ja: '専決', en: 'Authority' },
    upTo: { ja: '専決できる金額', en: 'Decides up to' },
  },
  whoOptions: {
    'own-post': { ja: '起案課の職', en: 'A title in the drafting department' },
    post: { ja: '決まった課の職', en: 'A title in a named department' },
    permission: { ja: '権限を持つ職員', en: 'Holders of a permission' },
    mayor: { ja: '市町村長', en: 'The mayor' },
  },
  modeOptions: {
    approve: { ja: '承認', en: 'Approval' },
    consult: { ja: '合議', en: 'Consultation' },
  },
  authorityOptions: {
    none: { ja: '専決しない（次の段へ進む）', en: 'None (goes on to the next step)' },
    upTo: { ja: '金額まで専決する', en: 'Decides up to an amount' },
    any: { ja: '金額によらず決裁する', en: 'Decides any amount' },
  },
  choose: { ja: '選んでください', en: 'Please choose' },
  yen: { ja: '円', en: 'yen' },
  columns: {
    name: { ja: '経路', en: 'Route' },
    kind: { ja: '種類', en: 'Kind' },
    department: { ja: '起案課', en: 'Department' },
    amount: { ja: '金額', en: 'Amount' },
    steps: { ja: '回る順', en: 'Steps' },
    period: { ja: '適用期間', en: 'Valid' },
  },
  inForce: { ja: '適用中', en: 'In force' },
  later: { ja: 'これから', en: 'Later' },
  over: { ja: '終了', en: 'Ended' },
} as const;
