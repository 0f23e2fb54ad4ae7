export const set = {
  title: { ja: '手続き一覧', en: 'Procedures', easy: '市役所の 手続きの リスト' },
  description: {
    ja: '市の手続きの名前、分野、担当課、オンラインで申請できるかどうか、手数料、標準処理期間などをまとめたデータです。手続きの案内や比較に使えます。',
    en: 'The procedures of the town: name, topic, section, whether they can be done online, and standard processing time. Use it to guide people or to compare towns.',
    easy: '市役所で できる 手続きの リストです。インターネットで できるか どうかも わかります。',
  },
} as const;

export const headings = {
  id: { ja: '手続きID', en: 'Procedure id' },
  name: { ja: '手続き名', en: 'Procedure' },
  topic: { ja: '分野', en: 'Topic' },
  section: { ja: '担当課', en: 'Section' },
  summary: { ja: '概要', en: 'Summary' },
  who: { ja: '対象者', en: 'Who' },
  online: { ja: 'オンライン申請', en: 'Online' },
  promoted: {
    ja: '国の優先オンライン化対象',
    en: 'On the national list for going online',
  },
  performed: { ja: '市で実施', en: 'Done by the town' },
  days: { ja: '標準処理期間（日）', en: 'Standard processing time (days)' },
  legalBasis: { ja: '根拠法令', en: 'Legal basis' },
  href: { ja: '案内ページ', en: 'Page' },
} as const;
