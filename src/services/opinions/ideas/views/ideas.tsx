import { type InputList, voicesPerPage } from '#engines/threads/contract.ts';
import type { IsoDate } from '#japan/dates.ts';
import { Button } from '#ui/components/button.tsx';
import { EmptyState } from '#ui/components/empty-state.tsx';
import { ListCount, Pager } from '#ui/components/pager.tsx';
import { type Option, Select } from '#ui/components/select.tsx';
import { TextField } from '#ui/components/text-field.tsx';
import { useText } from '#ui/language.tsx';
import type { IdeasFilter } from '../../consultations/inputs.ts';
import type { Consultation } from '../../consultations/queries.ts';
import { phaseOf } from '../../consultations/rules.ts';
import { pageWords } from '../../consultations/text.ts';
import { titleOf } from '../../consultations/words.ts';
import { publicHref } from '../../model.ts';
import { sortOptions } from '../../views/sort.ts';
import { ideaWords as words } from '../text.ts';
import { IdeaList } from './idea-list.tsx';

export interface IdeasProps {
  readonly collections: readonly Consultation[];
  readonly ideas: InputList;
  readonly supporters: ReadonlyMap<string, number>;
  readonly areas: readonly Option[];
  readonly filter: IdeasFilter;
  readonly today: IsoDate;
}

function Open({ collections, today }: IdeasProps) {
  const t = useText();
  const open = collections.filter((one) => phaseOf(one, today) === 'open');
  if (open.length === 0) return null;
  return (
    <section>
      <h2>{t(words.open)}</h2>
      <ul>
        {open.map((one) => (
          <li key={one.id}>
            <a href={publicHref(one)}>{t(titleOf(one))}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Filter({ collections, areas, filter }: IdeasProps) {
  const t = useText();
  const subjects = collections.map((one) => ({ value: one.slug, label: titleOf(one) }));
  return (
    <form method="get" action="/opinions/ideas" class="opinion-filter">
      <TextField label={pageWords.words} name="q" value={filter.q} width={12} />
      <Select
        {...{ label: words.of, name: 'of', value: filter.of }}
        placeholder={words.any}
        options={subjects}
      />
      {areas.length > 0 && (
        <Select
          {...{ label: pageWords.area, name: 'area', value: filter.area }}
          placeholder={pageWords.anyArea}
          options={areas}
        />
      )}
      <Select
        {...{ label: pageWords.sort, name: 'sort', value: filter.sort }}
        options={sortOptions}
      />
      <Button variant="secondary">{t(pageWords.find)}</Button>
    </form>
  );
}

function Found(props: IdeasProps) {
  const { collections, ideas, supporters, filter } = props;
  const { page, ...query } = filter;
  const filtered = query.q !== '' || query.area !== '' || query.of !== '';
  if (ideas.inputs.length === 0) {
    return (
      <EmptyState
        title={filtered ? words.noMatch : words.none}
        hint={filtered ? pageWords.noMatchHint : words.noneHint}
      />
    );
  }
  const places = new Map(
    collections.map((one) => [one.id, { slug: one.slug, title: titleOf(one) }]),
  );
  return (
    <>
      <ListCount {...{ page, pageSize: voicesPerPage, total: ideas.total }} />
      <IdeaList ideas={ideas.inputs} supporters={supporters} placeOf={(id) => places.get(id)} />
      <Pager
        {...{ page, pageSize: voicesPerPage, total: ideas.total }}
        href={(to) => `/opinions/ideas?${new URLSearchParams({ ...query, page: String(to) })}`}
      />
    </>
  );
}

/** What citizens propose, over all collections. */
export function IdeasPage(props: IdeasProps) {
  const t = useText();
  return (
    <>
      <Open {...props} />
      <section>
        <h2>{t(words.list)}</h2>
        <Filter {...props} />
        <Found {...props} />
      </section>
      <section>
        <h2>{t(words.follow)}</h2>
        <ul>
          <li>
            <a href="/opinions/ideas/feed.atom">{t(words.atom)}</a>
          </li>
          <li>
            <a href="/opinions/ideas/feed.json">{t(words.json)}</a>
          </li>
        </ul>
      </section>
    </>
  );
}
