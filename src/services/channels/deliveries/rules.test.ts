import { describe, expect, it } from 'vitest';
import { ChannelError, type FailureKind } from '../clients/client.ts';
import { judge, lastAttempt } from './rules.ts';

const now = new Date('2026-06-01T03:00:00Z');
const first = { attempts: 1, lost: false, inDoubt: false };
const afterLoss = { attempts: 2, lost: true, inDoubt: true };
const cleared = { attempts: 2, lost: true, inDoubt: false };
const last = { attempts: lastAttempt, lost: false, inDoubt: false };

describe('what a failure means', () => {
  it.each([
    ['refused', first, 'failed'],
    ['refused', afterLoss, 'unclear'],
    ['refused', cleared, 'failed'],
    ['duplicate', first, 'failed'],
    ['duplicate', cleared, 'unclear'],
    ['away', first, 'again'],
    ['away', last, 'failed'],
    ['unknown', first, 'again'],
    ['unknown', last, 'unclear'],
    ['limited', last, 'hold'],
    ['expired', first, 'pause'],
    ['quota', first, 'pause'],
  ] as const)('%s after %j is %s', (failure: FailureKind, tried, kind) => {
    expect(judge(new ChannelError(failure, 'why'), tried, now).kind).toBe(kind);
  });

  it('takes a fault of ours for an answer that was lost', () => {
    expect(judge(new TypeError('oops'), first, now)).toEqual({
      ...{ kind: 'again', reason: 'oops', inDoubt: true },
    });
  });

  it('waits until the channel says, or as long as usual', () => {
    const until = new Date('2026-06-01T05:00:00Z');
    expect(judge(new ChannelError('limited', '', until), first, now)).toMatchObject({ until });
    const usual = new Date('2026-06-01T03:01:00Z');
    expect(judge(new ChannelError('limited', ''), first, now)).toMatchObject({ until: usual });
  });
});
