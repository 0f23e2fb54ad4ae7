import {
  checkContent,
  type Finding,
  gate,
  isWordless,
  type Medium,
  type Override,
} from '#engines/content/contract.ts';
import type { Content, NewsKind, Wording } from '../model.ts';
import { readerWordings } from './bodies.ts';
import { mediumWords, findingTexts as texts } from './text.ts';

export interface JudgedBody {
  readonly wording: Wording;
  readonly findings: readonly Finding[];
  /** Those that stop the publication as it stands. */
  readonly stopping: readonly Finding[];
}

/** Somebody answered for a finding of one wording. */
export interface GivenOverride extends Override {
  readonly wording: Wording;
}

export interface CheckFacts {
  readonly kind: NewsKind;
  /** ISO day. */
  readonly today: string;
  /** What the link index knows. */
  readonly knownLinks: (href: string) => 'ok' | 'broken' | 'unknown';
  /** Files of the library that it shows or offers, by their ids. */
  readonly media: ReadonlyMap<string, Medium>;
}

const mediumRule = 'news-medium-words';
const criteria = { image: '1.1.1', attachment: '1.1.1', video: '1.2.1' } as const;

/** The file of the library that a finding is about; it is mended there and not in the text. */
export const mediumOf = ({ rule }: Finding): string | undefined =>
  rule.startsWith(`${mediumRule}:`) ? rule.slice(mediumRule.length + 1) : undefined;

/**
 * Files that some readers get nothing from. A picture in the text says its words there, where the
 * checks of the text read them; a video beside the text may have its transcript in the form.
 */
function mediaFindings({ imageId, video }: Content, { media }: CheckFacts): Finding[] {
  return [...media.values()].filter(isWordless).flatMap((medium) => {
    const { id, kind, name } = medium;
    if (kind === 'image' && id !== imageId) return [];
    if (kind === 'video' && id === video?.mediaId && video.transcript) return [];
    const place = { path: [], excerpt: name.slice(0, 40) };
    const message = mediumWords[kind];
    const rule = `${mediumRule}:${id}`;
    return [{ rule, severity: 'error' as const, place, message, criterion: criteria[kind] }];
  });
}

/** What concerns the item and not its text: JIS X 8341-3:2016, 1.2.1 to 1.2.3. */
function itemFindings(content: Content, facts: CheckFacts): Finding[] {
  const { kind } = facts;
  const findings: Finding[] = [];
  const spot = { path: [], excerpt: content.title.ja.slice(0, 40) };
  const { video } = content;
  if (kind === 'video' && !video?.mediaId && !video?.href) {
    const message = texts.noVideo;
    findings.push({ rule: 'news-video-missing', severity: 'error', place: spot, message });
  }
  if (video && !video.mediaId && !video.transcript) {
    const message = texts.noTranscript;
    const rule = 'news-video-words';
    findings.push({ rule, severity: 'error', place: spot, message, criterion: '1.2.1' });
  }
  if (!content.summary.ja) {
    const message = texts.noSummary;
    findings.push({ rule: 'news-summary', severity: 'error', place: spot, message });
  }
  // An event or a video may stand by itself; a page without words says nothing.
  if (!content.body.ja && kind !== 'event' && kind !== 'video') {
    const message = texts.noBody;
    findings.push({ rule: 'news-body', severity: 'error', place: spot, message });
  }
  return [...findings, ...mediaFindings(content, facts)];
}

/** Every wording that readers would get, with what stands against its publication. */
export function judge(
  content: Content,
  facts: CheckFacts,
  overrides: readonly GivenOverride[],
): JudgedBody[] {
  return readerWordings(content).map((wording) => {
    const { today, knownLinks } = facts;
    const title = content.title[wording] || content.title.ja;
    const options = { today, knownLinks, title, language: wording };
    const written = checkContent(content.body[wording], options);
    const findings = wording === 'ja' ? [...itemFindings(content, facts), ...written] : written;
    const given = overrides.filter((one) => one.wording === wording);
    return { wording, findings, stopping: gate(findings, given) };
  });
}
