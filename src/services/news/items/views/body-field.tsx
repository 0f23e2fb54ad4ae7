import { type BlockTemplate, RichTextField } from '#engines/content/contract.ts';
import type { Text } from '#platform/i18n/text.ts';
import type { Wording } from '../../model.ts';

export interface BodyFieldProps {
  readonly name: string;
  readonly label: Text;
  readonly hint?: Text;
  readonly value: string;
  readonly error?: Text;
  readonly required?: boolean;
  readonly titleField?: string;
  /** Of the text; the page is in the writer's own. */
  readonly textLanguage?: Wording;
  /** ISO day, for the checks of dates. */
  readonly today: string;
  readonly templates?: readonly BlockTemplate[];
  /** Tells what is kept on the device for this text from what is kept for others. */
  readonly keepAs: string;
}

/** The body in one wording. */
export function BodyField({ keepAs, ...props }: BodyFieldProps) {
  return <RichTextField {...props} keepAs={`news-${keepAs}-${props.name}`} />;
}
