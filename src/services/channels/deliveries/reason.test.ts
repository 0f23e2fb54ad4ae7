import { expect, it } from 'vitest';
import { reasonText } from './reason.ts';

it.each([
  ['ECONNRESET', '通信が途中で切れました（ECONNRESET）'],
  ['The operation was aborted due to timeout', '通信が途中で切れました'],
  ['401 Unauthorized', 'アカウントの許可が切れています'],
  ['400 (100/0) Invalid parameter', '本文か画像が受け付けられませんでした'],
  ['503 Service Unavailable', '投稿先で障害が起きています'],
])('says in words what %s means', (reason, words) => {
  expect(reasonText(reason).ja).toContain(words);
});

it('leaves the words of people alone', () => {
  const reason = '元の投稿が送られていないため、送りませんでした。';
  expect(reasonText(reason).ja).toBe(reason);
});
