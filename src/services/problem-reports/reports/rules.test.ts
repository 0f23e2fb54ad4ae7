import { describe, expect, it } from 'vitest';
import { type ReportStatus, reportStatuses } from '../model.ts';
import { isOpen, mayMerge, nextStatuses, takesFollowers } from './rules.ts';

describe('statuses', () => {
  it.each<[ReportStatus, string]>([
    ['received', 'confirmed working done declined'],
    ['confirmed', 'working done declined'],
    ['working', 'done declined'],
    ['done', 'working'],
    ['declined', 'working'],
    ['merged', ''],
    ['withdrawn', ''],
  ])('after %s: %s', (status, next) => {
    expect(nextStatuses(status).join(' ')).toBe(next);
  });

  it('others join as long as something will be done, and only where they may know of it', () => {
    const joined = reportStatuses.filter((status) => takesFollowers({ status, sight: 'waiting' }));
    expect(joined).toEqual(reportStatuses.filter(isOpen));
    expect(takesFollowers({ status: 'received', sight: 'hidden' })).toBe(false);
  });

  it.each<[string, ReportStatus, string, ReportStatus, string]>([
    ['a', 'received', 'b', 'working', 'yes'],
    ['a', 'received', 'b', 'done', 'yes'],
    ['a', 'received', 'a', 'received', 'same'],
    ['a', 'done', 'b', 'received', 'from-ended'],
    ['a', 'received', 'b', 'merged', 'into-gone'],
    ['a', 'received', 'b', 'withdrawn', 'into-gone'],
  ])('%s (%s) into %s (%s): %s', (from, status, into, other, verdict) => {
    expect(mayMerge({ id: from, status }, { id: into, status: other })).toBe(verdict);
  });
});
