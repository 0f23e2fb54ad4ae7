import { cleanHtml } from '#engines/content/contract.ts';
import type { Text } from '#platform/i18n/text.ts';
import type {
  BranchState,
  Content,
  CorrectionNote,
  EventFacts,
  VideoFacts,
  Words,
} from '../model.ts';
import type { ItemForm } from './inputs.ts';

/** Where a body came from; decides how much the cleaning expects. */
export type Source = 'editor' | 'paste' | 'api';

export interface Cleaned {
  readonly content: Content;
  /** What the cleaning took out or changed. */
  readonly changes: readonly Text[];
}

function occasionOf(form: ItemForm): EventFacts | undefined {
  if (!form.startsOn) return undefined;
  const { startsOn, endsOn = startsOn, startsAt, endsAt, place, needs } = form;
  return {
    ...{ startsOn, endsOn },
    ...(startsAt && { startsAt }),
    ...(endsAt && { endsAt }),
    ...(place && { place }),
    ...(needs && { needs }),
  };
}

function videoOf({ kind, videoId, videoHref, transcript }: ItemForm): VideoFacts | undefined {
  if (kind !== 'video' && !videoId && !videoHref) return undefined;
  return {
    transcript,
    ...(videoId && { mediaId: videoId }),
    ...(videoHref && { href: videoHref }),
  };
}

function correctionOf({ correctionJa, correctionEn }: ItemForm): CorrectionNote | undefined {
  return correctionJa ? { ja: correctionJa, en: correctionEn } : undefined;
}

function cleanBodies(form: ItemForm, from: Source): { body: Words; changes: Text[] } {
  const changes: Text[] = [];
  const clean = (html: string): string => {
    if (!html) return '';
    const cleaned = cleanHtml(html, { from });
    changes.push(...cleaned.changes);
    return cleaned.html;
  };
  const body = { ja: clean(form.body), en: clean(form.bodyEn), easy: clean(form.bodyEasy) };
  return { body, changes };
}

/** What a form says, cleaned: nothing dangerous is ever stored. */
export function contentOf(form: ItemForm, from: Source): Cleaned {
  const { body, changes } = cleanBodies(form, from);
  const { policy, publishAt, expireAt, imageId } = form;
  const occasion = occasionOf(form);
  const video = videoOf(form);
  const correction = correctionOf(form);
  const content: Content = {
    title: { ja: form.title, en: form.titleEn, easy: form.titleEasy },
    summary: { ja: form.summary, en: form.summaryEn, easy: form.summaryEasy },
    body,
    easyFinished: form.easyFinished,
    slug: form.slug,
    topics: [...new Set(form.topics)],
    areas: [...new Set(form.areas)],
    ...(policy !== undefined && { policy }),
    ...(publishAt && { publishAt }),
    ...(expireAt && { expireAt }),
    ...(occasion && { occasion }),
    ...(video && { video }),
    ...(imageId && { imageId }),
    attachments: [...new Set(form.attachments)],
    related: [...new Set(form.related)],
    contact: form.contact,
    ...(correction && { correction }),
  };
  return { content, changes };
}

/** The fields of the form for a version; what the form shows is what is stored. */
export function formOf(content: Content): Record<string, string | string[]> {
  const { title, summary, body, occasion, video, correction } = content;
  return {
    ...{ title: title.ja, titleEn: title.en, titleEasy: title.easy },
    ...{ summary: summary.ja, summaryEn: summary.en, summaryEasy: summary.easy },
    ...{ body: body.ja, bodyEn: body.en, bodyEasy: body.easy },
    easyFinished: content.easyFinished ? 'yes' : '',
    ...{ slug: content.slug, topics: [...content.topics], areas: [...content.areas] },
    policy: content.policy === undefined ? '' : String(content.policy),
    ...{ publishAt: content.publishAt ?? '', expireAt: content.expireAt ?? '' },
    ...{ startsOn: occasion?.startsOn ?? '', endsOn: occasion?.endsOn ?? '' },
    ...{ startsAt: occasion?.startsAt ?? '', endsAt: occasion?.endsAt ?? '' },
    ...{ place: occasion?.place ?? '', needs: occasion?.needs ?? '' },
    ...{ videoId: video?.mediaId ?? '', videoHref: video?.href ?? '' },
    transcript: video?.transcript ?? '',
    imageId: content.imageId ?? '',
    ...{ attachments: [...content.attachments], related: [...content.related] },
    contact: content.contact,
    ...{ correctionJa: correction?.ja ?? '', correctionEn: correction?.en ?? '' },
  };
}

/**
 * What a writer begins with: of the live version, without what belonged to that publication alone.
 */
export function startingFrom(branch: BranchState, content: Content): Content {
  if (branch !== 'none') return content;
  const { correction: _, publishAt: _begin, ...rest } = content;
  return rest;
}
