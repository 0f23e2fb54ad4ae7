import { describe, expect, it } from 'vitest';
import { splitAddress } from './japanese-address.ts';

describe('an address in one line', () => {
  it.each([
    ['長野県須坂市大字須坂1528番地1', '長野県', '須坂市', '大字須坂1528番地1'],
    ['東京都千代田区霞が関2-1-2', '東京都', '千代田区', '霞が関2-1-2'],
    ['神奈川県横浜市中区本町6-50-10', '神奈川県', '横浜市中区', '本町6-50-10'],
    ['三重県四日市市諏訪町1-5', '三重県', '四日市市', '諏訪町1-5'],
    ['千葉県市川市八幡1-1-1', '千葉県', '市川市', '八幡1-1-1'],
    ['長野県上高井郡高山村高井4972', '長野県', '上高井郡高山村', '高井4972'],
    ['福島県郡山市朝日1-23-7', '福島県', '郡山市', '朝日1-23-7'],
    ['京都府京都市中京区上本能寺前町488', '京都府', '京都市中京区', '上本能寺前町488'],
    ['北海道札幌市中央区北1条西2', '北海道', '札幌市中央区', '北1条西2'],
    ['東京都三宅村阿古497', '東京都', '三宅村', '阿古497'],
    ['長野県　須坂市 須坂1', '長野県', '須坂市', '須坂1'],
  ])('%s has its parts', (line, prefecture, city, street) => {
    expect(splitAddress(line)).toEqual({ postcode: '', prefecture, city, street, building: '' });
  });

  it.each(['', '須坂市須坂1528', 'Somewhere 1, London'])('%s is not guessed apart', (line) => {
    expect(splitAddress(line)).toBeUndefined();
  });
});
