import type { Text } from '#platform/i18n/text.ts';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import { outlookStaffTexts as texts } from '../staff-text.ts';

/** What stops a workbook: where it stands, and how to mend it. */
export interface SheetProblem {
  readonly sheet: string;
  /** As the spreadsheet counts; 0 where it is the sheet as a whole. */
  readonly row: number;
  readonly column: string;
  readonly text: Text;
}

/** Problems that fit on a screen; the rest is counted. */
const shown = 20;

export function SheetProblems({ problems }: { problems: readonly SheetProblem[] }) {
  const t = useText();
  if (problems.length === 0) return null;
  const rest = problems.length - shown;
  return (
    <Notice kind="danger" title={texts.problems}>
      <ul>
        {problems.slice(0, shown).map(({ sheet, row, column, text }) => (
          <li key={`${sheet} ${row} ${column} ${text.en}`}>
            {sheet && <strong>{t(texts.place(sheet, row, column))}</strong>} {t(text)}
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{t(texts.more(rest))}</p>}
    </Notice>
  );
}
