import { expect, it } from 'vitest';
import { namedErrors } from './error-names.ts';
import { everyKind } from './testing.ts';

const say = (ja: string) => ({ ja, en: ja });
const answers = {
  children: [
    { id: 'a', answers: {} },
    { id: 'b', answers: {} },
  ],
};
const named = (path: string, ja: string) =>
  namedErrors({ definition: everyKind, answers }, { [path]: say(ja) })[path]?.ja;

it.each([
  ['household', '3以上の数字を入力してください。', '世帯の人数：3以上の数字を入力してください。'],
  ['household', '「世帯の人数」を入力してください。', '「世帯の人数」を入力してください。'],
  [
    'children.b.name.family',
    '「お子さんの氏名」を入力してください。',
    'お子さん 2　「お子さんの氏名」を入力してください。',
  ],
  [
    'children.a.home.city',
    '市区町村を入力してください。',
    'お子さん 1　お子さんの住所：市区町村を入力してください。',
  ],
  ['children', '1人以上入力してください。', '1人以上入力してください。'],
  ['nowhere', '直してください。', '直してください。'],
])('the error of %s says which question it means', (path, text, expected) => {
  expect(named(path, text)).toBe(expected);
});
