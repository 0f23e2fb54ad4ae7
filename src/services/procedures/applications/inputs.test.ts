import { describe, expect, it } from 'vitest';
import { checkInput } from '#platform/http/input.ts';
import { Start } from './inputs.ts';

describe('who applies', () => {
  it.each([
    ['for oneself', { role: 'self' }, []],
    ['for somebody', { role: 'proxy', principal: '見本 梅子', proxyName: '見本 花子' }, []],
    ['for somebody without any name', { role: 'proxy' }, ['principal', 'proxyName']],
    ['for somebody without the own name', { role: 'proxy', principal: '見本' }, ['proxyName']],
    ['together', { role: 'joint', principal: '見本 花子、見本 太郎' }, []],
    ['together with nobody', { role: 'joint' }, ['principal']],
    ['nothing chosen', {}, ['role']],
    ['for nobody that we know', { role: 'mayor' }, ['role']],
  ])('%s', (_name, form, faults) => {
    const checked = checkInput(Start, form);
    expect(checked.ok ? [] : Object.keys(checked.errors)).toEqual(faults);
  });
});
