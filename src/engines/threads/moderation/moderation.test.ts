import { describe, expect, it } from 'vitest';
import { areAlike, bandsOf } from './alike.ts';
import { filterText, standardSettings } from './rules.ts';

const nothing = { found: [], alike: false };
const settings = { ...standardSettings, words: ['ばか者', 'Spam'] };

describe('the filters', () => {
  it.each([
    ['歩道が狭くて、ベビーカーが通れません。広げてほしいです。', []],
    ['この馬鹿げた計画に反対です。', []],
    ['あの ば か 者 は許せない', ['word']],
    ['ＳＰＡＭです', ['word']],
    ['https://a.example https://b.example www.c.example', ['links']],
    ['資料は https://www.city.example.jp/plan を見ました。', []],
    ['ああああああああああああ', ['repeats']],
    ['反対反対反対反対反対', []],
    ['今すぐ登録今すぐ登録今すぐ登録今すぐ登録今すぐ登録', ['repeats']],
    ['なぜですか！！！！！！', ['shouting']],
    ['なぜですか！？', []],
    ['BUY NOW CHEAP WATCHES HERE TODAY', ['shouting']],
  ])('judge %s', (text, rules) => {
    expect(filterText(text, settings, nothing).rules).toEqual(rules);
  });

  it('hold what is full of personal data, and what came too often', () => {
    const found = [{ kind: 'phone' }, { kind: 'name' }, { kind: 'mail' }] as const;
    expect(filterText('あ', settings, { found, alike: false })).toEqual({
      ...{ verdict: 'hold', rules: ['personal-data'] },
    });
    expect(filterText('あ', settings, { found: found.slice(1), alike: false }).verdict).toBe(
      'pass',
    );
    expect(filterText('あ', settings, { found: [], alike: true }).rules).toEqual(['alike']);
  });
});

describe('nearly the same', () => {
  const text =
    '新しい給食センターの建設に反対します。費用が高すぎますし、自校方式のほうが子どもたちに温かい食事を届けられます。計画を白紙に戻してください。';
  it.each([
    [text, true],
    [`${text}（市民 0421）`, true],
    [text.replace('白紙に戻して', '撤回して'), true],
    [`お願いです。${text}`, true],
    [
      '給食センターの建設に賛成します。古い施設では安全な給食を続けられないと聞きました。早く進めてください。',
      false,
    ],
    ['バスの本数を増やしてください。病院に行く日に困っています。計画を見直してください。', false],
  ])('%s: %s', (other, alike) => {
    expect(areAlike(bandsOf(text), bandsOf(other))).toBe(alike);
  });
});
