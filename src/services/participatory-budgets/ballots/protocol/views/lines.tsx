import type { Text } from '#platform/i18n/text.ts';
import { Badge } from '#ui/components/badge.tsx';
import { DataTable } from '#ui/components/data-table.tsx';
import { useText } from '#ui/language.tsx';
import type { Explained } from '../rules.ts';
import { lineTexts, protocolWords as words } from '../text.ts';

const signed = (value: number): string => `${value > 0 ? '+' : '−'}${Math.abs(value)}`;

/** A difference, or that there is none. */
function Difference({ line }: { line: Explained }) {
  const t = useText();
  if (line.found === undefined) return <Badge tone="neutral">{t(words.notCounted)}</Badge>;
  if (line.difference === 0) return <Badge tone="success">{t(words.none)}</Badge>;
  return <Badge tone="warning">{signed(line.difference)}</Badge>;
}

/** What should be there, what was found, and why that differs; line by line. */
export function ProtocolLines({ lines }: { lines: readonly Explained[] }) {
  const t = useText();
  const amount = (label: Text, value: number | undefined) => (
    <span>
      <strong class="ballot-amount">{value?.toLocaleString('en') ?? '－'}</strong> {t(label)}
    </span>
  );
  return (
    <DataTable
      caption={words.table}
      columns={[
        {
          ...{ key: 'what', label: words.what, rowHeader: true },
          render: ({ key }) => t(lineTexts[key].what),
        },
        {
          ...{ key: 'expected', label: words.expected },
          render: ({ key, expected }) => amount(lineTexts[key].expected, expected),
        },
        {
          ...{ key: 'found', label: words.found },
          render: ({ key, found }) => amount(lineTexts[key].found, found),
        },
        {
          ...{ key: 'difference', label: words.difference },
          render: (line) => <Difference line={line} />,
        },
        { key: 'words', label: words.words, render: ({ words: reason }) => reason || '－' },
      ]}
      rows={lines}
      rowKey={({ key }) => key}
    />
  );
}
