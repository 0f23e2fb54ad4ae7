import { useText } from '../language.tsx';

const words = { mark: { ja: '見本', en: 'Sample', easy: 'みほん' } };

/** Stands beside every figure or record of a demo town that is not real. */
export function SampleMark() {
  const t = useText();
  return <span class="sample-mark">{t(words.mark)}</span>;
}
