import { BulkReport, type BulkRow } from '#engines/cases/contract.ts';
import type { Column } from '#ui/components/data-table.tsx';
import { staffVoiceHref } from '../../inputs/model.ts';
import { deskWords as words } from '../text.ts';

export interface ReportedVoice extends BulkRow {
  /** Its heading or first words. */
  readonly name: string;
}

const voiceColumn: Column<ReportedVoice> = {
  ...{ key: 'voice', label: words.voice, rowHeader: true },
  render: ({ id, name }) => <a href={staffVoiceHref(id)}>{name}</a>,
};

/** What came of each voice that was decided. */
export function DecisionReport({ rows, back }: { rows: readonly ReportedVoice[]; back: string }) {
  return <BulkReport rows={rows} named={voiceColumn} back={back} />;
}
