import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Unit } from '#platform/database/database.ts';
import { newId } from '#platform/ids.ts';
import { prefecture } from './clock/testing.ts';
import {
  extendClock,
  findClock,
  findClocks,
  pauseClock,
  resumeClock,
  type Subject,
  startClock,
  stopClock,
} from './contract.ts';
import { clerk, type Office, obuse, openOffice, visitor } from './testing.ts';

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());
beforeEach(() => {
  office.day.today = '2026-06-01';
});

async function everyMorning(): Promise<void> {
  await office.inSuzaka((unit) => unit.enqueue('deadlines.every-morning', {}));
  await office.drain();
}

describe('a clock', () => {
  it('starts in one statement, and is found with every day explained', async () => {
    const statements: string[] = [];
    const subject = { type: 'cases.case', id: newId() };
    await office.start();
    await office.inSuzaka(async (unit) => {
      const send: typeof unit.send = (statement, ...rest) => {
        statements.push(statement.text);
        unit.send(statement, ...rest);
      };
      await startClock({ ...unit, send }, visitor, subject, 'decision', {
        rule: prefecture,
        startedOn: office.day.today,
      });
    });
    expect(statements).toHaveLength(1);
    expect(await office.find(subject)).toMatchObject({
      kind: 'decision',
      state: 'running',
      dueOn: '2026-06-15',
      remaining: 14,
      rule: prefecture,
    });
    expect(await office.inSuzaka((unit) => findClocks(unit, subject))).toHaveLength(1);
  });

  it('starts once for a subject, and another town sees none of it', async () => {
    const subject = await office.start();
    const again = office.inSuzaka((unit) =>
      startClock(unit, visitor, subject, 'decision', {
        rule: prefecture,
        startedOn: office.day.today,
      }),
    );
    await expect(again).rejects.toMatchObject({ kind: 'conflict' });
    const elsewhere = await office.database.inTown(obuse, (unit) =>
      findClock(unit, subject, 'decision'),
    );
    expect(elsewhere).toBeUndefined();
  });

  it('is paused, goes on, is extended and stopped, and tells so', async () => {
    const subject = await office.start();
    const act = <T>(work: (unit: Unit) => Promise<T>) => office.inSuzaka(work);
    office.day.today = '2026-06-05';
    await act((unit) =>
      pauseClock(unit, clerk, subject, 'decision', { on: office.day.today, reason: '住所の補正' }),
    );
    expect(await office.find(subject)).toMatchObject({ state: 'paused', remaining: 10 });
    office.day.today = '2026-06-09';
    const resumed = await act((unit) =>
      resumeClock(unit, visitor, subject, 'decision', { on: office.day.today }),
    );
    expect(resumed).toMatchObject({ state: 'running', dueOn: '2026-06-19' });
    const longer = { on: office.day.today, days: 30, reason: '大量請求' };
    await act((unit) => extendClock(unit, clerk, subject, 'decision', longer));
    office.day.today = '2026-07-01';
    await act((unit) =>
      stopClock(unit, clerk, subject, 'decision', { on: office.day.today, reason: '決定' }),
    );
    const clock = await office.find(subject);
    expect(clock).toMatchObject({ state: 'stopped', dueOn: '2026-07-21', overdue: false });
    expect(clock?.events).toEqual([
      { type: 'started', on: '2026-06-01' },
      { type: 'paused', on: '2026-06-05', reason: '住所の補正' },
      { type: 'resumed', on: '2026-06-09' },
      { type: 'extended', on: '2026-06-09', days: 30, reason: '大量請求' },
      { type: 'stopped', on: '2026-07-01', reason: '決定' },
    ]);
  });

  it.each<[string, (unit: Unit, subject: Subject) => Promise<unknown>, string]>([
    [
      'a pause before the start',
      (unit, subject) =>
        pauseClock(unit, clerk, subject, 'decision', { on: '2026-05-31', reason: '' }),
      'clock-day-too-early',
    ],
    [
      'a pause tomorrow',
      (unit, subject) =>
        pauseClock(unit, clerk, subject, 'decision', { on: '2026-06-02', reason: '' }),
      'clock-day-in-future',
    ],
    [
      'going on without a pause',
      (unit, subject) => resumeClock(unit, clerk, subject, 'decision', { on: office.day.today }),
      'clock-not-paused',
    ],
    [
      'more days than the rule allows',
      (unit, subject) =>
        extendClock(unit, clerk, subject, 'decision', {
          on: office.day.today,
          days: 31,
          reason: '',
        }),
      'clock-too-long',
    ],
    [
      'another kind of clock',
      (unit, subject) =>
        stopClock(unit, clerk, subject, 'answer', { on: office.day.today, reason: '' }),
      'not-found',
    ],
  ])('refuses %s and stays as it was', async (_what, act, code) => {
    const subject = await office.start();
    const acted = office.inSuzaka((unit) => act(unit, subject));
    await expect(acted).rejects.toMatchObject({ reason: { code } });
    expect(await office.find(subject)).toMatchObject({ state: 'running', dueOn: '2026-06-15' });
  });

  it('is stopped by one of two at once; the other is told', async () => {
    const subject = await office.start();
    const stop = () =>
      office.inSuzaka((unit) =>
        stopClock(unit, clerk, subject, 'decision', { on: office.day.today, reason: '' }),
      );
    const results = await Promise.allSettled([stop(), stop()]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await office.find(subject))?.events).toHaveLength(2);
  });
});

describe('reminders', () => {
  it('are announced once each, also when a morning was missed', async () => {
    const subject = await office.start({ remindDaysBefore: [7, 3, 0] });
    const morning = async (day: string) => {
      office.day.today = day;
      await everyMorning();
      return office.heardOf(subject).length;
    };
    expect(await morning('2026-06-07')).toBe(0);
    expect(await morning('2026-06-09')).toBe(1);
    expect(await morning('2026-06-09')).toBe(1);
    expect(await morning('2026-06-12')).toBe(2);
    expect(await morning('2026-06-17')).toBe(3);
    expect(await morning('2026-06-18')).toBe(3);
    expect(office.heardOf(subject)[0]).toEqual({
      event: 'deadlines.reminder',
      subject,
      kind: 'decision',
      dueOn: '2026-06-15',
      daysLeft: 6,
    });
  });

  it('are not sent for clocks that have stopped', async () => {
    const subject = await office.start();
    const done = { on: office.day.today, reason: '決定' };
    await office.inSuzaka((unit) => stopClock(unit, clerk, subject, 'decision', done));
    office.day.today = '2026-06-14';
    await everyMorning();
    expect(office.heardOf(subject)).toEqual([]);
  });

  it('are not sent for clocks that stand still', async () => {
    const subject = await office.start();
    await office.inSuzaka((unit) =>
      pauseClock(unit, clerk, subject, 'decision', { on: office.day.today, reason: '補正' }),
    );
    office.day.today = '2026-06-14';
    await everyMorning();
    expect(office.heardOf(subject)).toEqual([]);
  });
});
