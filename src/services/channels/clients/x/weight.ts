/**
 * Length of a post as X counts it: twitter-text's configuration version 3
 * (https://github.com/twitter/twitter-text/blob/master/config/v3.json). Most signs weigh two, Latin
 * and its neighbours one, an emoji two however it is put together, any link 23.
 */
export const longestPost = 280;
const linkWeight = 23;

const lightRanges = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const;

/**
 * Links: with a scheme, or a bare host whose last label is one that X makes a link of; the usual ones
 * here. Paths hold no Japanese letters, so a link ends where the sentence goes on.
 */
const link =
  /https?:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#][\w\-./?%&=+~#!$:;,@]*[\w\-/=+~#])?|(?<![\w@.-])(?:[a-z0-9-]+\.)+(?:jp|com|net|org|info|biz|edu|gov|io|me|tv|co)(?![a-z0-9.-]*[a-z0-9])(?:\/[\w\-./?%&=+~#]*)?/gi;

// `v` is newer than the language level of our sources, Node 20 knows it.
const emojiClass = '\\p{RGI_Emoji}';
const emoji = new RegExp(emojiClass, 'gv');

function weightOfSign(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  return lightRanges.some(([from, to]) => code >= from && code <= to) ? 1 : 2;
}

/** Weighted length; a post may have at most `longestPost`. */
export function postWeight(text: string): number {
  const normal = text.normalize('NFC');
  const links = normal.match(link)?.length ?? 0;
  const withoutLinks = normal.replace(link, '');
  const emojis = withoutLinks.match(emoji)?.length ?? 0;
  let weight = links * linkWeight + emojis * 2;
  for (const sign of withoutLinks.replace(emoji, '')) weight += weightOfSign(sign);
  return weight;
}
