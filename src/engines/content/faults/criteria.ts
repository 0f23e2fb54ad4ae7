import type { Text } from '#platform/i18n/text.ts';

export interface Criterion {
  /** As in `1.4.3`. */
  readonly number: string;
  readonly level: 'A' | 'AA';
  readonly name: Text;
}

/** Number, level and names: the success criteria of JIS X 8341-3:2016 that level AA asks for. */
const lines = `
1.1.1|A|非テキストコンテンツ|Non-text content
1.2.1|A|音声だけ及び映像だけ（収録済み）|Audio-only and video-only (prerecorded)
1.2.2|A|キャプション（収録済み）|Captions (prerecorded)
1.2.3|A|音声解説又はメディアに対する代替コンテンツ（収録済み）|Audio description or media alternative (prerecorded)
1.2.4|AA|キャプション（ライブ）|Captions (live)
1.2.5|AA|音声解説（収録済み）|Audio description (prerecorded)
1.3.1|A|情報及び関係性|Info and relationships
1.3.2|A|意味のある順序|Meaningful sequence
1.3.3|A|感覚的な特徴|Sensory characteristics
1.4.1|A|色の使用|Use of color
1.4.2|A|音声の制御|Audio control
1.4.3|AA|コントラスト（最低限レベル）|Contrast (minimum)
1.4.4|AA|テキストのサイズ変更|Resize text
1.4.5|AA|文字画像|Images of text
2.1.1|A|キーボード|Keyboard
2.1.2|A|キーボードトラップなし|No keyboard trap
2.2.1|A|タイミング調整可能|Timing adjustable
2.2.2|A|一時停止、停止及び非表示|Pause, stop, hide
2.3.1|A|3回の閃光、又は閾値以下|Three flashes or below threshold
2.4.1|A|ブロックスキップ|Bypass blocks
2.4.2|A|ページタイトル|Page titled
2.4.3|A|フォーカス順序|Focus order
2.4.4|A|リンクの目的（コンテキスト内）|Link purpose (in context)
2.4.5|AA|複数の手段|Multiple ways
2.4.6|AA|見出し及びラベル|Headings and labels
2.4.7|AA|フォーカスの可視化|Focus visible
3.1.1|A|ページの言語|Language of page
3.1.2|AA|一部分の言語|Language of parts
3.2.1|A|フォーカス時|On focus
3.2.2|A|入力時|On input
3.2.3|AA|一貫したナビゲーション|Consistent navigation
3.2.4|AA|一貫した識別性|Consistent identification
3.3.1|A|エラーの特定|Error identification
3.3.2|A|ラベル又は説明|Labels or instructions
3.3.3|AA|エラー修正の提案|Error suggestion
3.3.4|AA|エラー回避（法的、金融及びデータ）|Error prevention (legal, financial, data)
4.1.1|A|構文解析|Parsing
4.1.2|A|名前（name）、役割（role）及び値（value）|Name, role, value
`;

/** 25 of level A and 13 of level AA, in the order of the standard. */
export const criteria: readonly Criterion[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [number = '', level, ja = '', en = ''] = line.split('|');
    return { number, level: level === 'AA' ? 'AA' : 'A', name: { ja, en } };
  });

export function findCriterion(number: string): Criterion | undefined {
  return criteria.find((criterion) => criterion.number === number);
}
