import { describe, expect, it } from 'vitest';
import { readLandmarks, sectionFor, writeLandmarks } from './rules.ts';

describe('the section that receives a report', () => {
  const category = { slug: 'snow', departmentId: 'roads' };
  const routes = [
    { category: 'snow', area: 'nirei', departmentId: 'parks' },
    { category: '*', area: 'nirei', departmentId: 'branch' },
    { category: '*', area: 'hino', departmentId: 'branch' },
    { category: 'light', area: 'inoue', departmentId: 'parks' },
  ];

  it.each([
    ['of the category, where no area is told', undefined, 'roads'],
    ['of the category, where nothing else is set', 'suzaka', 'roads'],
    ['of its category in its area, before all others', 'nirei', 'parks'],
    ['of everything in its area', 'hino', 'branch'],
    ['not that of another category', 'inoue', 'roads'],
  ])('is that %s', (_what, area, section) => {
    expect(sectionFor(category, area, routes)).toBe(section);
  });
});

describe('landmarks as staff write them', () => {
  const areas = new Set(['suzaka']);

  it('are read with full-width digits, tabs and empty lines, and written so that they read the same', () => {
    const written = '市役所,36.6511,138.3071,suzaka\n\n須坂駅\t３６．６５４\t138.3118\r\n';
    const { landmarks, faultIn } = readLandmarks(written, areas);
    expect(faultIn).toBeUndefined();
    expect(landmarks).toEqual([
      { name: '市役所', latitude: 36.6511, longitude: 138.3071, area: 'suzaka' },
      { name: '須坂駅', latitude: 36.654, longitude: 138.3118 },
    ]);
    expect(readLandmarks(writeLandmarks(landmarks), areas)).toEqual({ landmarks });
  });

  it.each([
    ['no coordinates', '市役所'],
    ['a latitude beyond the pole', '市役所,96.6,138.3'],
    ['words for numbers', '市役所,北,東'],
    ['an area that is not there', '市役所,36.6,138.3,tokyo'],
    ['more than there can be', '市役所,36.6,138.3,suzaka,x'],
    ['no name', ',36.6,138.3'],
  ])('name the line that is not understood: %s', (_what, line) => {
    expect(readLandmarks(`駅,36.6,138.3\n${line}`, areas).faultIn).toBe(2);
  });
});
