import type { Actor } from '#platform/actor.ts';
import type { Unit } from '#platform/database/database.ts';
import { saveReadings } from './commands.ts';

const loader: Actor = { kind: 'system', name: 'demo' };

/** Names of the demo town that strangers, and the general dictionary, misread. */
const names: Readonly<Record<string, string>> = {
  ...{ 須坂: 'すざか', 米子: 'よなこ', 日滝: 'ひたき', 高甫: 'たかほ', 仁礼: 'にれい' },
  ...{ 百々川: 'どどがわ', 米子大瀑布: 'よなこだいばくふ', 峰の原高原: 'みねのはらこうげん' },
  ...{ 八町: 'はっちょう', 幸高: 'こうたか', 相之島: 'あいのしま', 五閑: 'ごかん' },
  ...{ 亀倉: 'かめくら', 小河原: 'おがわら', 沼目: 'ぬまめ', 臥竜公園: 'がりゅうこうえん' },
};

/** Loading it again changes nothing. */
export async function loadDemoReadings(unit: Unit): Promise<void> {
  const readings = Object.entries(names).map(([word, reading]) => ({ word, reading, note: '' }));
  await saveReadings(unit, loader, readings);
}
