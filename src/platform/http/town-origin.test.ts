import { describe, expect, it } from 'vitest';
import { originOf } from './town-origin.ts';

describe('the origin of a town', () => {
  it.each([
    ['http://127.0.0.1:3000', [], 'http://127.0.0.1:3000'],
    ['https://tomoni.example', ['suzaka.example', 'tomoni.example'], 'https://tomoni.example'],
    ['https://tomoni.example', ['suzaka.example', 'www.suzaka.example'], 'https://suzaka.example'],
    ['http://tomoni.example:8080', ['suzaka.example'], 'http://suzaka.example:8080'],
    ['https://tomoni.example', ['すざか.example'], 'https://xn--u8jvai.example'],
  ])('%s with the hosts %j is %s', (publicUrl, hosts, origin) => {
    expect(originOf({ settings: { publicUrl } }, { hosts })).toBe(origin);
  });
});
