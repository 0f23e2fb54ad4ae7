import { dateParts, type IsoDate } from '#japan/dates.ts';
import { findEra } from '#japan/era.ts';
import { artifact, type Pdf } from '#ui/pdf/document.ts';
import { textAt } from '#ui/pdf/write.ts';

/** 朱色 of ink pads. */
const vermilion = '#c8281e';

/** R8.7.26, as the dates in stamps are written. */
export function stampDate(day: IsoDate): string {
  const { year, month, day: date } = dateParts(day);
  const era = findEra(day);
  return `${era ? `${era.letter}${year - era.offset}` : year}.${month}.${date}`;
}

/** The family name, as a seal bears it; names without a space stay whole. */
export function sealName(name: string): string {
  return name.trim().split(/[\s　]+/)[0] ?? name;
}

export interface Seal {
  /** Centre and radius in points. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** What the stamp says above the date: 承認, 合議, 決裁. */
  readonly act: string;
  readonly day: IsoDate;
  readonly name: string;
}

/** How far the inner lines of a date stamp (日付印) stand from its middle, of the radius. */
const band = 0.3;

/** A date stamp: act, day and family name in a double ring of three fields. */
export function sealAt(pdf: Pdf, { x, y, radius, act, day, name }: Seal): void {
  const half = Math.sqrt(1 - band * band) * radius;
  artifact(pdf, () => {
    pdf.doc.circle(x, y, radius).lineWidth(1.1).strokeColor(vermilion).stroke();
    for (const line of [y - band * radius, y + band * radius]) {
      pdf.doc
        .moveTo(x - half, line)
        .lineTo(x + half, line)
        .lineWidth(0.6)
        .stroke();
    }
    pdf.doc.strokeColor('#000000');
  });
  const family = sealName(name);
  const write = (text: string, middle: number, size: number) => {
    const place = { x: x - radius, y: middle - size / 2, width: 2 * radius };
    textAt(pdf, text, place, { size, align: 'center', color: vermilion, lineHeight: 1 });
  };
  const small = radius * 0.34;
  write(act, y - radius * 0.6, small);
  write(stampDate(day), y, small);
  write(family, y + radius * 0.6, family.length > 3 ? radius * 0.26 : radius * 0.4);
}
