import type { Text } from '#platform/i18n/text.ts';
import { TextArea } from '#ui/components/text-area.tsx';

export interface BodyFieldProps {
  readonly name: string;
  readonly label: Text;
  readonly hint?: Text;
  readonly value: string;
  readonly error?: Text;
  readonly required?: boolean;
  readonly language: 'ja' | 'en' | 'easy';
}

/** The body in one wording. */
export function BodyField(props: BodyFieldProps) {
  return <TextArea {...props} rows={16} />;
}
