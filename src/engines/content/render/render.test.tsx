import { describe, expect, it } from 'vitest';
import { htmlOf } from '#ui/testing.tsx';
import type { ShownMedium } from '../media/model.ts';
import { ContentBody } from './views/content-body.tsx';
import { TableOfContents } from './views/table-of-contents.tsx';

const ids = {
  picture: '0199aaaa-0000-7000-8000-000000000001',
  paper: '0199aaaa-0000-7000-8000-000000000002',
  film: '0199aaaa-0000-7000-8000-000000000003',
};
const medium = (id: string, values: Partial<ShownMedium>): [string, ShownMedium] => [
  id,
  {
    id,
    kind: 'image',
    revision: 3,
    fileId: id,
    name: 'a.jpg',
    mediaType: 'image/jpeg',
    bytes: 1_300_000,
    sha256: 'ab'.repeat(32),
    width: 1600,
    height: 1000,
    animated: false,
    pages: null,
    hasText: null,
    alt: { ja: '' },
    decorative: false,
    caption: '',
    focalX: 0.5,
    focalY: 0.5,
    alternative: null,
    transcript: '',
    audioDescription: '',
    captionsFileId: null,
    posterFileId: null,
    departmentId: null,
    published: true,
    savedAt: new Date(0),
    revisedAt: new Date(0),
    variants: [],
    ...values,
  },
];
const variant = (name: string, width: number) => ({ name, fileId: ids.picture, width, height: 1 });
const media = new Map([
  medium(ids.picture, {
    variants: [variant('400.webp', 400), variant('400.jpg', 400), variant('800.jpg', 800)],
  }),
  medium(ids.paper, {
    kind: 'attachment',
    name: '予算書.pdf',
    mediaType: 'application/pdf',
    pages: 12,
    alternative: { kind: 'text', text: '一行目\n二行目\n\n次の段落' },
  }),
  medium(ids.film, {
    kind: 'video',
    name: '祭り.mp4',
    mediaType: 'video/mp4',
    transcript: 'こんにちは。',
    captionsFileId: ids.picture,
  }),
]);
const draw = (html: string) => htmlOf(<ContentBody html={html} media={media} />);

describe('content for readers', () => {
  it('numbers its headings as the list of contents does', () => {
    const html = '<h2>一</h2><h3>小</h3><h2>二</h2><h2>三</h2>';
    expect(draw(html)).toContain('<h2 id="section-3">二</h2>');
    const list = htmlOf(<TableOfContents html={html} />);
    expect(list).toContain('<a href="#section-3">二</a>');
    expect(list).not.toContain('小');
    expect(htmlOf(<TableOfContents html="<h2>一</h2>" />)).toBe('');
  });

  it('shows pictures in the size of the screen, and keeps their place free', () => {
    const image = draw(`<p><img src="/media/${ids.picture}/a.jpg" alt="鯉"></p>`);
    expect(image).toContain('type="image/webp"');
    expect(image).toMatch(/srcset="[^"]*abababababab-400\.jpg 400w, [^"]*-800\.jpg 800w"/);
    expect(image).toContain('alt="鯉" width="1600" height="1000"');
    expect(draw(`<p><img src="/media/${ids.picture}/a.jpg" alt="x" data-decorative></p>`)).toMatch(
      /alt(?:="")? width/,
    );
  });

  it('leaves out pictures and files that are gone, not the words of their links', () => {
    const gone = '/media/0199aaaa-0000-7000-8000-00000000000f/x.pdf';
    expect(draw(`<p>前<img src="${gone}" alt="x">後</p>`)).toContain('<p>前後</p>');
    expect(draw(`<p><a href="${gone}" data-attachment>書類</a></p>`)).toContain('<p>書類</p>');
  });

  it('says kind, pages and size in the link, and what stands for the document', () => {
    const page = draw(`<p><a href="/media/${ids.paper}/old.pdf" data-attachment>予算書</a></p>`);
    expect(page).toContain('予算書（PDF、12ページ、1.2 MB）</a>');
    expect(page).not.toContain('data-attachment');
    expect(page).toContain('「予算書.pdf」の内容');
    expect(page).toContain('次の段落');
  });

  it('shows a video with captions and transcript, from here only', () => {
    const page = draw(`<figure data-video="${ids.film}"><figcaption>夏祭り</figcaption></figure>`);
    expect(page).toContain(`src="/media/${ids.film}/abababababab-video.mp4"`);
    expect(page).toMatch(/<track kind="captions" src="[^"]+captions\.vtt\?v=3" srclang="ja"/);
    expect(page).toContain('こんにちは。');
    expect(page).toContain('夏祭り');
  });

  it('lets wide tables scroll by keyboard under their own name', () => {
    const page = draw(
      '<table><caption>窓口</caption><tbody><tr><th scope="row">平日</th><td>8時30分</td></tr></tbody></table><table><tbody><tr><td>a</td></tr></tbody></table>',
    );
    expect(page).toMatch(/<section class="table-scroll" aria-label="表1 窓口" tabindex="0">/i);
    expect(page).toContain('aria-label="表2"');
  });

  it('draws nothing that is not allowed, even if it was stored', () => {
    expect(draw('<script>alert(1)</script><p onclick="x()">はい</p>')).not.toContain('<script');
    expect(draw('<p onclick="x()" style="a" id="b">はい</p>')).toContain('<p>はい</p>');
  });
});
