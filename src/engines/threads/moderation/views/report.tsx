import type { BulkRow } from '#engines/cases/contract.ts';
import { Badge } from '#ui/components/badge.tsx';
import { ButtonLink } from '#ui/components/button.tsx';
import { type Column, DataTable } from '#ui/components/data-table.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import { staffVoiceHref } from '../../inputs/model.ts';
import { deskWords as words } from '../text.ts';

export interface ReportedVoice extends BulkRow {
  /** Its heading or first words. */
  readonly name: string;
}

/** What came of each; those that were refused first. */
export function DecisionReport({ rows, back }: { rows: readonly ReportedVoice[]; back: string }) {
  const t = useText();
  const refused = rows.filter(({ outcome }) => outcome === 'refused');
  const rest = rows.filter(({ outcome }) => outcome !== 'refused');
  const columns: readonly Column<ReportedVoice>[] = [
    {
      ...{ key: 'voice', label: words.voice, rowHeader: true },
      render: ({ id, name }) => <a href={staffVoiceHref(id)}>{name}</a>,
    },
    {
      ...{ key: 'outcome', label: words.outcome },
      render: ({ outcome }) => (
        <Badge tone={outcome === 'refused' ? 'danger' : 'success'}>
          {t(words.outcomes[outcome === 'refused' ? 'refused' : 'done'])}
        </Badge>
      ),
    },
    { key: 'why', label: words.why, render: ({ reason }) => reason && t(reason) },
  ];
  return (
    <>
      <Notice
        kind={refused.length > 0 ? 'warning' : 'success'}
        title={words.reportLead(rest.length, rows.length)}
      />
      <DataTable
        caption={words.report}
        captionHidden
        columns={columns}
        rows={[...refused, ...rest]}
        rowKey={({ id }) => id}
      />
      <ButtonLink variant="secondary" href={back}>
        {t(words.back)}
      </ButtonLink>
    </>
  );
}
