import type { Text } from '#platform/i18n/text.ts';
import { purposeName, reservePurpose } from '../budget/model.ts';
import { findItem } from '../settlements/items.ts';
import { reserveWords, sectionWords } from './plain-text.ts';

/** A 款 in words of the household. */
export const plainPurpose = (purpose: string): Text =>
  purpose === reservePurpose ? reserveWords : (findItem(purpose)?.plain ?? purposeName(purpose));

/** A 項 in words of the household; one that we do not know is called as in the budget book. */
export const plainSection = (section: string): Text =>
  sectionWords[section] ?? { ja: section, en: section };
