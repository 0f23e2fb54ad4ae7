import { dayInTokyo } from '#japan/dates.ts';
import type { Language, Text } from '#platform/i18n/text.ts';
import type { Bulletin } from './bulletin.ts';
import type { Change } from './change.ts';

/** Words of the agency's names for readers of やさしい日本語 and of English; the longest match counts. */
const hazards: readonly {
  readonly has: RegExp;
  readonly plain: string;
  readonly english: string;
}[] = [
  { has: /土砂/, plain: 'がけや 山が くずれる 危険', english: 'landslide' },
  { has: /氾濫|洪水/, plain: '川の 水が あふれる 危険', english: 'river flood' },
  { has: /大雨|短時間/, plain: 'とても 強い 雨', english: 'heavy rain' },
  { has: /暴風雪/, plain: 'とても 強い 風と 雪', english: 'snowstorm' },
  { has: /大雪/, plain: 'とても 多い 雪', english: 'heavy snow' },
  { has: /暴風|強風/, plain: 'とても 強い 風', english: 'strong wind' },
  { has: /竜巻/, plain: '竜巻（うずを まく 強い 風）', english: 'tornado' },
  { has: /津波/, plain: '津波（地震の あとの 大きな 波）', english: 'tsunami' },
  { has: /高潮/, plain: '海の 水が 高く なる 危険', english: 'storm surge' },
  { has: /噴火/, plain: '火山の 噴火', english: 'volcanic eruption' },
  { has: /なだれ/, plain: 'なだれ（雪が くずれる こと）', english: 'avalanche' },
  { has: /雷/, plain: '雷', english: 'thunderstorm' },
];

const grades: Readonly<Record<number, { plain: string; english: string }>> = {
  1: { plain: '気を つけて ください。', english: 'advisory' },
  2: { plain: '危ないです。ニュースを よく 見て ください。', english: 'warning' },
  3: {
    plain: 'とても 危ないです。安全な 所へ 行く 準備を して ください。',
    english: 'danger warning',
  },
  4: {
    plain: '命が 危ないです。すぐに 命を 守る ことを して ください。',
    english: 'emergency warning',
  },
};

const hazardOf = (name: string) =>
  hazards.find(({ has }) => has.test(name)) ?? {
    plain: '天気や 地面の 危険',
    english: 'weather or ground hazard',
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
  const en = bulletin.intensity ? 'Earthquake' : `${name} (${hazardOf(name).english})`;
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
  const grade = grades[top?.rank ?? 1] ?? { plain: '', english: '' };
  const hazard = hazardOf(names[0] ?? bulletin.title);
  const at = moment(bulletin.reportAt);
  return {
    ja: `${town.ja}に${names.map((name) => `「${name}」`).join('')}が発表されています。${bulletin.headline.trim()}（${at.ja} ${bulletin.office}発表）`,
    en: `${hazard.english[0]?.toUpperCase()}${hazard.english.slice(1)} ${grade.english} in force for ${town.en}: ${names.join(', ')}. (${at.en}, ${bulletin.office})`,
    easy: `${town.ja}で ${hazard.plain}が あります。${grade.plain}`,
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
