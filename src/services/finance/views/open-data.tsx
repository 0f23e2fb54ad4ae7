import { useText } from '#ui/language.tsx';
import { publicTexts as texts } from '../public-text.ts';

export const datasetCsv = (dataset: string): string => `/open-data/${dataset}.csv`;

/** Where the figures of a page are as data: the whole file, and what its columns mean. */
export function OpenData({ dataset }: { dataset: string }) {
  const t = useText();
  return (
    <nav aria-label={t(texts.asData)}>
      <ul class="finance-links">
        <li>{t(texts.asData)}</li>
        <li>
          <a href={datasetCsv(dataset)}>{t(texts.dataCsv)}</a>
        </li>
        <li>
          <a href={`/open-data/${dataset}`}>{t(texts.dataset)}</a>
        </li>
      </ul>
    </nav>
  );
}
