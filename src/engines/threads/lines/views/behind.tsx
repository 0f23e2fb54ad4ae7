import { Day } from '#ui/components/day.tsx';
import { SampleMark } from '#ui/components/sample-mark.tsx';
import { useText } from '#ui/language.tsx';
import { voiceHref } from '../../inputs/model.ts';
import { firstLine } from '../../inputs/words.ts';
import type { ThreadBehind } from '../model.ts';
import { words } from '../text.ts';

function Behind({ behind: { thread, hop, voice } }: { behind: ThreadBehind }) {
  const t = useText();
  return (
    <li>
      <h3>
        <a href={`/threads/${thread.id}`}>{thread.title}</a> {thread.sample && <SampleMark />}
      </h3>
      {voice && (
        <blockquote class="thread-quote">
          <a href={voiceHref(voice.id)}>{firstLine(voice.text, 120)}</a>
        </blockquote>
      )}
      <p>{hop.text}</p>
      <p class="thread-facts">
        {t(words.voices(thread.voices.all.toLocaleString('en')))}
        {'　'}
        <Day date={hop.on} />
        {hop.kindOf && `　${t(hop.kindOf.label)}`}
        {hop.target && `：${t(hop.target.title)}`}
      </p>
    </li>
  );
}

/** Voices behind a policy, an indicator, a line of the budget; nothing where none led there. */
export function VoicesBehind({ behind }: { behind: readonly ThreadBehind[] }) {
  const t = useText();
  if (behind.length === 0) return null;
  return (
    <section aria-labelledby="voices-behind">
      <h2 id="voices-behind">{t(words.behind)}</h2>
      <p>{t(words.behindLead)}</p>
      <ul class="thread-list">
        {behind.map((one) => (
          <Behind key={one.thread.id} behind={one} />
        ))}
      </ul>
    </section>
  );
}
