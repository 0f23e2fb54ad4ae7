import { describe, expect, it } from 'vitest';
import { CoverageForm } from './coverage/inputs.ts';
import { announcementMail, type MailFacts, withdrawalMail } from './publication/mail-text.ts';
import { allowedActs, coveredShare, dueSteps, timesHold } from './rules.ts';

const now = new Date('2026-11-10T01:00:00Z');
const before = new Date('2026-11-10T00:59:59Z');
const later = new Date('2026-11-10T01:00:01Z');

describe('what is due', () => {
  it.each([
    ['approved', null, null, ['announce', 'publish']],
    ['approved', later, later, []],
    ['approved', before, later, ['announce']],
    ['approved', now, now, ['announce', 'publish']],
    ['approved', before, before, ['announce', 'publish']],
    ['announced', before, later, []],
    ['announced', before, now, ['publish']],
    ['announced', null, null, ['publish']],
    ['draft', null, null, []],
    ['waiting', before, before, []],
    ['published', before, before, []],
    ['withdrawn', before, before, []],
  ] as const)('%s, announce %s, embargo %s: %j', (state, announceAt, embargoUntil, steps) => {
    expect(dueSteps({ state, announceAt, embargoUntil }, now)).toEqual(steps);
  });

  it('never tells the public before the press', () => {
    expect(timesHold({ announceAt: later, embargoUntil: now }).ok).toBe(false);
    expect(timesHold({ announceAt: now, embargoUntil: now }).ok).toBe(true);
    expect(timesHold({ announceAt: later, embargoUntil: null }).ok).toBe(true);
  });

  it('takes back what is out by a withdrawal only', () => {
    expect(allowedActs('announced')).toEqual(['correct', 'withdraw', 'cover']);
    expect(allowedActs('approved')).toEqual(['recall']);
  });

  it('has no share of nothing', () => {
    expect(coveredShare(0, 0)).toBeUndefined();
    expect(coveredShare(4, 1)).toBe(0.25);
  });
});

describe('mails to the press', () => {
  const facts: MailFacts = {
    ...{ town: '見本市', title: '新しい図書館', number: '2026年度 第3号', summary: '開館します。' },
    ...{ body: '図書館が開きます。', department: '生涯学習課', contactName: '見本 花子' },
    ...{ contactTelephone: '026-000-0000', contactMail: '', attachments: ['案内図'] },
    ...{ embargoUntil: later, href: 'https://town.example/press/1' },
  };

  it('say the embargo first, whom to ask, and how to leave', () => {
    const mail = announcementMail(facts);
    expect(mail.subject.startsWith('【解禁前】')).toBe(true);
    const text = mail.text('https://town.example/press/list/stop/x');
    expect(text.indexOf('【解禁日時】')).toBeLessThan(text.indexOf('図書館が開きます。'));
    expect(text).toContain('026-000-0000');
    expect(text).toContain('https://town.example/press/list/stop/x');
    expect(announcementMail({ ...facts, embargoUntil: null }).subject).not.toContain('解禁前');
  });

  it('take back without repeating what was wrong', () => {
    const text = withdrawalMail(facts, '日付の誤り').text('x');
    expect(text).toContain('日付の誤り');
    expect(text).not.toContain(facts.body);
  });
});

describe('a link to a report', () => {
  it.each([
    ['https://news.example/a/1', true],
    ['http://news.example/', true],
    ['javascript:alert(1)', false],
    ['https://user@evil.example/', false],
    ['//news.example/', false],
    ['https://localhost', false],
  ])('%s: %s', (href, ok) => {
    const form = { outlet: '見本新聞', title: '図書館', href, day: '2026-11-10' };
    expect(CoverageForm.safeParse(form).success).toBe(ok);
  });
});
