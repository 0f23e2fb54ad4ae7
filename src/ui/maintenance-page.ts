import type { HttpContext } from '#platform/http/context.ts';
import type { ErrorPage } from '#platform/http/errors.ts';
import { htmlLang, say, type Text } from '#platform/i18n/text.ts';
import { assetUrl } from './assets.ts';

const words = {
  again: { ja: 'もう一度開く', en: 'Try again', easy: 'もう一度 見る' },
  number: { ja: 'お問い合わせ番号', en: 'Reference number', easy: '番号' },
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/**
 * One small page that needs nothing but its style sheet: no database, no town, no layout. It is
 * shown while the database is away, so it must not fail with it.
 */
export function maintenancePage(
  c: HttpContext,
  page: Pick<ErrorPage, 'status' | 'title' | 'text' | 'requestId'>,
): Response {
  const t = (text: Text) => escapeHtml(say(text, c.var.language));
  const again = c.req.method === 'GET' ? `<p><a href="">${t(words.again)}</a></p>` : '';
  return c.html(
    `<!doctype html><html lang="${htmlLang(c.var.language)}" class="accent-blue page-public">` +
      `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
      `<title>${t(page.title)}</title><meta name="robots" content="noindex">` +
      `<link rel="stylesheet" href="${assetUrl('ui/styles/site.css')}"></head>` +
      `<body><main class="main"><header class="page-header"><h1 class="page-title">${t(page.title)}` +
      `</h1><p class="page-lead">${t(page.text)}</p></header>${again}` +
      `<p>${t(words.number)}: <code>${escapeHtml(page.requestId)}</code></p></main></body></html>`,
    page.status,
  );
}
