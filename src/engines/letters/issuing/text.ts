import type { Text } from '#platform/i18n/text.ts';
import type { DeliveryWay } from '../model.ts';

export const wayTexts: Readonly<Record<DeliveryWay, Text>> = {
  handed: { ja: '手渡し', en: 'Handed over', easy: '手で 渡した' },
  posted: { ja: '郵送', en: 'Posted', easy: '郵便で 送った' },
  online: { ja: 'オンラインで表示', en: 'Shown online', easy: 'インターネットで 見た' },
};

export const text = {
  what: { ja: '文書', en: 'Letter', easy: '文書（ぶんしょ）' },
  title: { ja: '発行した文書', en: 'Issued letters' },
  lead: {
    ja: '発行した文書は変更できません。直すときは、新しい文書で取り消すか差し替えます。',
    en: 'A letter once issued cannot be changed. To mend it, issue a new one that replaces or withdraws it.',
  },
  caption: { ja: '発行した文書', en: 'Issued letters' },
  none: { ja: '文書はまだありません', en: 'There are no letters yet' },
  noneFound: { ja: '当てはまる文書はありません', en: 'No letters match' },
  noneHint: {
    ja: '案件の画面や「まとめて発行」から発行した文書が、ここに並びます。',
    en: 'Letters issued from cases or in batches will be listed here.',
  },
  search: { ja: '文書番号・文書名・宛名でさがす', en: 'Search by number, title or recipient' },
  find: { ja: 'さがす', en: 'Search' },
  openPaper: { ja: 'PDFを開く', en: 'Open the PDF' },
  columns: {
    number: { ja: '文書番号', en: 'Number' },
    title: { ja: '文書名', en: 'Title' },
    recipient: { ja: '宛名', en: 'Recipient' },
    issuedOn: { ja: '日付', en: 'Date' },
    state: { ja: '状態', en: 'State' },
  },
  terms: {
    number: { ja: '文書番号', en: 'Document number' },
    date: { ja: '日付', en: 'Date' },
    recipient: { ja: '宛名', en: 'Recipient' },
    section: { ja: '担当', en: 'Section' },
    code: { ja: '確認番号', en: 'Verification code' },
    fingerprint: { ja: 'PDFの指紋（SHA-256）', en: 'Fingerprint of the PDF (SHA-256)' },
    replaces: { ja: '取り消す・差し替える文書', en: 'Replaces or withdraws' },
  },
  notDrawn: { ja: '準備中です', en: 'Being prepared' },
  missing: (characters: string): Text => ({
    ja: `次の文字は印刷できないため、〓または標準の字体になっています：${characters}`,
    en: `These characters cannot be printed and show as 〓 or in their standard shape: ${characters}`,
  }),
  states: {
    valid: { ja: '有効', en: 'Valid' },
    replaced: { ja: '差替え済み', en: 'Replaced' },
    withdrawn: { ja: '取消し済み', en: 'Withdrawn' },
    voided: { ja: '無効', en: 'Void', easy: '使えません' },
  },
  voiding: {
    title: { ja: '文書を無効にする', en: 'Make the letter void' },
    lead: {
      ja: '誤って発行した文書などを、以後使えないものとして記録します。元に戻すことはできません。相手に渡した文書は、新しい文書での取消しも検討してください。',
      en: 'Records that the letter must not be used any more, such as one issued by mistake. This cannot be undone. Where it was handed over, consider a letter that withdraws it.',
    },
    button: { ja: '無効にする', en: 'Make it void' },
  },
  by: (number: string): Text => ({ ja: `${number}による`, en: `by ${number}` }),
  deliveries: { ja: '交付の記録', en: 'Deliveries' },
  noDeliveries: { ja: '交付の記録はまだありません', en: 'No delivery is recorded yet' },
  record: { ja: '交付を記録する', en: 'Record the delivery' },
  fields: {
    way: {
      label: { ja: '方法', en: 'Way' },
      error: { ja: '方法を選んでください。', en: 'Choose a way.' },
    },
    deliveredOn: {
      label: { ja: '日付', en: 'Day' },
      error: {
        ja: '文書の日付から今日までの日付を入力してください。',
        en: 'Enter a day from the date of the letter to today.',
      },
    },
    voidReason: {
      label: { ja: '無効にする理由', en: 'Why it is void' },
      hint: {
        ja: '職員だけに表示されます。確認ページには、無効であることと日付だけが出ます。',
        en: 'Shown to staff only; the public page says no more than that it is void, and since when.',
      },
      error: {
        ja: '理由を5文字以上1,000文字以内で入力してください。',
        en: 'Give the reason in 5 to 1,000 characters.',
      },
    },
    note: {
      label: { ja: 'メモ', en: 'Note' },
      error: { ja: '200文字以内で入力してください。', en: 'At most 200 characters.' },
    },
  },
  errors: {
    recipient: {
      ja: '宛名を80文字以内で入力してください。',
      en: 'Enter a recipient of at most 80 characters.',
    },
    honorific: { ja: '敬称は「様」か「御中」です。', en: 'The honorific is 様 or 御中.' },
    tooLong: {
      ja: '内容が長すぎます。短くしてください。',
      en: 'This is too long. Please shorten it.',
    },
    department: { ja: '担当を選んでください。', en: 'Choose a section.' },
    reasonsMissing: (parts: readonly Text[]): Text => ({
      ja: `不利益な処分の文書には、${parts.map(({ ja }) => ja).join('・')}が必要です。入力してから発行してください。`,
      en: `A refusal needs ${parts.map(({ en }) => en).join(', ')}. Please enter it first.`,
    }),
    rule: { ja: '根拠となる規定', en: 'the rule applied' },
    facts: { ja: '事実', en: 'the facts' },
    appeal: { ja: '教示', en: 'how to ask for a review' },
    reasonsNotPrinted: {
      ja: 'このひな形には理由や教示を印刷する行がありません。別のひな形を選ぶか、ひな形に【理由】【教示】を加えてください。',
      en: 'This template has no place for the reasons. Choose another, or add them to the template.',
    },
    fieldsMissing: (labels: readonly string[]): Text => ({
      ja: `${labels.map((label) => `「${label}」`).join('')}を入力してください。`,
      en: `Please enter: ${labels.join(', ')}.`,
    }),
    alreadyVoid: {
      ja: 'この文書は、すでに無効にされているか、別の文書で取り消されています。',
      en: 'This letter is void already, or another took its place.',
    },
    alreadyReplaced: {
      ja: 'この文書は、すでに別の文書で取り消されたか差し替えられています。',
      en: 'This letter was already withdrawn or replaced by another.',
    },
  },
};
