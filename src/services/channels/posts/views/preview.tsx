import type { Text } from '#platform/i18n/text.ts';
import { Badge } from '#ui/components/badge.tsx';
import { useText } from '#ui/language.tsx';
import { getClient } from '../../clients/registry.ts';
import type { PostImage } from '../../model.ts';
import type { PostPlan } from '../queries.ts';
import { words } from '../text.ts';
import { countText, fits, linkMark } from '../wording.ts';

/** What the card of a link shows: the page behind it. */
export interface Site {
  readonly host: string;
  readonly title: Text;
  readonly image?: string;
}

interface PreviewProps {
  readonly plan: PostPlan;
  readonly text: string;
  readonly image: PostImage | undefined;
  readonly off: boolean;
  readonly site: Site;
}

function Card({ site }: { site: Site }) {
  const t = useText();
  return (
    <figure class="post-card">
      {site.image && <img src={site.image} alt="" width={320} height={168} loading="lazy" />}
      <figcaption>
        <span class="post-host">{site.host}</span>
        <span class="post-card-title">{t(site.title)}</span>
        <span class="visually-hidden">{t(words.card)}</span>
      </figcaption>
    </figure>
  );
}

/** How a post looks on its channel, with how much of the limit it takes. */
export function PostPreview({ plan, text, image, off, site }: PreviewProps) {
  const t = useText();
  const { limits, label } = getClient(plan.account.kind);
  const count = countText(limits, text);
  const shown = text.replaceAll(linkMark, `${site.host}/l/…`);
  return (
    <div class="post-preview">
      <h3>{t(words.use(label))}</h3>
      {off ? (
        <p>{t(words.off)}</p>
      ) : (
        <>
          <p>
            <Badge tone={fits(limits, text) ? 'success' : 'danger'}>
              {t(words.length(count, limits.longest, limits.unit))}
            </Badge>
          </p>
          <div class="post-bubble">
            <p class="post-account">{plan.account.name}</p>
            <p class="post-text">{shown}</p>
            {image && image.src !== '' ? (
              <figure class="post-image">
                <img src={image.src} alt={image.alt} width={320} height={180} loading="lazy" />
                <figcaption>{`${t(words.alt)}：${image.alt}`}</figcaption>
              </figure>
            ) : (
              text.includes(linkMark) && <Card site={site} />
            )}
          </div>
        </>
      )}
    </div>
  );
}
