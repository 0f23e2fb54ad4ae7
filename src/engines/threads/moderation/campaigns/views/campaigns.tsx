import { useText } from '#ui/language.tsx';
import type { CampaignLine } from '../queries.ts';
import { campaignWords as words } from '../text.ts';

export const campaignHref = (id: string) => `/staff/moderation/alike/${id}`;

/** Campaigns on the desk, each in a line with its count. */
export function CampaignList({ campaigns }: { campaigns: readonly CampaignLine[] }) {
  const t = useText();
  if (campaigns.length === 0) return null;
  return (
    <section aria-labelledby="campaigns">
      <h2 id="campaigns">{t(words.listTitle)}</h2>
      <p>{t(words.listLead)}</p>
      <ul>
        {campaigns.map(({ id, text, waiting }) => (
          <li key={id}>
            <a href={campaignHref(id)}>{text}</a>（{t(words.waiting(waiting))}）
          </li>
        ))}
      </ul>
    </section>
  );
}
