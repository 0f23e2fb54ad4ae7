import { firstLine, type Input, voiceHref } from '#engines/threads/contract.ts';
import { Badge } from '#ui/components/badge.tsx';
import { Day } from '#ui/components/day.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import { pageWords as words } from '../consultations/text.ts';

/** What people said, as everybody may read it; each leads to its own page. */
export function EntryList({ entries }: { entries: readonly Input[] }) {
  const t = useText();
  return (
    <ul class="opinion-list">
      {entries.map(({ id, title, text, receivedOn, state, sample }) => (
        <li key={id}>
          {title && <h3>{title}</h3>}
          <p class="opinion-words">{text}</p>
          <p class="opinion-facts">
            <Day date={receivedOn} />
            {state === 'answered' && <Badge tone="success">{t(words.answered)}</Badge>}
            {sample && <SampleMark />}
            <a href={voiceHref(id)}>
              {t(words.readOn)}
              <span class="visually-hidden">：{title ?? firstLine(text, 30)}</span>
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}
