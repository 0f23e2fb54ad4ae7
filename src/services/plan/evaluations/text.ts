import type { Reason } from '#platform/errors.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { Decision, EventKind, SheetContent, Step } from './model.ts';

export const stepTexts: Readonly<Record<Step, Text>> = {
  self: { ja: '担当課の自己評価', en: 'Self-evaluation' },
  planning: { ja: '企画担当の確認', en: 'Planning section' },
  committee: { ja: '外部評価委員会', en: 'Outside committee' },
  published: { ja: '公開済み', en: 'Published' },
};

export const decisionTexts: Readonly<Record<Decision, Text>> = {
  expand: { ja: '拡充', en: 'Expand', easy: 'もっと する' },
  continue: { ja: '継続', en: 'Continue', easy: '同じように 続（つづ）ける' },
  improve: { ja: '改善', en: 'Improve', easy: 'やり方を よく する' },
  reduce: { ja: '縮小', en: 'Reduce', easy: '少なく する' },
  complete: { ja: '完了', en: 'Complete', easy: '終わった' },
  abolish: { ja: '廃止', en: 'Abolish', easy: 'やめる' },
};

export const eventTexts: Readonly<Record<EventKind, Text>> = {
  created: { ja: '作成しました', en: 'Created' },
  saved: { ja: '保存しました', en: 'Saved' },
  advanced: { ja: '次へ進めました', en: 'Moved on' },
  returned: { ja: '差し戻しました', en: 'Sent back' },
  commented: { ja: '意見を記録しました', en: 'Commented' },
};

export const contentTexts: Readonly<Record<keyof SheetContent, Text>> = {
  results: { ja: '取り組んだことと結果', en: 'What was done and came of it' },
  followUp: { ja: '前年度に決めた変更への対応', en: 'What became of last year’s changes' },
  budgetYen: { ja: '予算額', en: 'Budget' },
  actualYen: { ja: '決算額', en: 'Actual cost' },
  worked: { ja: 'うまくいったこと', en: 'What worked' },
  issues: { ja: '課題', en: 'Issues' },
  decision: { ja: '今後の方向', en: 'Decision' },
  nextChanges: { ja: '次の年度に変えること', en: 'Changes for next year' },
};

export const sheetName: Text = { ja: '行政評価シート', en: 'The evaluation sheet' };

export const sheetWords = {
  plan: { ja: '計画（Plan）', en: 'Plan' },
  do: { ja: '実行（Do）', en: 'Do' },
  check: { ja: '評価（Check）', en: 'Check' },
  act: { ja: '改善（Act）', en: 'Act' },
  lastYear: { ja: '前年度の評価で決めたこと', en: 'What last year’s evaluation decided' },
  noLastYear: {
    ja: '前年度の評価はまだありません。',
    en: 'There is no evaluation of last year yet.',
  },
  opinions: { ja: '確認と意見', en: 'Reviews and comments' },
  notWritten: { ja: '（まだ書かれていません）', en: '(not written yet)' },
  indicators: { ja: '指標', en: 'Indicators' },
  indicator: { ja: '指標名', en: 'Indicator' },
  baseline: { ja: '基準値', en: 'Baseline' },
  target: { ja: '目標値', en: 'Target' },
  lastFigure: { ja: '前年度', en: 'Last year' },
  figure: { ja: '当年度', en: 'This year' },
  grade: { ja: '判定', en: 'Grade' },
  cost: { ja: '費用', en: 'Cost' },
  policy: { ja: '施策', en: 'Policy' },
  fiscalYear: { ja: '年度', en: 'Fiscal year' },
  step: { ja: '段階', en: 'Step' },
  departments: { ja: '担当課', en: 'Departments' },
  kind: { ja: '種類', en: 'Kind' },
  unit: { ja: '単位', en: 'Unit' },
  attainment: { ja: '達成率（%）', en: 'Attainment (%)' },
  asOf: { ja: '時点', en: 'As of' },
  note: { ja: '備考', en: 'Note' },
  sheets: { ja: '評価', en: 'Evaluations' },
  initiatives: { ja: '取組', en: 'Initiatives' },
} as const satisfies Record<string, Text>;

export const sheetRefusals = {
  changedMeanwhile: {
    code: 'changed-meanwhile',
    text: {
      ja: '入力している間に、ほかの人がこのシートを保存しました。最新の内容を確認してから、もう一度保存してください。',
      en: 'Somebody else saved this sheet meanwhile. Please look at the newest version and save again.',
    },
  },
  notYourStep: {
    code: 'not-your-step',
    text: {
      ja: 'このシートはいま別の段階にあるため、この操作はできません。',
      en: 'This sheet is at another step now, so this cannot be done.',
    },
  },
  published: {
    code: 'published',
    text: {
      ja: '公開したシートは変えられません。変更は次の年度のシートに書いてください。',
      en: 'A published sheet stays as it is. Please write changes on next year’s sheet.',
    },
  },
  yearNotOver: {
    code: 'year-not-over',
    text: {
      ja: 'この年度はまだ終わっていないため、評価を次へ進められません。',
      en: 'This fiscal year is not over yet, so its evaluation cannot move on.',
    },
  },
  outsidePlan: {
    code: 'outside-plan',
    text: {
      ja: '計画の期間にない年度の評価は作れません。',
      en: 'There is no evaluation for a year outside the plan.',
    },
  },
} as const satisfies Record<string, Reason>;

export const sheetInputTexts = {
  tooLong: { ja: '4000文字以内で入力してください。', en: 'Keep it within 4,000 characters.' },
  yen: {
    ja: '金額は円単位の整数で入力してください（例：1,250,000）。',
    en: 'Enter whole yen, such as 1,250,000.',
  },
  decision: { ja: '今後の方向を選んでください。', en: 'Choose a decision.' },
  comment: { ja: '理由や意見を入力してください。', en: 'Write the reason or the comment.' },
} as const satisfies Record<string, Text>;

/** Beside each part that must be written before a sheet moves on. */
export const writeFirst: Text = {
  ja: '次の段階へ進める前に記入してください。',
  en: 'Please fill this in before moving on.',
};
