import type { saveTemplate } from '#engines/letters/contract.ts';

type Template = Parameters<typeof saveTemplate>[2];
type Block = Template['blocks'][number];
type Field = Template['fields'][number];

const paragraph = (text: string): Block => ({ type: 'paragraph', text });
const rows = (...pairs: readonly (readonly [string, string])[]): Block => ({
  type: 'table',
  rows: pairs.map(([name, value]) => ({ name, value })),
});
const ifGiven = (field: string, ...pairs: readonly (readonly [string, string])[]): Block => ({
  type: 'when',
  when: { field, is: 'given' },
  blocks: [rows(...pairs)],
});
const record = (...blocks: Block[]): Block => ({ type: 'record', blocks });
const reasons: Block = { type: 'reasons' };
const appeal: Block = { type: 'appeal' };

const field = (key: string, label: string, sample: string): Field => ({ key, label, sample });
const asked: readonly Field[] = [
  field('requestedOn', '請求日', '令和8年11月2日'),
  field('receipt', '受付番号', '7K3M-9QXR-2P4D'),
  field('document', '請求の内容', '令和7年度 庁舎改修工事の契約書'),
];
const shown: readonly Field[] = [
  field('way', '開示の方法', '写しの交付'),
  field('place', '開示の日時・場所', '令和8年11月30日から 市役所1階 情報公開窓口'),
  field('fee', '写しの費用', '240円'),
  field('note', '備考', '費用は開示の当日にお支払いください。'),
];
const particulars: readonly Block[] = [
  rows(['受付番号', '{{receipt}}'], ['対象となる文書', '{{document}}']),
];
const showing: readonly Block[] = [
  rows(['開示の方法', '{{way}}']),
  ifGiven('place', ['開示の日時・場所', '{{place}}']),
  ifGiven('fee', ['写しの費用', '{{fee}}']),
  ifGiven('note', ['備考', '{{note}}']),
];

function notice(
  key: string,
  title: string,
  fields: readonly Field[],
  blocks: readonly Block[],
  more: Partial<Pick<Template, 'kind' | 'refusal'>> = {},
): Template {
  const head = { kind: 'disclosure', refusal: false, ...more } as const;
  return { key, title, ...head, fields: [...fields], blocks: [...blocks] };
}

const refusing = { refusal: true } as const;

const full = (key: string, title: string, target: string) =>
  notice(
    key,
    title,
    [...asked, ...shown],
    [
      paragraph(
        `{{requestedOn}}に請求のありました${target}の開示について、次のとおり全部を開示することと決定しましたので通知します。`,
      ),
      record(...particulars, ...showing),
    ],
  );

const partial = (key: string, title: string, target: string) =>
  notice(
    key,
    title,
    [...asked, field('withheld', '開示しない部分', '担当者の氏名と印影'), ...shown],
    [
      paragraph(
        `{{requestedOn}}に請求のありました${target}の開示について、次のとおり一部を開示しないことと決定しましたので通知します。`,
      ),
      record(...particulars, rows(['開示しない部分', '{{withheld}}']), ...showing),
      reasons,
      appeal,
    ],
    refusing,
  );

const refusal = (key: string, title: string, words: string) =>
  notice(
    key,
    title,
    asked,
    [
      paragraph(
        `{{requestedOn}}に請求のありました件（受付番号 {{receipt}}　{{document}}）については、次の理由により${words}ことと決定しましたので通知します。`,
      ),
      reasons,
      appeal,
    ],
    refusing,
  );

const thirdParty: readonly Field[] = [
  field('document', '対象となる文書', '令和7年度 庁舎改修工事の契約書'),
  field('about', '記録されている情報', '工事の単価'),
  field('dueOn', '期限', '令和8年11月30日'),
];

