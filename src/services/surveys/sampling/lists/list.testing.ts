import type { Encoding } from './decode.ts';

/** Node decodes these encodings but writes none: every character by the bytes that decode to it. */
function tableOf(encoding: Encoding): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding, { fatal: true });
  const put = (bytes: readonly number[]) => {
    try {
      const text = decoder.decode(Uint8Array.from(bytes));
      if ([...text].length === 1 && !table.has(text)) table.set(text, bytes);
    } catch {
      // No character.
    }
  };
  for (let first = 0; first < 256; first += 1) put([first]);
  for (let first = 0x81; first < 256; first += 1) {
    for (let second = 0x40; second < 256; second += 1) put([first, second]);
  }
  return table;
}

/** Writes text as another program would save it. */
export function encoderOf(encoding: Encoding): (text: string) => Uint8Array {
  if (encoding === 'utf-8') return (text) => new TextEncoder().encode(text);
  const table = tableOf(encoding);
  return (text) => {
    const bytes = new Uint8Array(3 * text.length);
    let length = 0;
    for (const letter of text) {
      const own = table.get(letter) ?? [0x3f];
      bytes.set(own, length);
      length += own.length;
    }
    return bytes.subarray(0, length);
  };
}

const families = ['佐藤', '鈴木', '高橋', '田中', '渡辺', '小林', '中村', '黒岩', '丸山', '宮﨑'];
const given = ['一郎', '花子', '健', '美咲', '大輔', '陽子', '翔', '結衣', '実', '恵'];
const districts = ['須坂', '日滝', '豊洲', '日野', '井上', '高甫', '仁礼', '豊丘', '旭ヶ丘'];

/** The heading and so many people of a town that does not exist; the same every time. */
export function madeList(people: number): string {
  const lines = ['整理番号,氏名,氏名カナ,生年月日,性別,郵便番号,住所,地区'];
  for (let number = 1; number <= people; number += 1) {
    const name = `${families[number % 10]}　${given[Math.floor(number / 10) % 10]}`;
    const birth = `昭和${2 + (number % 62)}年${1 + (number % 12)}月${1 + (number % 28)}日`;
    const district = districts[number % 9];
    const address = `長野県須坂市大字${district}${number}番地${1 + (number % 40)}`;
    lines.push(
      `${number},${name},カナ,${birth},${number % 2 ? '男' : '女'},382-0000,"${address}",${district}`,
    );
  }
  return `${lines.join('\r\n')}\r\n`;
}

export const madeAreas = districts.map((name, place) => ({ slug: `area-${place}`, name }));
