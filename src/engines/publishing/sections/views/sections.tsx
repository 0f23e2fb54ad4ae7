import type { TownInfo } from '#platform/http/context.ts';
import type { Text } from '#platform/i18n/text.ts';
import { DescriptionList } from '#ui/components/description-list.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ListCount, Pager } from '#ui/components/pager.tsx';
import { Phrases } from '#ui/components/phrases.tsx';
import { useText } from '#ui/language.tsx';
import type { ItemPage } from '../../items/queries.ts';
import { ItemList } from '../../views/items.tsx';
import type { ListedSection } from '../queries.ts';
import { words } from '../text.ts';

/** A telephone number that a phone can dial. */
function Telephone({ number }: { number: string }) {
  return <a href={`tel:${number.replace(/[^+\d]/g, '')}`}>{number}</a>;
}

function Duties({ duties }: { duties: Text }) {
  const t = useText();
  const lines = t(duties)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

export function SectionIndex({ sections }: { sections: readonly ListedSection[] }) {
  const t = useText();
  if (sections.length === 0) return <EmptyState title={words.none} />;
  return (
    <>
      <ListCount page={1} pageSize={sections.length} total={sections.length} />
      <div class="topic-index">
        {sections.map(({ department, section }) => (
          <section key={department.id}>
            <h2>
              <a href={`/organisation/${department.code}`}>
                <Phrases>{t(department.name)}</Phrases>
              </a>
            </h2>
            {section && <Duties duties={section.duties} />}
            {department.telephone && (
              <p>
                {t(words.telephone)} <Telephone number={department.telephone} />
              </p>
            )}
          </section>
        ))}
      </div>
    </>
  );
}

export interface SectionViewProps extends ListedSection {
  readonly town: TownInfo;
  readonly found: ItemPage;
}

function Contact({ town, department, section }: SectionViewProps) {
  const t = useText();
  const { contact } = town;
  const items = [
    {
      term: words.telephone,
      value: <Telephone number={department.telephone ?? contact.telephone} />,
    },
    { term: words.hours, value: t(section?.hours ?? contact.hours) },
    ...(section?.place ? [{ term: words.place, value: t(section.place) }] : []),
    ...(section?.email
      ? [{ term: words.email, value: <a href={`mailto:${section.email}`}>{section.email}</a> }]
      : []),
  ];
  return <DescriptionList items={items} />;
}

/** One section: what it does, how to reach it, what it published. */
export function SectionView(props: SectionViewProps) {
  const t = useText();
  const { department, section, found } = props;
  return (
    <>
      {section && (
        <section>
          <h2>{t(words.duties)}</h2>
          <Duties duties={section.duties} />
        </section>
      )}
      <Contact {...props} />
      <section>
        <h2>{t(words.items)}</h2>
        <ListCount {...found} />
        <ItemList
          items={found.items}
          empty={<EmptyState title={words.noItems} hint={words.noItemsHint} />}
        />
        {found.total > found.pageSize && (
          <Pager
            {...found}
            href={(page) => `/organisation/${department.code}${page > 1 ? `?page=${page}` : ''}`}
          />
        )}
      </section>
    </>
  );
}
