import { describe, expect, it } from 'vitest';
import { checkPassword, mayChangeWaysIn, opensDesk, type SessionStrength } from './rules.ts';
import { deviceName } from './views/account.tsx';

const link: SessionStrength = { method: 'email-link', assurance: 1 };
const password: SessionStrength = { method: 'password', assurance: 1 };
const passkey: SessionStrength = { method: 'passkey', assurance: 2 };
const card: SessionStrength = { method: 'oidc', assurance: 3 };

describe('what a session may', () => {
  it.each([
    [link, false],
    [password, true],
    [passkey, true],
    [card, true],
  ])('%j opens the desk: %s', (session, opens) => {
    expect(opensDesk(session)).toBe(opens);
  });

  it.each([
    ['a link, nothing else set up', link, { password: false, assurance: 1 }, true],
    ['a link, where there is a password', link, { password: true, assurance: 1 }, false],
    ['a link, where there is a passkey', link, { password: false, assurance: 2 }, false],
    ['a password alone', password, { password: true, assurance: 1 }, true],
    ['a password, where there is an app', password, { password: true, assurance: 2 }, false],
    ['a passkey, where there is a card', passkey, { password: false, assurance: 3 }, true],
    ['a card, where there is an app', card, { password: true, assurance: 2 }, true],
  ] as const)('changes the ways in by %s: %s', (_name, session, enrolled, may) => {
    expect(mayChangeWaysIn(session, enrolled).ok).toBe(may);
  });
});

describe('passwords', () => {
  it.each([
    ['12 characters', 'correct hors', undefined],
    ['11 characters', 'correct hor', 'password-length'],
    ['12 Japanese characters', 'まちをともにつくるひとびと', undefined],
    ['characters of two code units count once', '😀😁😂😃😄😅', 'password-length'],
    ['129 characters', 'ab1c'.repeat(33).slice(0, 129), 'password-length'],
    ['the own address', 'Hanako-hanako-2026', 'password-has-name'],
    ['one character again and again', 'aaaaaaaaaaaa', 'password-repeats'],
  ])('%s', (_name, password, code) => {
    const verdict = checkPassword(password, 'hanako@example.jp');
    expect(verdict.ok ? undefined : verdict.reason.code).toBe(code);
  });
});

describe('names of devices', () => {
  it.each([
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1',
      'Safari / iOS',
    ],
    ['Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36 Edg/140.0', 'Edge / Windows'],
    ['curl/8', undefined],
    [null, undefined],
  ])('%s is %s', (userAgent, name) => {
    expect(deviceName(userAgent)).toBe(name);
  });
});
