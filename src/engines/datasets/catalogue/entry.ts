import type { Text } from '#platform/i18n/text.ts';
import type { Column, DatasetFacts, Frequency, Licence, Theme } from '../model.ts';
import type { Format } from '../rows/formats.ts';

/** A set as the catalogue lists it. */
export interface CatalogueEntry extends Omit<DatasetFacts, 'keywords' | 'licence'> {
  readonly theme: Theme;
  readonly keywords: readonly string[];
  readonly frequency: Frequency;
  readonly licence: Licence;
  /** Declared: a service opens its own records. Uploaded: staff brought a file. */
  readonly origin: 'declared' | 'uploaded';
  /** Name of the source that declares it. */
  readonly source?: string;
  /** Its rows could not be read when they were last looked at. */
  readonly failing?: boolean;
  /** The section that publishes it; the town itself without it. */
  readonly publisher?: { readonly id: string; readonly code: string; readonly name: Text };
  readonly formats: readonly Format[];
  readonly columns: readonly Column[];
  /** Undefined before a declared set was counted for the first time. */
  readonly rowCount?: number;
  /** ISO day. */
  readonly issued: string;
  readonly modifiedAt: Date;
  /** Title, description, keywords and columns in one notation, for the search. */
  readonly folded: string;
  /** Of an uploaded set. */
  readonly uploaded?: {
    readonly id: string;
    readonly versionId: string;
    readonly standard?: string;
    readonly ownerStaffId?: string;
  };
}
