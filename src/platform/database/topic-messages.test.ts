import { expect, it } from 'vitest';
import { topicMessages } from './topic-messages.ts';

it('tells all topics of a large unit of work in messages that PostgreSQL takes', () => {
  const topics = Array.from({ length: 500 }, (_, n) => `reports:見本-${n}`);
  const messages = topicMessages('202070', topics);
  expect(messages.length).toBeGreaterThan(1);
  for (const message of messages) expect(Buffer.byteLength(message)).toBeLessThan(8000);
  const told = messages.map((one) => JSON.parse(one) as { town: string; topics: string[] });
  expect(told.flatMap((one) => one.topics)).toEqual(topics);
  expect(new Set(told.map(({ town }) => town))).toEqual(new Set(['202070']));
  expect(topicMessages('202070', [])).toEqual([]);
});
