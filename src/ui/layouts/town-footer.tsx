import type { TownInfo } from '#platform/http/context.ts';
import type { NavigationItem } from '#platform/module.ts';
import { useText } from '../language.tsx';
import { words } from './text.ts';

/** Whom to ask, on every page: section, telephone, hours. */
export function TownFooter(props: { town: TownInfo; links: readonly NavigationItem[] }) {
  const t = useText();
  const { name, prefecture, contact } = props.town;
  return (
    <footer class="footer">
      <div class="footer-inner">
        <h2 class="footer-title">{t(words.contact)}</h2>
        <p class="footer-section">{t(contact.section)}</p>
        <dl class="footer-contact">
          <div>
            <dt>{t(words.telephone)}</dt>
            <dd>
              <a href={`tel:${contact.telephone.replaceAll('-', '')}`}>{contact.telephone}</a>
            </dd>
          </div>
          <div>
            <dt>{t(words.hours)}</dt>
            <dd>{t(contact.hours)}</dd>
          </div>
        </dl>
        {props.links.length > 0 && (
          <ul class="footer-links">
            {props.links.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{t(label)}</a>
              </li>
            ))}
          </ul>
        )}
        <p class="footer-town">
          {t(prefecture)} {t(name)}
        </p>
      </div>
    </footer>
  );
}
