import { Icon } from '../components/icon.tsx';
import { useText } from '../language.tsx';
import { words } from './text.ts';

/** The search of the town; `GET /search?q=`. */
export function SearchForm() {
  const t = useText();
  return (
    <search class="search">
      <form action="/search" method="get">
        <label class="visually-hidden" for="search-q">
          {t(words.search)}
        </label>
        <input class="input search-input" id="search-q" type="search" name="q" />
        <button class="button button-secondary search-button" type="submit">
          <Icon name="search" /> {t(words.searchButton)}
        </button>
      </form>
    </search>
  );
}
