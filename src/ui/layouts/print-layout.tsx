import type { TownInfo } from '#platform/http/context.ts';
import { SampleMark } from '../components/sample-mark.tsx';
import { useText } from '../language.tsx';
import { MainContent, type MainProps } from './main-content.tsx';

/** A sheet of A4: the town, the matter, nothing else. */
export function PrintLayout(props: MainProps & { town: TownInfo }) {
  const t = useText();
  return (
    <div class="sheet">
      <header class="sheet-town">
        {t(props.town.name)} {props.town.demo && <SampleMark />}
      </header>
      <MainContent {...props} breadcrumbs={undefined} />
    </div>
  );
}
