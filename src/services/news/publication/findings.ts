import { checkContent, type Finding, gate, type Override } from '#engines/content/contract.ts';
import type { Content, NewsKind, Wording } from '../model.ts';
import { readerWordings } from './bodies.ts';
import { findingTexts as texts } from './text.ts';

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
  /** Its video has captions or a transcript in the library. */
  readonly videoHasWords: boolean;
}

/** What concerns the item and not its text: JIS X 8341-3:2016, 1.2.1 to 1.2.3. */
function itemFindings(content: Content, { kind, videoHasWords }: CheckFacts): Finding[] {
  const findings: Finding[] = [];
  const spot = { path: [], excerpt: content.title.ja.slice(0, 40) };
  const { video } = content;
  if (kind === 'video' && !video?.mediaId && !video?.href) {
    const message = texts.noVideo;
    findings.push({ rule: 'news-video-missing', severity: 'error', place: spot, message });
  }
  if (video && !video.transcript && !videoHasWords) {
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
  return findings;
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
