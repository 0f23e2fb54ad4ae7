import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, searchIn } from './search.ts';
import { searchEvents } from './search-catalogue.ts';

const entry = (id: string, name: string, keywords: string, summary = '') => ({
  id,
  words: [
    { text: name, weight: 10 },
    { text: keywords, weight: 8 },
    { text: summary, weight: 3 },
  ],
});

const all = [
  entry('jido-teate', '児童手当の認定請求', '出生', '子どもを育てている方に手当を支給します。'),
  entry('inu-toroku', '犬の登録', '狂犬病 鑑札'),
  entry('sodai-gomi', '粗大ごみの収集', '家具 ふとん'),
  entry('toshokan', '図書の貸出予約', '本'),
  entry('hojokin', '地域づくり活動補助金', '団体'),
  entry('kaigo-nintei', '要介護認定の申請', 'care nursing'),
];
const ids = (question: string) => searchIn(question, all).entries.map(({ id }) => id);

describe('the search in plain words', () => {
  it.each([
    ['ごみ', 'sodai-gomi'],
    ['ｺﾞﾐ', 'sodai-gomi'],
    ['子ども お金', 'jido-teate'],
    ['子どものお金', 'jido-teate'],
    ['犬', 'inu-toroku'],
    ['いぬを飼い始めました', 'inu-toroku'],
    ['ソファーを捨てたい', 'sodai-gomi'],
    ['親の世話で困っています', 'kaigo-nintei'],
    ['dog', 'inu-toroku'],
    ['貸出の予約', 'toshokan'],
    ['Ｃａｒｅ', 'kaigo-nintei'],
    ['冷蔵庫', 'sodai-gomi'],
    ['母が転んで歩けない', 'kaigo-nintei'],
  ])('%s finds %s first', (question, id) => {
    expect(ids(question)[0]).toBe(id);
  });

  it('says that it found only some of the words', () => {
    expect(searchIn('犬 宇宙', all)).toMatchObject({ partial: true });
    expect(searchIn('犬', all)).toMatchObject({ partial: false });
  });

  it('finds nothing for what is not there, and Latin letters only as words', () => {
    expect(ids('宇宙飛行士')).toEqual([]);
    expect(ids('car')).toEqual([]);
  });

  it('takes kana for like only where most of them are', () => {
    const sport = [entry('shisetsu', '体育館', 'スポーツ')];
    expect(searchIn('パスポート', sport).entries).toEqual([]);
    expect(searchIn('スポーツを', sport).entries).toHaveLength(1);
  });

  it('keeps everything in its order for an empty question', () => {
    expect(ids(' 　')).toEqual(all.map(({ id }) => id));
  });

  it('takes whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120, unit: 'binary' }), (question) => {
        expect(searchIn(question, all).entries.length).toBeLessThanOrEqual(all.length);
        expect(fold(fold(question))).toBe(fold(question));
      }),
      { numRuns: 50 },
    );
  });
});

describe('life events beside procedures', () => {
  it.each([
    ['父が亡くなった', ['death']],
    ['引っ越し', ['moving']],
    ['店を開きたい', ['business']],
    ['親の介護', ['care']],
    ['犬 死んだ', []],
    ['ごみ', []],
    ['', []],
  ])('%s tells of %j', (question, events) => {
    expect(searchEvents(question).map(({ id }) => id)).toEqual(events);
  });
});
