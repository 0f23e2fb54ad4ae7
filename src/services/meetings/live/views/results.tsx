import { useText } from '#ui/language.tsx';
import type { ShownVote } from '../model.ts';
import { percentOf } from '../rules.ts';
import { liveWords, optionText, screenWords, liveWords as words } from '../text.ts';

function Row({ vote, value, label }: { vote: ShownVote; value: string; label: string }) {
  const t = useText();
  const count = vote.counts?.[value] ?? 0;
  const percent = percentOf(count, vote.ballots);
  return (
    <tr data-bar={`v:${vote.id}:${value}`} data-of={`v:${vote.id}`}>
      <th scope="row">{label}</th>
      <td class="live-bar-cell">
        <svg class="live-bar" aria-hidden="true" focusable="false">
          <rect class="live-bar-all" width="100%" height="100%" />
          <rect class="live-bar-part" width={`${percent}%`} height="100%" />
        </svg>
      </td>
      <td class="live-bar-figure">
        <span data-count={`v:${vote.id}:${value}`}>{count}</span>
        {t(screenWords.unit)} (<span data-percent>{percent}</span>%)
      </td>
    </tr>
  );
}

/** The result of a vote as bars, each with its words and figures: a table that is also the picture. */
export function Results({ vote }: { vote: ShownVote }) {
  const t = useText();
  return (
    <table class="live-results">
      <caption class="visually-hidden">{t(liveWords.result(vote.title))}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{t(words.option)}</th>
          <th scope="col">{t(words.share)}</th>
          <th scope="col">{t(words.ballots)}</th>
        </tr>
      </thead>
      <tbody>
        {vote.options.map((option) => (
          <Row
            key={option.value}
            vote={vote}
            value={option.value}
            label={t(optionText(vote.kind, option))}
          />
        ))}
      </tbody>
    </table>
  );
}

/** How many voted; the island keeps it fresh. */
export function Ballots({ vote }: { vote: ShownVote }) {
  const t = useText();
  return (
    <p>
      {t(words.ballots)} <strong data-count={`v:${vote.id}`}>{vote.ballots}</strong>
      {t(screenWords.unit)}
    </p>
  );
}
