import type { SearchSource } from '#engines/search/contract.ts';
import { aboutWords } from './requests/text.ts';
import { navigationTexts, searchKeywords } from './text.ts';

/** The page that tells how documents are asked for; requests are nobody else's business. */
export const disclosureSearch: SearchSource = {
  name: 'disclosure',
  kinds: { disclosure: navigationTexts.disclosure },
  async *entries() {
    yield [
      {
        ...{ id: 'about', kind: 'disclosure', href: '/disclosure' },
        title: aboutWords.title,
        body: aboutWords.lead,
        keywords: searchKeywords,
      },
    ];
  },
};
