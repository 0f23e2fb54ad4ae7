import { headingsOf } from '#engines/content/contract.ts';
import type { Call } from './queries.ts';

/** What a comment can be about: as staff listed it, else the headings of the draft. */
export function sectionsOf({
  sections,
  draftHtml,
}: Pick<Call, 'sections' | 'draftHtml'>): string[] {
  if (sections.length > 0) return [...sections];
  if (draftHtml === '') return [];
  const headings = headingsOf(draftHtml);
  return [...new Set(headings.map(({ text }) => text.trim().slice(0, 100)))].filter(Boolean);
}
