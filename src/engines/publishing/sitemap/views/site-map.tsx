import type { Text } from '#platform/i18n/text.ts';
import type { NavigationItem } from '#platform/module.ts';
import { useText } from '#ui/language.tsx';
import { feedAddresses } from '../../feeds/links.ts';
import { itemKinds } from '../../item.ts';
import { kindNames, titles } from '../../text.ts';
import { childrenOf, type Topic } from '../../topics/tree.ts';
import { words } from '../text.ts';

export interface SiteMapProps {
  readonly menu: readonly NavigationItem[];
  readonly topics: readonly Topic[];
  readonly departments: readonly { readonly code: string; readonly name: Text }[];
}

interface Link {
  readonly href: string;
  readonly label: Text;
}

function Links({ title, links }: { title: Text; links: readonly Link[] }) {
  const t = useText();
  if (links.length === 0) return null;
  return (
    <section>
      <h2>{t(title)}</h2>
      <ul>
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{t(label)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Topics({ topics, below }: { topics: readonly Topic[]; below: string | undefined }) {
  const t = useText();
  const shown = childrenOf(topics, below);
  if (shown.length === 0) return null;
  return (
    <ul>
      {shown.map(({ slug, name }) => (
        <li key={slug}>
          <a href={`/topics/${slug}`}>{t(name)}</a>
          <Topics topics={topics} below={slug} />
        </li>
      ))}
    </ul>
  );
}

export function SiteMap({ menu, topics, departments }: SiteMapProps) {
  const t = useText();
  const same = (text: string): Text => ({ ja: text, en: text });
  return (
    <div class="site-map">
      <Links title={words.services} links={[{ href: '/', label: titles.home }, ...menu]} />
      {topics.length > 0 && (
        <section>
          <h2>
            <a href="/topics">{t(titles.topics)}</a>
          </h2>
          <Topics topics={topics} below={undefined} />
        </section>
      )}
      <Links
        title={words.kinds}
        links={itemKinds.map((kind) => ({ href: `/news?kind=${kind}`, label: kindNames[kind] }))}
      />
      <Links
        title={titles.organisation}
        links={departments.map(({ code, name }) => ({
          href: `/organisation/${code}`,
          label: name,
        }))}
      />
      <Links
        title={words.machines}
        links={[
          ...feedAddresses().map(({ href, name }) => ({ href, label: same(name) })),
          { href: '/calendar.ics', label: same('iCalendar') },
          { href: '/sitemap.xml', label: same('sitemap.xml') },
        ]}
      />
    </div>
  );
}
