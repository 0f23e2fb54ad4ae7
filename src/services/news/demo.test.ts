import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFor } from './demo.ts';
import { readDemoNews, readDemoVideo } from './demo-file.ts';
import { type CheckFacts, judge } from './publication/findings.ts';

const folder = join(import.meta.dirname, '../../../demo');
const today = '2026-11-23';
const items = readDemoNews(folder);
const departmentId = '0197a1b2-0000-7000-8000-000000000001';

describe('the sample news', () => {
  it('holds every kind', () => {
    const count = (kind: string) => items.filter((item) => item.kind === kind).length;
    const kinds = ['page', 'article', 'event', 'video', 'story'].map(count);
    expect(kinds).toEqual([4, 9, 6, 6, 8]);
    expect(new Set(items.map(({ slug }) => slug)).size).toBe(items.length);
    expect(readDemoVideo(folder).byteLength).toBeLessThan(20_000);
  });

  it.each(items.map((item) => [item.slug, item] as const))('passes the gate: %s', (_slug, item) => {
    const videoId = item.kind === 'video' ? departmentId : undefined;
    const content = contentFor(item, { departmentId, ...(videoId && { videoId }) }, today);
    const facts: CheckFacts = {
      kind: item.kind,
      today,
      knownLinks: () => 'unknown',
      media: new Map(),
    };
    const bodies = judge(content, facts, []);
    expect(bodies.flatMap(({ stopping }) => stopping)).toEqual([]);
    expect(bodies.map(({ wording }) => wording)).toContain('ja');
  });
});
