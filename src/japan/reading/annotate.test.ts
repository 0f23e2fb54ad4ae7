import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { annotateWith, readingOfText, trimOkurigana } from './annotate.ts';
import { loadTokenizer, type Tokenizer } from './tokenizer.ts';

let tokenize: Tokenizer;
beforeAll(async () => {
  tokenize = await loadTokenizer();
});

const town = new Map([
  ['米子', 'よなこ'],
  ['須坂', 'すざか'],
  ['日滝', 'ひたき'],
]);

/** 申(もう)し込(こ)む */
function written(text: string, dictionary = town): string {
  return annotateWith(tokenize, text, dictionary)
    .map((run) => (run.reading ? `${run.text}(${run.reading})` : run.text))
    .join('');
}

describe('readings', () => {
  it.each([
    ['申し込む', '申(もう)し込(こ)む'],
    ['取り扱い', '取(と)り扱(あつか)い'],
    ['引っ越し', '引(ひ)っ越(こ)し'],
    ['須坂市米子大瀑布', '須坂(すざか)市(し)米子(よなこ)大(だい)瀑布(ばくふ)'],
    ['日滝地区', '日滝(ひたき)地区(ちく)'],
    ['10月15日（日）', '10月(がつ)15日(にち)（日(にち)）'],
    ['１２月１日から20日', '１２月(がつ)１日(ついたち)から20日(にち)'],
    ['10月5日（日）', '10月(がつ)5日(いつか)（日(にち)）'],
    ['1日に2回', '1日(にち)に2回(かい)'],
    ['9時30分から15分', '9時(じ)30分(ぷん)から15分(ふん)'],
    ['１０月', '１０月(がつ)'],
    ['ひらがなとカタカナ ABC 12', 'ひらがなとカタカナ ABC 12'],
    ['', ''],
  ])('of %s', (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  it('come from the general dictionary where the town says nothing', () => {
    expect(written('米子', new Map())).toBe('米子(よなご)');
  });

  it('stand over the whole word where its kana do not fit', () => {
    expect(trimOkurigana('一ヶ月', 'いっかげつ')).toEqual([
      { text: '一ヶ月', reading: 'いっかげつ' },
    ]);
  });

  it('never change the text', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'須坂市米子申し込む、10月（日）のアABc<&>ヶ々𠮷🙂ﾊﾟ '),
    });
    fc.assert(
      fc.property(fc.oneof(letters, fc.string({ unit: 'binary' })), (text) => {
        const runs = annotateWith(tokenize, text, town);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        for (const { reading } of runs) expect(reading ?? 'あ').toMatch(/^[ぁ-ゖー]+$/);
      }),
      { numRuns: 300 },
    );
  });

  it('make the reading of a whole title', () => {
    expect(readingOfText(tokenize, '住民票のコピー', town)).toBe('じゅうみんひょうのこぴー');
  });
});
