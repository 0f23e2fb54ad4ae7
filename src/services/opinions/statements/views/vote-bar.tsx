import { voiceHref } from '#engines/threads/contract.ts';
import { useText } from '#ui/language.tsx';
import type { Counts } from '../model.ts';
import type { ReadStatement } from '../queries.ts';
import { resultWords as words } from '../result-text.ts';
import { seenBy, sharesOf } from '../rules.ts';

/** Agree from the left, disagree after it; the figures beside it say the same. */
export function VoteBar({ counts }: { counts: Counts }) {
  const { agree, disagree, pass } = counts;
  const all = Math.max(1, seenBy(counts));
  const width = (part: number) => Math.round((part / all) * 1000) / 10;
  return (
    <svg class="group-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="bar-agree" width={width(agree)} height="10" />
      <rect class="bar-disagree" x={width(agree)} width={width(disagree)} height="10" />
      <rect class="bar-pass" x={width(agree + disagree)} width={width(pass)} height="10" />
    </svg>
  );
}

/** The same in words. */
export function Figures({ counts }: { counts: Counts }) {
  const t = useText();
  const shares = sharesOf(counts);
  const parts = (['agree', 'disagree', 'pass'] as const).map(
    (part) => `${t(words[part])} ${shares[part]}%`,
  );
  return (
    <span class="group-bar-figures">
      {parts.join('　')}
      {t(words.inBrackets(seenBy(counts)))}
    </span>
  );
}

/** What was said; somebody's own words lead to their page. */
export function Words({ statement }: { statement: ReadStatement }) {
  const { id, seed, input } = statement;
  return (
    <p class="finding-words">{seed ? input.text : <a href={voiceHref(id)}>{input.text}</a>}</p>
  );
}
