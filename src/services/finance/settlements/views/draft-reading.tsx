import { Button } from '#ui/components/button.tsx';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { Select } from '#ui/components/select.tsx';
import { useText } from '#ui/language.tsx';
import { draftHref } from '../../model.ts';
import type { FullSettlement } from '../queries.ts';
import { units } from '../reading.ts';
import { staffTexts as texts } from '../staff-text.ts';

/** How the file was read, and the way to read its amounts in another unit. */
export function DraftReading({ draft: { reading, year } }: { draft: FullSettlement }) {
  const t = useText();
  if (!reading) return null;
  const { unit, unitFrom, encoding, headingRow, items } = reading;
  return (
    <section>
      <h2>{t(texts.read)}</h2>
      <DescriptionList
        items={[
          {
            term: texts.readUnit,
            value: `${t(texts.unitNames[unit])}（${t(texts.unitFrom[unitFrom])}）`,
          },
          ...(encoding ? [{ term: texts.readEncoding, value: encoding }] : []),
          { term: texts.readHeading, value: t(texts.readRow(headingRow)) },
          { term: texts.readItems, value: t(texts.readCount(items)) },
        ]}
      />
      <form method="post" action={`${draftHref(year)}/unit`} class="finance-inline-form">
        <Select
          name="unit"
          label={texts.readUnit}
          value={String(unit)}
          options={units.map((one) => ({ value: String(one), label: texts.unitNames[one] }))}
          required
        />
        <Button variant="secondary">{t(texts.changeUnit)}</Button>
      </form>
    </section>
  );
}
