import { japaneseDate } from '#japan/dates.ts';
import type { TownInfo } from '#platform/http/context.ts';
import { createPdf, type Pdf } from '#ui/pdf/document.ts';
import { box, qrCodeAt } from '#ui/pdf/figures.ts';
import { definitions } from '#ui/pdf/table.ts';
import { heading, list, paragraph } from '#ui/pdf/write.ts';
import { publicHref } from '../model.ts';
import { moduleTexts } from '../text.ts';
import { paperWords as words } from './paper-text.ts';
import type { Call } from './queries.ts';
import { sectionsOf } from './sections.ts';

const qrSide = 64;

/** Leads from the paper to the draft and the page where one can comment without paper. */
function head(pdf: Pdf, call: Call, href: string): void {
  const y = pdf.doc.y;
  heading(pdf, `${moduleTexts.title.ja}　${words.form}`, { level: 1 });
  paragraph(pdf, call.title, { bold: true, size: 12 });
  const below = pdf.doc.y;
  qrCodeAt(pdf, href, { x: pdf.left + pdf.width - qrSide, y, side: qrSide }, words.qr);
  pdf.doc.y = Math.max(below, y + qrSide + 6);
}

function person(pdf: Pdf, { asksName, asksAddress }: Call): void {
  const asked = [
    { name: words.name, asking: asksName },
    { name: words.address, asking: asksAddress },
  ].filter(({ asking }) => asking !== 'none');
  const rows = asked.map(({ name, asking }) => ({
    name: asking === 'required' ? name : `${name}${words.optional}`,
    value: '\n',
  }));
  if (rows.length > 0) definitions(pdf, rows);
}

/** A form to write on, for whoever sends it by post or brings it to the counter. */
export function commentPaper(
  call: Call,
  town: Pick<TownInfo, 'name'>,
  origin: string,
): Promise<Uint8Array> {
  const pdf = createPdf({
    ...{ title: `${words.form}：${call.title}`, author: town.name.ja, language: 'ja' },
    ...{ footer: 'pages', madeAt: call.publishedAt ?? call.createdAt },
  });
  head(pdf, call, `${origin}${publicHref(call)}`);
  definitions(pdf, [
    { name: words.until, value: japaneseDate(call.closesOn) },
    { name: words.sendTo, value: call.sendTo },
  ]);
  person(pdf, call);
  const sections = sectionsOf(call);
  if (sections.length > 0) {
    heading(pdf, words.sections, { level: 3 });
    list(pdf, sections, { size: 9, marks: (index) => `${index + 1}.` });
  }
  for (const number of [1, 2]) {
    heading(pdf, words.comment(number), { level: 3 });
    paragraph(pdf, words.place, { size: 9.5, after: 4 });
    box(pdf, 130, () => undefined);
  }
  paragraph(pdf, words.use, { size: 9 });
  return pdf.toBytes();
}
