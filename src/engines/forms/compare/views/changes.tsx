import { Badge, type Tone } from '#ui/components/badge.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { useText } from '#ui/language.tsx';
import type { Change, ChangeKind } from '../compare.ts';
import { changeTexts } from '../text.ts';

const tones: Readonly<Record<ChangeKind, Tone>> = {
  added: 'success',
  removed: 'danger',
  changed: 'info',
  moved: 'neutral',
};

function Kind({ kind }: { kind: ChangeKind }) {
  const t = useText();
  return <Badge tone={tones[kind]}>{t(changeTexts.kinds[kind])}</Badge>;
}

function Where({ change }: { change: Change }) {
  const t = useText();
  return (
    <>
      {t(change.label)}
      <br />
      <small>{t(change.what)}</small>
    </>
  );
}

function Value({ text }: { text: Change['before'] }) {
  const t = useText();
  return <>{text ? t(text) : ''}</>;
}

const { columns: labels } = changeTexts;
const columns: readonly Column<Change>[] = [
  { key: 'kind', label: labels.kind, render: ({ kind }) => <Kind kind={kind} /> },
  {
    key: 'where',
    label: labels.where,
    rowHeader: true,
    render: (change) => <Where change={change} />,
  },
  { key: 'before', label: labels.before, render: ({ before }) => <Value text={before} /> },
  { key: 'after', label: labels.after, render: ({ after }) => <Value text={after} /> },
];

/** What differs between two versions, row by row. */
export function Changes({ changes }: { changes: readonly Change[] }) {
  if (changes.length === 0) return <EmptyState title={changeTexts.same} />;
  return <DataTable caption={changeTexts.caption} captionHidden columns={columns} rows={changes} />;
}