/** The letters of this service; a town may rewrite each, and numbers its articles itself. */
export const letterTemplates: readonly Template[] = [
  full('disclosure-full', '公文書開示決定通知書', '公文書'),
  partial('disclosure-partial', '公文書部分開示決定通知書', '公文書'),
  refusal('disclosure-none', '公文書不開示決定通知書', '開示しない'),
  full('disclosure-personal-full', '保有個人情報開示決定通知書', '保有個人情報'),
  partial('disclosure-personal-partial', '保有個人情報部分開示決定通知書', '保有個人情報'),
  refusal('disclosure-personal-none', '保有個人情報不開示決定通知書', '開示しない'),
  refusal(
    'disclosure-silent',
    '存否応答拒否決定通知書',
    '、文書が存在するかどうかをお答えせずに開示しない',
  ),
  refusal(
    'disclosure-absent',
    '文書不存在による不開示決定通知書',
    '、文書が存在しないため開示しない',
  ),
  refusal('disclosure-rejected', '開示請求却下通知書', '却下する'),
  notice(
    'disclosure-transferred',
    '開示請求移送通知書',
    [
      ...asked,
      field('transferTo', '移送先', '教育委員会'),
      field('note', '移送の理由', '文書を保有しているため'),
    ],
    [
      paragraph(
        '{{requestedOn}}に請求のありました件は、次のとおり移送しましたので通知します。開示の決定は、移送先が行います。',
      ),
      record(
        rows(
          ['受付番号', '{{receipt}}'],
          ['請求の内容', '{{document}}'],
          ['移送先', '{{transferTo}}'],
        ),
        ifGiven('note', ['移送の理由', '{{note}}']),
      ),
    ],
  ),
  notice(
    'disclosure-extension',
    '開示決定等期間延長通知書',
    [
      ...asked,
      field('dueBefore', '延長前の期限', '令和8年11月16日'),
      field('dueOn', '延長後の期限', '令和8年12月16日'),
      field('reason', '延長の理由', '第三者の意見を聴くため'),
    ],
    [
      paragraph(
        '{{requestedOn}}に請求のありました件について、次のとおり決定の期間を延長しましたので通知します。',
      ),
      record(
        rows(
          ['受付番号', '{{receipt}}'],
          ['請求の内容', '{{document}}'],
          ['延長前の期限', '{{dueBefore}}'],
          ['延長後の期限', '{{dueOn}}'],
          ['延長の理由', '{{reason}}'],
        ),
      ),
    ],
    { kind: 'notice' },
  ),
  notice(
    'disclosure-large-volume',
    '開示決定等期間特例延長通知書',
    [
      ...asked,
      field('dueOn', '相当の部分を決定する期限', '令和8年12月16日'),
      field('restBy', '残りの部分を決定する期限', '令和9年3月31日'),
      field('reason', '理由', '文書が約3,000枚あり、業務に著しい支障が生じるため'),
    ],
    [
      paragraph(
        '{{requestedOn}}に請求のありました件は、対象となる文書が著しく大量であるため、次のとおり決定の期間の特例を適用しますので通知します。',
      ),
      record(
        rows(
          ['受付番号', '{{receipt}}'],
          ['請求の内容', '{{document}}'],
          ['相当の部分を決定する期限', '{{dueOn}}'],
          ['残りの部分を決定する期限', '{{restBy}}'],
          ['理由', '{{reason}}'],
        ),
      ),
    ],
    { kind: 'notice' },
  ),
  notice(
    'disclosure-third-party',
    '開示に係る意見照会書',
    thirdParty,
    [
      paragraph(
        '次の文書の開示請求があり、あなたに関する情報が記録されています。開示することについてご意見がありましたら、期限までに文書でお知らせください。反対の意見があるときは、その理由も書いてください。',
      ),
      record(
        rows(
          ['対象となる文書', '{{document}}'],
          ['記録されている情報', '{{about}}'],
          ['期限', '{{dueOn}}'],
        ),
      ),
    ],
    { kind: 'notice' },
  ),
  notice(
    'disclosure-third-party-decided',
    '反対意見書に係る開示決定通知書',
    [
      ...thirdParty.slice(0, 2),
      field('decidedOn', '決定した日', '令和8年11月30日'),
      field('availableFrom', '開示を行う日', '令和8年12月15日'),
    ],
    [
      paragraph(
        '反対の意見をいただいた次の文書について、開示することと決定しましたので通知します。',
      ),
      record(
        rows(
          ['対象となる文書', '{{document}}'],
          ['記録されている情報', '{{about}}'],
          ['決定した日', '{{decidedOn}}'],
          ['開示を行う日', '{{availableFrom}}'],
        ),
      ),
      reasons,
      appeal,
    ],
    refusing,
  ),
  notice(
    'disclosure-correction',
    '開示請求書の補正について（お願い）',
    [...asked, field('message', 'お願いしたいこと', '文書の年度をお知らせください。')],
    [
      paragraph('{{requestedOn}}に請求のありました件について、次のことをお知らせください。'),
      record(
        rows(
          ['受付番号', '{{receipt}}'],
          ['請求の内容', '{{document}}'],
          ['お願いしたいこと', '{{message}}'],
        ),
      ),
      paragraph('お返事をお待ちする間、決定までの期間は進みません。'),
    ],
    { kind: 'correction' },
  ),
];
