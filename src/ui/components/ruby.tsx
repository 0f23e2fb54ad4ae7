import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

const FuriganaContext = createContext(false);

/** Whether the reader asked for furigana (reading aids). */
export function FuriganaProvider(props: { shown: boolean; children: ComponentChildren }) {
  return <FuriganaContext.Provider value={props.shown}>{props.children}</FuriganaContext.Provider>;
}

/** Kanji with their reading above, for readers who asked for it; the kanji alone for the others. */
export function Ruby(props: { text: string; reading: string }) {
  if (!useContext(FuriganaContext)) return <>{props.text}</>;
  return (
    <ruby>
      {props.text}
      <rp>（</rp>
      <rt>{props.reading}</rt>
      <rp>）</rp>
    </ruby>
  );
}
