import type { Text } from '#platform/i18n/text.ts';
import type { KindTexts } from '../model.ts';

/** Words for citizens too: the page that checks a letter names its kind. */
export const kindTexts: KindTexts = {
  decision: { ja: '決定の通知', en: 'Decision', easy: '決まった ことの お知らせ' },
  refusal: {
    ja: '不承認・却下の通知',
    en: 'Refusal',
    easy: '認められない ことの お知らせ',
  },
  correction: { ja: '補正のお願い', en: 'Request for correction', easy: '直して ほしい お願い' },
  receipt: { ja: '受付票', en: 'Receipt', easy: '受け付けた しるし' },
  disclosure: {
    ja: '開示に関する決定の通知',
    en: 'Decision on disclosure',
    easy: '見せるか どうかの お知らせ',
  },
  notice: { ja: 'お知らせ', en: 'Notice', easy: 'お知らせ' },
  withdrawal: { ja: '取消しの通知', en: 'Withdrawal', easy: '取り消した お知らせ' },
};

export const text = {
  what: { ja: '文書のひな形', en: 'Letter template' },
  title: { ja: '文書のひな形', en: 'Letter templates' },
  lead: {
    ja: '保存するたびに新しい版になります。発行した文書は、発行したときの版のまま残ります。',
    en: 'Each time you save, a new version is made. Letters already issued keep the version they were made from.',
  },
  add: { ja: 'ひな形を作る', en: 'New template' },
  edit: { ja: 'ひな形を直す', en: 'Edit the template' },
  save: { ja: '新しい版として保存する', en: 'Save as a new version' },
  preview: { ja: 'PDFで見本を見る', en: 'Preview as PDF' },
  caption: { ja: '文書のひな形', en: 'Letter templates' },
  none: { ja: 'ひな形はまだありません', en: 'There are no templates yet' },
  noneHint: {
    ja: '決定通知書などのひな形を作ると、ここに並びます。',
    en: 'Templates such as decision letters will be listed here.',
  },
  saved: { ja: '新しい版を保存しました', en: 'A new version was saved' },
  refuses: { ja: '不利益な処分', en: 'Refusal' },
  refusesNote: {
    ja: '根拠・事実・教示がないと発行できません。',
    en: 'It cannot be issued without rule, facts and how to ask for a review.',
  },
  wholeTown: { ja: '全庁共通', en: 'The whole town' },
  columns: {
    title: { ja: '文書名', en: 'Title' },
    key: { ja: '記号', en: 'Short name' },
    kind: { ja: '種類', en: 'Kind' },
    version: { ja: '版', en: 'Version' },
    savedAt: { ja: '保存', en: 'Saved' },
    department: { ja: '担当', en: 'Section' },
  },
  versionOf: (version: number): Text => ({ ja: `第${version}版`, en: `Version ${version}` }),
  versions: { ja: '版の一覧', en: 'Versions' },
  compare: { ja: '前の版との違い', en: 'Changes from the version before' },
  added: { ja: '追加', en: 'Added' },
  removed: { ja: '削除', en: 'Removed' },
  unchanged: { ja: '前の版と同じです', en: 'Same as the version before' },
  manual: { ja: '本文の書き方', en: 'How to write the body' },
  manualLines: [
    { ja: '一行が一つの段落です。', en: 'One line is one paragraph.' },
    {
      ja: '{{amount}} のように書くと、その項目の値が入ります。',
      en: '{{amount}} is replaced by the value of that field.',
    },
    {
      ja: '「# 見出し」「・箇条」「1. 番号つき」「項目 | 値」（表）が使えます。',
      en: '"# heading", "・item", "1. numbered item" and "name | value" (table) can be used.',
    },
    {
      ja: '「記」から「以上」までは、別記になります。',
      en: 'From 記 to 以上 are the particulars.',
    },
    {
      ja: '「もし {{amount}} があるとき」から「おわり」までは、その項目に値があるときだけ印刷します。「がないとき」「が「継続」のとき」「が「継続」でないとき」も使えます。',
      en: 'From もし {{amount}} があるとき to おわり is printed only if the field has a value; がないとき, が「…」のとき and が「…」でないとき work alike.',
    },
    {
      ja: '【理由】と【教示】の行に、発行のときの理由と教示が入ります。',
      en: 'The lines 【理由】 and 【教示】 take the reasons and the way to ask for a review.',
    },
  ] satisfies readonly Text[],
  ownFieldsNote: {
    ja: '{{recipient}} {{date}} {{number}} {{town}} {{sender}} {{section}} はいつでも使えます。',
    en: '{{recipient}} {{date}} {{number}} {{town}} {{sender}} {{section}} are always there.',
  },
  samples: {
    recipient: { ja: '見本　花子', en: 'Sample Hanako' },
    rule: {
      ja: '○○補助金交付要綱第4条第1号',
      en: 'Grant guidelines, article 4, item 1',
    },
    facts: {
      ja: '（見本）申請のあった設備は、要綱の定める要件に当てはまりません。',
      en: '(Sample) The equipment does not meet the requirements of the guidelines.',
    },
  },
  fields: {
    key: {
      label: { ja: '記号', en: 'Short name' },
      hint: {
        ja: '半角の英小文字・数字・ハイフン。例：hojokin-kettei',
        en: 'Lower-case letters, digits and hyphens, such as hojokin-kettei',
      },
      error: {
        ja: '半角の英小文字・数字・ハイフンで入力してください。',
        en: 'Use lower-case letters, digits and hyphens.',
      },
    },
    title: {
      label: { ja: '文書名', en: 'Title' },
      hint: {
        ja: '文書の中央に大きく入ります。例：補助金交付決定通知書',
        en: 'Stands in the middle of the letter.',
      },
      error: {
        ja: '文書名を60文字以内で入力してください。',
        en: 'Enter a title of at most 60 characters.',
      },
    },
    kind: {
      label: { ja: '種類', en: 'Kind' },
      error: { ja: '種類を選んでください。', en: 'Choose a kind.' },
    },
    refusal: {
      label: { ja: '処分の性質', en: 'Nature' },
      option: {
        ja: '申請を認めない、または不利益になる文書',
        en: 'Refuses, or is to somebody’s disadvantage',
      },
    },
    department: { label: { ja: '担当', en: 'Section' } },
    fields: {
      label: { ja: '差し込む項目', en: 'Fields' },
      hint: {
        ja: '一行に一つ、「記号 | 名前 | 見本の値」。例：amount | 交付決定額 | 1,234,567円',
        en: 'One a line: name | label | sample value',
      },
      error: { ja: '項目は100個までです。', en: 'There can be at most 100 fields.' },
      badPart: {
        ja: '長すぎる項目があります。名前は60文字、見本の値は1,000文字までです。',
        en: 'A field is too long: 60 characters for the label, 1,000 for the sample.',
      },
    },
    blocks: {
      label: { ja: '本文', en: 'Body' },
      error: { ja: '本文は300行までです。', en: 'The body can have at most 300 parts.' },
      badPart: {
        ja: '本文に、中身のない行か長すぎる行があります。行を書き直してください。',
        en: 'A line of the body is empty or too long. Please rewrite it.',
      },
    },
  },
  errors: {
    unknownField: (name: string): Text => ({
      ja: `{{${name}}} は差し込む項目にありません。項目に加えるか、書き直してください。`,
      en: `{{${name}}} is not among the fields. Add it to them or change it.`,
    }),
    doubleField: (name: string): Text => ({
      ja: `項目の記号「${name}」が重なっています。別の記号にしてください。`,
      en: `The field name "${name}" is used twice. Choose another.`,
    }),
    empty: { ja: '本文を入力してください。', en: 'Write the body.' },
    noReasons: {
      ja: '不利益な処分の文書には、条件の外に【理由】の行を入れてください（行政手続法8条・14条）。',
      en: 'A refusal needs the line 【理由】 outside of conditions (Administrative Procedure Act, art. 8 and 14).',
    },
    noAppeal: {
      ja: '不利益な処分の文書には、条件の外に【教示】の行を入れてください（行政不服審査法82条）。',
      en: 'A refusal needs the line 【教示】 outside of conditions (Administrative Complaint Review Act, art. 82).',
    },
    kindRefuses: {
      ja: '種類が「不承認・却下」の文書は、処分の性質も選んでください。',
      en: 'A template of the kind "Refusal" has to be marked as one.',
    },
    nothingNew: {
      ja: '前の版から変わったところがありません。',
      en: 'Nothing differs from the version before.',
    },
    nothingToEnd: (line: number): Text => ({
      ja: `本文${line}行目：対応する始まりの行がありません。「もし…」または「記」の行を入れてください。`,
      en: `Body, line ${line}: nothing was begun that could end here.`,
    }),
    notEnded: (line: number): Text => ({
      ja: `本文${line}行目：終わりの行（「おわり」または「以上」）を入れてください。`,
      en: `Body, line ${line}: add the line that ends this (おわり or 以上).`,
    }),
    badCondition: (line: number): Text => ({
      ja: `本文${line}行目：条件は「もし {{項目}} があるとき」の形で書いてください。`,
      en: `Body, line ${line}: write the condition as もし {{field}} があるとき.`,
    }),
    unknownPart: (line: number): Text => ({
      ja: `本文${line}行目：【 】の行は【理由】と【教示】だけです。`,
      en: `Body, line ${line}: only 【理由】 and 【教示】 can stand in brackets.`,
    }),
    badField: (line: number): Text => ({
      ja: `差し込む項目${line}行目：「記号 | 名前 | 見本の値」の形で書いてください。`,
      en: `Fields, line ${line}: write name | label | sample value.`,
    }),
  },
};
