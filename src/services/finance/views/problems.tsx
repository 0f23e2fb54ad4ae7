import type { Text } from '#platform/i18n/text.ts';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import { staffTexts as texts } from '../settlements/staff-text.ts';

/** Problems that fit on a screen; the rest is counted. */
const shown = 20;

/** What has to be mended in a table that was sent. */
export function Problems({ problems }: { problems: readonly Text[] }) {
  const t = useText();
  if (problems.length === 0) return null;
  const rest = problems.length - shown;
  return (
    <Notice kind="danger" title={texts.problems}>
      <ul>
        {problems.slice(0, shown).map((problem) => (
          <li key={problem.en}>{t(problem)}</li>
        ))}
      </ul>
      {rest > 0 && <p>{t(texts.more(rest))}</p>}
    </Notice>
  );
}
