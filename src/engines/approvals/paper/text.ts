import type { Text } from '#platform/i18n/text.ts';
import type { Skip } from '../chain/model.ts';

/** Words of an official paper, which is in Japanese; the English ones are for lists of files. */
export const sheetWords = {
  title: { ja: '回議書', en: 'Stamp sheet' },
  boxes: { ja: '決裁欄', en: 'Stamps' },
  drafter: { ja: '起案', en: 'Drafter' },
  subject: { ja: '件名', en: 'Title' },
  decided: { ja: '決裁日', en: 'Decided' },
  route: { ja: '決裁区分', en: 'Authority' },
  content: { ja: '内容', en: 'Content' },
  deputy: { ja: '代決', en: 'In place of' },
  absent: (name: string): Text => ({ ja: `${name} 不在`, en: `${name} away` }),
  read: (day: string): Text => ({ ja: `後閲 ${day}`, en: `Read ${day}` }),
  unread: { ja: '後閲 未', en: 'Not yet read' },
  returned: { ja: '差戻し', en: 'Returned' },
  round: (round: number): Text => ({ ja: `${round}回目の回議`, en: `Round ${round}` }),
} as const;

/** What stands in a box that takes no stamp. */
export const skipMarks = {
  vacant: { ja: '欠', en: 'Vacant' },
  'own-draft': { ja: '起案者', en: 'Drafter' },
  once: { ja: '後の段', en: 'Later step' },
} as const satisfies Record<Skip, Text>;
