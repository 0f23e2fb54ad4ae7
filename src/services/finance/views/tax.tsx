import { formatYen } from '#japan/numbers.ts';
import type { FormState } from '#platform/http/form-state.ts';
import { BarChart, type BarRow } from '#ui/charts/bar-chart.tsx';
import { Button } from '#ui/components/button.tsx';
import { ErrorSummary } from '#ui/components/error-summary.tsx';
import { field } from '#ui/components/form-values.ts';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import { publicTexts as texts } from '../public-text.ts';
import type { Share } from '../tax/rules.ts';

interface ShareRow extends BarRow {
  readonly share: Share;
}

/** What somebody's tax was spent on. */
export function TaxPart(props: FormState & { tax: number; shares: readonly Share[] }) {
  const t = useText();
  const rows = props.shares.map((share): ShareRow => {
    const { name, plain } = share.item;
    return { label: plain ?? name, value: share.part, share };
  });
  return (
    <section id="tax">
      <h2>{t(texts.taxTitle)}</h2>
      <p>{t(texts.taxLead)}</p>
      <ErrorSummary errors={props.errors} />
      <form method="get" action="#tax" class="form">
        <TextField {...field(props, 'tax')} label={texts.tax} inputMode="numeric" />
        <Button variant="secondary">{t(texts.taxButton)}</Button>
      </form>
      <BarChart
        title={texts.taxChart(formatYen(props.tax))}
        description={texts.taxChartIs}
        unit={texts.yen}
        rows={rows}
        more={[
          {
            ...{ key: 'official', label: texts.official },
            render: ({ share }) => t(share.item.name),
          },
          {
            ...{ key: 'whole', label: texts.whole, numeric: true },
            render: ({ share }) => formatYen(Number(share.amount)),
          },
        ]}
      />
    </section>
  );
}
