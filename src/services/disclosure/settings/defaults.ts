import type { ClockParameters, Settings } from '../model.ts';

/** 福井県情報公開条例 as its commentary explains article 12; the reference names the source. */
export const prefectureClock: ClockParameters = {
  initialDays: 15,
  countFirstDay: true,
  extensionDays: 30,
  extensionFrom: 'due',
  largeVolumeDays: 45,
  skips: 'none',
  pauseOnCorrection: true,
  basis: '情報公開条例',
};

/** A Tokyo ward: thirty days in all, public holidays and 年末年始 left out. */
export const wardClock: ClockParameters = {
  ...prefectureClock,
  extensionFrom: 'start',
  skips: 'holidays',
};

/** 個人情報の保護に関する法律83条・84条; the same in 情報公開法10条・11条. */
export const nationalClock: ClockParameters = {
  initialDays: 30,
  countFirstDay: false,
  extensionDays: 30,
  extensionFrom: 'due',
  largeVolumeDays: 60,
  skips: 'none',
  pauseOnCorrection: true,
  basis: '個人情報の保護に関する法律第83条',
};

/**
 * Where a town begins: a prefecture's period, the national one for personal information, and the
 * usual reasons for hiding in the order of a prefecture's ordinance. Each town writes its own articles.
 */
export const defaultSettings: Settings = {
  clocks: { information: prefectureClock, personal: nationalClock },
  categories: [
    {
      ...{ id: 'by-law', name: '法令の定めにより公にできない情報', mark: '1号' },
      ...{ article: '情報公開条例第7条第1号', personalArticle: '' },
    },
    {
      ...{ id: 'person', name: '個人に関する情報', mark: '2号' },
      article: '情報公開条例第7条第2号',
      personalArticle: '個人情報の保護に関する法律第78条第1項第2号',
    },
    {
      ...{ id: 'business', name: '法人等に関する情報', mark: '3号' },
      article: '情報公開条例第7条第3号',
      personalArticle: '個人情報の保護に関する法律第78条第1項第3号',
    },
    {
      ...{ id: 'safety', name: '公共の安全等に関する情報', mark: '4号' },
      article: '情報公開条例第7条第4号',
      personalArticle: '個人情報の保護に関する法律第78条第1項第5号',
    },
    {
      ...{ id: 'deliberation', name: '審議・検討等に関する情報', mark: '5号' },
      article: '情報公開条例第7条第5号',
      personalArticle: '個人情報の保護に関する法律第78条第1項第6号',
    },
    {
      ...{ id: 'work', name: '事務又は事業に関する情報', mark: '6号' },
      article: '情報公開条例第7条第6号',
      personalArticle: '個人情報の保護に関する法律第78条第1項第7号',
    },
  ],
  agencies: [
    '市長',
    '教育委員会',
    '選挙管理委員会',
    '公平委員会',
    '監査委員',
    '農業委員会',
    '固定資産評価審査委員会',
    '公営企業管理者',
    '消防長',
    '議会',
  ],
  pageFee: 10,
  colourPageFee: 50,
  place: '市役所 情報公開窓口（平日 午前9時から午後4時30分まで）',
  reviewBoard: '情報公開・個人情報保護審査会',
  retentionYears: 5,
};
