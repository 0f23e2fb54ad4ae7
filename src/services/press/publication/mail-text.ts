import { japaneseDate } from '#japan/dates.ts';
import { localInTokyo } from '../moments.ts';

/** Mails to the press are in Japanese, as the town's releases are. */
export interface MailFacts {
  readonly town: string;
  readonly title: string;
  readonly number: string;
  readonly summary: string;
  /** The whole text without markup. */
  readonly body: string;
  readonly department: string;
  readonly contactName: string;
  readonly contactTelephone: string;
  readonly contactMail: string;
  readonly attachments: readonly string[];
  readonly embargoUntil: Date | null;
  /** Address of the public page. */
  readonly href: string;
}

export function momentWords(at: Date): string {
  const [day = '', time = ''] = localInTokyo(at).split('T');
  return `${japaneseDate(day)} ${time}`;
}

const contactLines = (facts: MailFacts): string[] => [
  '【問い合わせ先】',
  `${facts.town} ${facts.department} ${facts.contactName}`,
  `電話 ${facts.contactTelephone}`,
  ...(facts.contactMail ? [`メール ${facts.contactMail}`] : []),
];

const stopLines = (stop: string): string[] => [
  '',
  'このメールは、報道機関の名簿に登録された方にお送りしています。',
  `登録をやめるときは、次のページでお知らせください。 ${stop}`,
];

const embargoLines = ({ embargoUntil, href }: MailFacts): string[] =>
  embargoUntil
    ? [
        `【解禁日時】${momentWords(embargoUntil)}`,
        'この日時まで、報道やSNSへの投稿をお控えください。',
        `解禁の後は、次のページで公開します。 ${href}`,
      ]
    : [`公開ページ ${href}`];

function attachmentLines({ attachments, embargoUntil }: MailFacts): string[] {
  if (attachments.length === 0) return [];
  const where = embargoUntil
    ? '添付は公開ページに掲載します。解禁の前に必要なときは、問い合わせ先へご連絡ください。'
    : '添付は公開ページからご覧ください。';
  return ['【添付】', ...attachments.map((name) => `・${name}`), where, ''];
}

interface Letter {
  readonly subject: string;
  /** @param stop address that takes this person off the list. */
  text(stop: string): string;
}

export function announcementMail(facts: MailFacts): Letter {
  const embargo = facts.embargoUntil ? '【解禁前】' : '';
  const lines = [
    `${facts.town} 報道発表 ${facts.number}`,
    '',
    facts.title,
    '',
    ...embargoLines(facts),
    '',
    facts.summary,
    '',
    facts.body,
    '',
    ...attachmentLines(facts),
    ...contactLines(facts),
  ];
  return {
    subject: `${embargo}［${facts.town}］${facts.title}`,
    text: (stop) => [...lines, ...stopLines(stop)].join('\n'),
  };
}

export function correctionMail(facts: MailFacts, note: string): Letter {
  const lines = [
    `${facts.town} 報道発表 ${facts.number}の訂正`,
    '',
    `【訂正】${note}`,
    '',
    '訂正後の全文は次のとおりです。',
    facts.title,
    ...embargoLines(facts),
    '',
    facts.body,
    '',
    ...contactLines(facts),
  ];
  return {
    subject: `【訂正】［${facts.town}］${facts.title}`,
    text: (stop) => [...lines, ...stopLines(stop)].join('\n'),
  };
}

export function withdrawalMail(facts: MailFacts, reason: string): Letter {
  const lines = [
    `${facts.town} 報道発表 ${facts.number}「${facts.title}」を取り下げます。`,
    '',
    `【理由】${reason}`,
    '',
    'お手数ですが、この内容は使わないでください。',
    '',
    ...contactLines(facts),
  ];
  return {
    subject: `【取り下げ】［${facts.town}］${facts.title}`,
    text: (stop) => [...lines, ...stopLines(stop)].join('\n'),
  };
}
