import type { ComponentChildren } from 'preact';
import type { Text } from '#platform/i18n/text.ts';
import { type Column, DataTable } from '../components/data-table.tsx';
import { Phrases } from '../components/phrases.tsx';
import { useText } from '../language.tsx';

export interface FrameProps {
  /** The statement that the chart makes, not its subject: オンライン申請は4年で16ポイント増. */
  readonly title: Text;
  /** What is drawn and in which unit. */
  readonly subtitle?: Text;
  /** What somebody who cannot see the drawing should know of it. */
  readonly description: Text;
  /** Source and date of the figures. */
  readonly source?: Text;
  readonly csvHref?: string;
}

export interface ChartTable<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

const words = {
  table: { ja: '数値を表で見る', en: 'See the figures in a table', easy: '数字を 表で 見る' },
  csv: {
    ja: 'CSVをダウンロードする',
    en: 'Download as CSV',
    easy: '表（CSV）を 自分の パソコンに 入れる',
  },
};

/** A drawing with its statement above, its source and the table behind it below. */
export function ChartFrame<Row>(
  props: FrameProps & { table: ChartTable<Row>; children: ComponentChildren },
) {
  const t = useText();
  return (
    <figure class="chart">
      <figcaption>
        <p class="chart-title">
          <Phrases>{t(props.title)}</Phrases>
        </p>
        {props.subtitle && <p class="chart-subtitle">{t(props.subtitle)}</p>}
      </figcaption>
      {props.children}
      {props.source && <p class="chart-source">{t(props.source)}</p>}
      <details class="disclosure">
        <summary>{t(words.table)}</summary>
        <div class="disclosure-body">
          <DataTable
            caption={props.subtitle ?? props.title}
            captionHidden
            narrow="scroll"
            columns={props.table.columns}
            rows={props.table.rows}
          />
          {props.csvHref && (
            <p>
              <a href={props.csvHref}>{t(words.csv)}</a>
            </p>
          )}
        </div>
      </details>
    </figure>
  );
}
