import type { Text } from '#platform/i18n/text.ts';
import type { PromotedClass, PromotedSection } from '../model.ts';

/** How sure we are of a name: compared with a publication, or written from memory. */
type Source = 'published' | 'memory';

/** Japanese name, English name, how sure, and whether a city does it itself by default. */
type Line = readonly [ja: string, en: string, source: Source, performed?: 'not-by-cities'];

const lists: Readonly<Record<PromotedSection, readonly Line[]>> = {
  A: [
    [
      '児童手当等の受給資格及び児童手当の額についての認定請求',
      'Child allowance: claim',
      'published',
    ],
    ['児童手当等の額の改定の請求及び届出', 'Child allowance: change of the amount', 'published'],
    [
      '児童手当等の氏名変更／住所変更等の届出',
      'Child allowance: change of name or address',
      'published',
    ],
    ['児童手当等の受給事由消滅の届出', 'Child allowance: end of entitlement', 'published'],
    ['未支払の児童手当等の請求', 'Child allowance: claim of unpaid amounts', 'published'],
    ['児童手当等に係る寄附の申出', 'Child allowance: offer to donate it', 'published'],
    ['児童手当に係る寄附変更等の申出', 'Child allowance: change of the donation', 'published'],
    [
      '受給資格者の申出による学校給食費等の徴収等の申出',
      'Child allowance: payment of school meals out of it',
      'published',
    ],
    [
      '受給資格者の申出による学校給食費等の徴収等の変更等の申出',
      'Child allowance: change of the payment of school meals',
      'memory',
    ],
    ['児童手当等の現況届', 'Child allowance: yearly report', 'published'],
    ['支給認定の申請', 'Early childhood education: certification', 'memory'],
    ['保育施設等の利用申込', 'Nursery: application', 'published'],
    ['保育施設等の現況届', 'Nursery: yearly report', 'memory'],
    [
      '児童扶養手当の現況届の事前送信',
      'Child rearing allowance: yearly report in advance',
      'memory',
    ],
    ['妊娠の届出', 'Notification of pregnancy', 'published'],
  ],
  B: [
    ['要介護・要支援認定の申請', 'Certification of need for care', 'published'],
    ['要介護・要支援更新認定の申請', 'Certification of need for care: renewal', 'published'],
    [
      '要介護・要支援状態区分変更認定の申請',
      'Certification of need for care: change of level',
      'memory',
    ],
    ['居宅（介護予防）サービス計画作成（変更）依頼の届出', 'Care plan: who draws it up', 'memory'],
    [
      '介護保険負担割合証の再交付申請',
      'Care insurance: new certificate of the share of costs',
      'memory',
    ],
    ['被保険者証の再交付申請', 'Care insurance: new insurance card', 'memory'],
    ['高額介護（予防）サービス費の支給申請', 'Care insurance: refund of high costs', 'published'],
    ['介護保険負担限度額認定申請', 'Care insurance: limit of costs', 'memory'],
    [
      '居宅介護（介護予防）福祉用具購入費の支給申請',
      'Care insurance: costs of equipment',
      'memory',
    ],
    [
      '居宅介護（介護予防）住宅改修費の支給申請',
      'Care insurance: costs of adapting the home',
      'memory',
    ],
    ['住所移転後の要介護・要支援認定申請', 'Certification of need for care after moving', 'memory'],
  ],
  C: [['罹災証明書の発行申請', 'Certificate of damage by a disaster', 'published']],
  D: [
    ['転出届', 'Notification of moving out', 'published'],
    ['転入予約', 'Announcing the visit after moving in', 'published'],
  ],
  E: [
    [
      '自動車税環境性能割の申告納付',
      'Vehicle environmental performance tax',
      'published',
      'not-by-cities',
    ],
    [
      '自動車税の賦課徴収に関する事項の申告又は報告',
      'Vehicle tax: report',
      'published',
      'not-by-cities',
    ],
    ['自動車税住所変更届', 'Vehicle tax: change of address', 'published', 'not-by-cities'],
    ['自動車の保管場所証明の申請', 'Certificate of a parking space', 'published', 'not-by-cities'],
  ],
  F: [
    ['図書館の図書貸出予約等', 'Reserving library books', 'published'],
    ['文化・スポーツ施設等の利用予約等', 'Booking cultural and sports facilities', 'published'],
    ['研修・講習・各種イベント等の申込', 'Courses and events: registration', 'published'],
    ['地方税申告手続（eLTAX）', 'Local tax returns (eLTAX)', 'published'],
    ['水道使用開始届等', 'Water supply: beginning of use', 'published'],
    ['港湾関係手続', 'Port procedures', 'memory', 'not-by-cities'],
    ['道路占用許可申請等', 'Permit to occupy a road', 'memory'],
    ['道路使用許可の申請', 'Permit to use a road', 'memory', 'not-by-cities'],
    ['駐車の許可の申請', 'Permit to park', 'memory', 'not-by-cities'],
    ['建築確認', 'Building confirmation', 'memory', 'not-by-cities'],
    ['粗大ごみ収集の申込', 'Collection of bulky waste', 'published'],
    ['産業廃棄物の処理、運搬の実績報告', 'Industrial waste: report', 'published', 'not-by-cities'],
    ['犬の登録申請、死亡届', 'Dogs: registration and notification of death', 'published'],
    ['感染症調査報告', 'Infectious diseases: report', 'memory', 'not-by-cities'],
    ['職員採用試験申込', 'Recruitment examination', 'published'],
    ['入札参加資格審査申請等', 'Qualification for bids', 'published'],
    ['入札', 'Bids', 'published'],
    ['衆議院・参議院選挙の不在者投票用紙等の請求', 'Absentee ballots', 'published'],
    ['公文書開示請求', 'Disclosure of official documents', 'published'],
    ['消防法令における申請・届出等', 'Fire service law', 'memory'],
    ['浄化槽使用開始報告等', 'Septic tanks: beginning of use', 'memory', 'not-by-cities'],
    ['食品営業関係の届出', 'Food businesses: notification', 'memory', 'not-by-cities'],
    ['飲食店営業許可申請', 'Permit for a restaurant', 'memory', 'not-by-cities'],
    ['特定化学物質の排出届', 'Emission of chemical substances', 'memory', 'not-by-cities'],
    ['後援名義の申請', 'Sponsorship in name', 'memory'],
    ['住民票・税証明の請求', 'Certificates of residence and taxes', 'memory'],
  ],
};

/** Child care, care, disaster and moving come with what happens in a life; the rest are many. */
const classOf = (section: PromotedSection): PromotedClass =>
  section === 'E' || section === 'F' ? 'volume' : 'life-event';

export interface PromotedLine {
  readonly id: string;
  readonly section: PromotedSection;
  readonly position: number;
  readonly name: Text;
  readonly classes: readonly PromotedClass[];
  /** The name was seen in a publication of the ministry or of a town. */
  readonly verified: boolean;
  /** A city of this size does it itself, as far as we know; the town decides. */
  readonly performed: boolean;
}

/**
 * 地方公共団体が優先的にオンライン化を推進すべき手続 (59): where a town's own list begins. The town corrects
 * names and says what it performs; nothing here is read after that.
 */
export const promotedList: readonly PromotedLine[] = Object.entries(lists)
  .flatMap(([section, lines]) =>
    lines.map((line, index) => ({ section: section as PromotedSection, line, index })),
  )
  .map(({ section, line: [ja, en, source, performed], index }, place) => ({
    id: `${section.toLowerCase()}-${index + 1}`,
    section,
    position: place + 1,
    name: { ja, en },
    classes: [classOf(section)],
    verified: source === 'published',
    performed: performed === undefined,
  }));
