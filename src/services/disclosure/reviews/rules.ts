import type { IsoDate } from '#japan/dates.ts';
import type { Text } from '#platform/i18n/text.ts';
import { reviewErrors as errors } from './text.ts';

interface Dates {
  readonly receivedOn: IsoDate;
  readonly consultedOn: IsoDate | null;
  readonly reportedOn?: IsoDate | null;
  readonly ruledOn?: IsoDate | null;
  readonly ruling?: 'upheld' | 'dismissed' | 'inadmissible' | null;
}

/**
 * 審査請求, 諮問, 答申, 裁決 come in this order and not in the future. A ruling on the merits follows the
 * answer of the board (情報公開法19条, and ordinances alike); only an inadmissible request goes without.
 */
export function datesFault(dates: Dates, today: IsoDate): Record<string, Text> | undefined {
  const { receivedOn, consultedOn, reportedOn, ruledOn, ruling } = dates;
  const outside = (day: IsoDate, after: IsoDate) => day < after || day > today;
  if (consultedOn && outside(consultedOn, receivedOn)) return { consultedOn: errors.order };
  if (reportedOn && (!consultedOn || outside(reportedOn, consultedOn))) {
    return { reportedOn: errors.order };
  }
  if (!ruledOn) return undefined;
  if (ruling !== 'inadmissible' && !reportedOn) return { ruling: errors.boardFirst };
  return outside(ruledOn, reportedOn ?? receivedOn) ? { ruledOn: errors.order } : undefined;
}
