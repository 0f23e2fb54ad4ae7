import type { Text } from '#platform/i18n/text.ts';

/** 公文書の開示 under the ordinance, and 保有個人情報の開示 under 個人情報保護法. */
export const requestKinds = ['information', 'personal'] as const;
export type RequestKind = (typeof requestKinds)[number];

/** 開示の実施の方法. */
export const ways = ['inspection', 'copies', 'electronic'] as const;
export type Way = (typeof ways)[number];

/** 開示, 部分開示, 不開示, 存否応答拒否, 文書不存在, 却下, 移送. */
export const outcomes = [
  'open',
  'partial',
  'withheld',
  'silent',
  'absent',
  'rejected',
  'transferred',
] as const;
export type Outcome = (typeof outcomes)[number];

/** What a request ended with, for statistics. */
export const results = [...outcomes, 'withdrawn'] as const;
export type Result = (typeof results)[number];

/** How a town counts the period of one kind of request; every ordinance differs. */
export interface ClockParameters {
  readonly initialDays: number;
  /** 初日算入: the day of the request is day 1. */
  readonly countFirstDay: boolean;
  readonly extensionDays: number;
  /** At most so many days from the request, or on top of the first period. */
  readonly extensionFrom: 'start' | 'due';
  /** Of very many documents a reasonable part is decided within so many days of the request. */
  readonly largeVolumeDays: number;
  /** Days that do not count: none, national holidays and 年末年始, or the town's closing days too. */
  readonly skips: 'none' | 'holidays' | 'closed';
  /** 補正に要した日数は算入しない. */
  readonly pauseOnCorrection: boolean;
  /** The law or ordinance that says so. */
  readonly basis: string;
}

/** 不開示情報: a reason for which a part is hidden. Names and articles are the town's own. */
export interface Category {
  readonly id: string;
  readonly name: string;
  /** 情報公開条例の条項. */
  readonly article: string;
  /** 個人情報保護法の条項. */
  readonly personalArticle: string;
  /** Printed into the black of a mark: 2号. */
  readonly mark: string;
}

export interface Settings {
  /** The section that takes requests; without it nothing can be requested online. */
  readonly departmentId?: string;
  readonly clocks: Readonly<Record<RequestKind, ClockParameters>>;
  readonly categories: readonly Category[];
  /** 実施機関. */
  readonly agencies: readonly string[];
  /** Yen for one page. */
  readonly pageFee: number;
  readonly colourPageFee: number;
  /** Where and when documents are looked at. */
  readonly place: string;
  /** 情報公開審査会, asked before a ruling. */
  readonly reviewBoard: string;
  readonly retentionYears: number;
}

/** A sentence that is a name of the town's own, the same in every language. */
export const asIs = (words: string): Text => ({ ja: words, en: words });

export const requestType = 'disclosure.request';
export const decisionKind = 'disclosure.decision';
export const noticeKind = 'disclosure.request';

export const requestSubject = (caseId: string) => ({ type: 'cases.case', id: caseId });

/** How letters address people and bodies. */
export const honorifics = { person: '様', body: '御中' } as const;
