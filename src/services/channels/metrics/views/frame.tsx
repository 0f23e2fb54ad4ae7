import type { ComponentChildren } from 'preact';
import { ButtonLink, ButtonRow } from '#ui/components/button.tsx';
import { Notice } from '#ui/components/notice.tsx';
import { useText } from '#ui/language.tsx';
import { words } from '../text.ts';
import { metricsHref } from './metrics.tsx';

/** The page of figures with its ways in. */
export function MetricsFrame(props: { saved: number; children: ComponentChildren }) {
  const t = useText();
  return (
    <>
      {props.saved > 0 && <Notice kind="success" title={words.saved(props.saved)} />}
      {props.children}
      <ButtonRow>
        <ButtonLink href={`${metricsHref}/enter`} variant="secondary">
          {t(words.typed)}
        </ButtonLink>
        <ButtonLink href={`${metricsHref}/import`} variant="secondary">
          {t(words.file)}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
