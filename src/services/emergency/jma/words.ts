import { dayInTokyo } from '#japan/dates.ts';
import type { Language, Text } from '#platform/i18n/text.ts';
import type { Bulletin } from './bulletin.ts';
import type { Change } from './change.ts';

/** Words of the agency's names for readers of やさしい日本語 and of English; the longest match counts. */
const hazards: readonly { readonly has: RegExp; readonly easy: string; readonly en: string }[] = [
  { has: /土砂/, easy: 'がけや 山が くずれる 危険', en: 'landslide' },
  { has: /氾濫|洪水/, easy: '川の 水が あふれる 危険', en: 'river flood' },
  { has: /大雨|短時間/, easy: 'とても 強い 雨', en: 'heavy rain' },
  { has: /暴風雪/, easy: 'とても 強い 風と 雪', en: 'snowstorm' },
  { has: /大雪/, easy: 'とても 多い 雪', en: 'heavy snow' },
  { has: /暴風|強風/, easy: 'とても 強い 風', en: 'strong wind' },
  { has: /竜巻/, easy: '竜巻（うずを まく 強い 風）', en: 'tornado' },
  { has: /津波/, easy: '津波（地震の あとの 大きな 波）', en: 'tsunami' },
  { has: /高潮/, easy: '海の 水が 高く なる 危険', en: 'storm surge' },
  { has: /噴火/, easy: '火山の 噴火', en: 'volcanic eruption' },
  { has: /なだれ/, easy: 'なだれ（雪が くずれる こと）', en: 'avalanche' },
  { has: /雷/, easy: '雷', en: 'thunderstorm' },
];

const grades: Readonly<Record<number, { easy: string; en: string }>> = {
  1: { easy: '気を つけて ください。', en: 'advisory' },
  2: { easy: '危ないです。ニュースを よく 見て ください。', en: 'warning' },
  3: { easy: 'とても 危ないです。安全な 所へ 行く 準備を して ください。', en: 'danger warning' },
  4: { easy: '命が 危ないです。すぐに 命を 守る ことを して ください。', en: 'emergency warning' },
};

const hazardOf = (name: string) =>
  hazards.find(({ has }) => has.test(name)) ?? {
    easy: '天気や 地面の 危険',
    en: 'weather or ground hazard',
  };

const timeInTokyo = (at: Date): string =>
  new Date(at.getTime() + 9 * 3_600_000).toISOString().slice(11, 16);

function moment(at: Date): { ja: string; en: string } {
  const [, month, day] = dayInTokyo(at).split('-').map(Number);
  const time = timeInTokyo(at);
  const [hour, minute] = time.split(':').map(Number);
  return { ja: `${month}月${day}日${hour}時${minute}分`, en: `${dayInTokyo(at)} ${time}` };
}

/** `5-` as people say it. */
export function intensityWords(intensity: string): Text {
  const ja = intensity.replace('-', '弱').replace('+', '強');
  return { ja: `震度${ja}`, en: `intensity ${intensity}`, easy: `震度${ja}` };
}

function titleOf(bulletin: Bulletin, change: Change): Text {
  const name = bulletin.intensity ? '地震情報' : bulletin.warnings[0]?.name || bulletin.title;
  const en = bulletin.intensity ? 'Earthquake' : `${name} (${hazardOf(name).en})`;
  const ends: Record<Change, Text> = {
    issued: { ja: '', en: '' },
    unchanged: { ja: '', en: '' },
    lowered: { ja: '（切替）', en: ' (changed)' },
    lifted: { ja: '（解除）', en: ' (lifted)' },
    corrected: { ja: '（訂正）', en: ' (corrected)' },
    cancelled: { ja: '（取消）', en: ' (cancelled)' },
  };
  const end = ends[change];
  return { ja: `【気象庁発表】${name}${end.ja}`, en: `${en}${end.en}`, easy: `${name}${end.ja}` };
}

function earthquakeText(bulletin: Bulletin, town: Text): Text {
  const { hypocentre, magnitude } = bulletin.earthquake ?? {};
  const strength = intensityWords(bulletin.intensity ?? '');
  const where = hypocentre
    ? `震源は${hypocentre}、マグニチュードは${magnitude || '不明'}です。`
    : '';
  const at = moment(bulletin.reportAt);
  return {
    ja: `${town.ja}で${strength.ja}を観測しました。${where}${bulletin.comments.join('')}（${at.ja} ${bulletin.office}発表）`,
    en: `${strength.en} was observed in ${town.en}.${hypocentre ? ` Hypocentre: ${hypocentre}, magnitude ${magnitude || 'unknown'}.` : ''} (${at.en}, ${bulletin.office})`,
    easy: `${town.ja}で 地震が ありました。${strength.ja}です。また ゆれるかもしれません。気を つけて ください。`,
  };
}

function warningText(bulletin: Bulletin, town: Text): Text {
  const names = bulletin.warnings.map(({ name }) => name);
  const top = bulletin.warnings[0];
  const grade = grades[top?.rank ?? 1] ?? { easy: '', en: '' };
  const hazard = hazardOf(names[0] ?? bulletin.title);
  const at = moment(bulletin.reportAt);
  return {
    ja: `${town.ja}に${names.map((name) => `「${name}」`).join('')}が発表されています。${bulletin.headline.trim()}（${at.ja} ${bulletin.office}発表）`,
    en: `${hazard.en[0]?.toUpperCase()}${hazard.en.slice(1)} ${grade.en} in force for ${town.en}: ${names.join(', ')}. (${at.en}, ${bulletin.office})`,
    easy: `${town.ja}で ${hazard.easy}が あります。${grade.easy}`,
  };
}

function endText(bulletin: Bulletin, change: 'lifted' | 'cancelled', town: Text): Text {
  const at = moment(bulletin.reportAt);
  const rest = bulletin.warnings.map(({ name }) => `「${name}」`).join('');
  if (change === 'lifted') {
    return {
      ja: `${town.ja}の警報などは解除されました。${bulletin.headline.trim()}（${at.ja} ${bulletin.office}発表）`,
      en: `The warnings for ${town.en} were lifted. (${at.en}, ${bulletin.office})`,
      easy: `${town.ja}の 注意や 警報は 終わりました。`,
    };
  }
  return {
    ja: `さきほどの発表は取り消されました。${rest ? `現在は${rest}が発表されています。` : ''}（${at.ja} ${bulletin.office}発表）`,
    en: `The previous announcement was cancelled.${rest ? ` In force now: ${rest}.` : ''} (${at.en}, ${bulletin.office})`,
    easy: 'さきほどの お知らせは まちがいでした。',
  };
}

/**
 * What leaves on the channels. Names stay as the agency wrote them; explanations are ours.
 * @param town as readers call it.
 */
export function announcementWords(
  bulletin: Bulletin,
  change: Change,
  town: Text,
): { readonly title: Text; readonly texts: Readonly<Record<Language, string>> } {
  const title = titleOf(bulletin, change);
  let text: Text;
  if (change === 'lifted' || change === 'cancelled') text = endText(bulletin, change, town);
  else text = bulletin.intensity ? earthquakeText(bulletin, town) : warningText(bulletin, town);
  const correction = change === 'corrected' ? { ja: '【訂正】', en: 'Correction: ' } : undefined;
  return {
    title,
    texts: {
      ja: `${correction?.ja ?? ''}${text.ja}`,
      en: `${correction?.en ?? ''}${text.en}`,
      easy: text.easy ?? text.ja,
    },
  };
}
