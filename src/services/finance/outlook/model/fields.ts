import { z } from 'zod';
import { issue } from '#platform/http/input.ts';
import type { Text } from '#platform/i18n/text.ts';
import { assumptionErrors as errors } from './error-text.ts';

/** A number within bounds; what lies outside is a slip, and `error` says what to enter. */
export const within = (least: number, most: number, error: Text) =>
  z.number(issue(error)).min(least, issue(error)).max(most, issue(error));

export const wholeWithin = (least: number, most: number, error: Text) =>
  within(least, most, error).int(issue(error));

/** A fiscal or calendar year. */
export const year = wholeWithin(1900, 2200, errors.year);

/** In percent. */
export const share = within(0, 100, errors.share);

/** What has a bound above that nobody reaches. */
export const notNegative = (most: number) =>
  z.number(issue(errors.number)).min(0, issue(errors.notNegative)).max(most, issue(errors.number));

/** A name that must be there. */
export const name = (most: number) => z.string().trim().min(1, issue(errors.name)).max(most);
