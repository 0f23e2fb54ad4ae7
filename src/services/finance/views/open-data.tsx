import { useText } from '#ui/language.tsx';
import { publicTexts as texts } from '../public-text.ts';

export const datasetCsv = (dataset: string): string => `/open-data/${dataset}.csv`;

/** Where the figures of a page are as data: the whole file, and what its columns mean. */
export function OpenData({ dataset }: { dataset: string }) {
  const t = useText();
  return (
    <p>
      {t(texts.asData)} <a href={datasetCsv(dataset)}>{t(texts.dataCsv)}</a>{' '}
      <a href={`/open-data/${dataset}`}>{t(texts.dataset)}</a>
    </p>
  );
}
