import { spokenYen, writtenYen } from '#japan/spoken-yen.ts';
import type { Language } from '#platform/i18n/text.ts';
import { useLanguage } from '#ui/language.tsx';

export interface YenProps {
  readonly yen: bigint | number | undefined;
  /** Puts a plus before what was added. */
  readonly signed?: boolean;
}

const written = (
  { yen, signed }: YenProps,
  language: Language,
  write: (yen: bigint | number, language: Language) => string,
): string => {
  if (yen === undefined) return language === 'en' ? '–' : '－';
  return `${signed && yen > 0 ? '+' : ''}${write(yen, language)}`;
};

/** An amount to the yen, as somebody has it in the hand; 「－」 where there is none. */
export const Yen = (props: YenProps) => <>{written(props, useLanguage(), writtenYen)}</>;

/** The same as people say large amounts: 1億3,200万円; to the yen they stand in the CSV. */
export const LargeYen = (props: YenProps) => (
  <span class="finance-nowrap">{written(props, useLanguage(), spokenYen)}</span>
);
