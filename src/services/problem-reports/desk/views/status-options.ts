import type { Option } from '#ui/components/select.tsx';
import type { ReportStatus } from '../../model.ts';
import { statusTexts } from '../../text.ts';

/** Statuses as choices of a form. */
export function moveOptions(statuses: readonly ReportStatus[]): Option[] {
  return statuses.map((status) => ({ value: status, label: statusTexts[status] }));
}
