import { describe, expect, it } from 'vitest';
import type { Medium } from '#engines/content/contract.ts';
import { sampleContent } from '../testing.ts';
import { judge, mediumOf } from './findings.ts';

const day = new Date('2026-07-01T12:00:00+09:00');
const file: Medium = {
  ...{ id: 'a1', kind: 'attachment', revision: 1, fileId: 'f1', name: '募集要項.pdf' },
  ...{ mediaType: 'application/pdf', bytes: 1, sha256: '0', width: null, height: null },
  ...{ animated: false, pages: 1, hasText: true, alt: { ja: '' }, decorative: false, caption: '' },
  ...{ focalX: 0.5, focalY: 0.5, alternative: null, transcript: '', audioDescription: '' },
  ...{ captionsFileId: null, posterFileId: null, departmentId: null, published: false },
  ...{ savedAt: day, revisedAt: day },
};

function stoppedBy(medium: Medium, form: Partial<Record<string, unknown>> = {}) {
  const facts = {
    ...{ kind: 'article' as const, today: '2026-07-01', knownLinks: () => 'unknown' as const },
    media: new Map([[medium.id, medium]]),
  };
  return judge(sampleContent(form), facts, []).flatMap(({ stopping }) => stopping.map(mediumOf));
}

describe('files that an item shows or offers', () => {
  it('stops a PDF that nothing stands for, wherever the item offers it', () => {
    expect(stoppedBy(file)).toEqual(['a1']);
    const alternative = { kind: 'none', reason: '図面のため' } as const;
    expect(stoppedBy({ ...file, alternative })).toEqual([]);
    expect(stoppedBy({ ...file, mediaType: 'text/csv' })).toEqual([]);
  });

  it('stops a lead picture without words; a picture in the text says them there', () => {
    const picture: Medium = { ...file, kind: 'image', mediaType: 'image/jpeg' };
    const imageId = '0197a1b2-0000-7000-8000-0000000000a1';
    expect(stoppedBy(picture)).toEqual([]);
    expect(stoppedBy({ ...picture, id: imageId }, { imageId })).toEqual([imageId]);
    expect(stoppedBy({ ...picture, id: imageId, decorative: true }, { imageId })).toEqual([]);
  });

  it('stops a video without captions and transcript, unless the form has the transcript', () => {
    const video: Medium = { ...file, kind: 'video', mediaType: 'video/mp4' };
    expect(stoppedBy(video)).toEqual(['a1']);
    expect(stoppedBy({ ...video, captionsFileId: 'c1' })).toEqual([]);
    const videoId = '0197a1b2-0000-7000-8000-0000000000a2';
    const form = { videoId, transcript: '司会が式の始まりを告げます。' };
    expect(stoppedBy({ ...video, id: videoId }, form)).toEqual([]);
  });
});
