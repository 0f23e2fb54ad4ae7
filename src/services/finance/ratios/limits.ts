import { type Fraction, fraction, isAtLeast } from './fraction.ts';
import type { Ratio, RatioId } from './rules.ts';

/** The two values of the Act on Financial Soundness (健全化法), in percent. */
export interface Thresholds {
  /** 早期健全化基準: from here on the town makes a plan to become sound again. */
  readonly early: Fraction;
  /** 財政再生基準: from here on the state watches. */
  readonly revival?: Fraction;
  /** Set by law for all, printed in the town's own report, or computed here as a guide. */
  readonly from: 'law' | 'report' | 'computed';
}

/** 早期健全化基準 as the town's report prints them, in hundredths of a percent. */
export interface OwnLimits {
  readonly earlyRealDeficit: number | null;
  readonly earlyConsolidatedDeficit: number | null;
}

const percent = (hundredths: bigint): Fraction => ({ top: hundredths, bottom: 100n });

/**
 * 早期健全化基準 of the real deficit ratio of a town by its standard financial scale. The ends of the
 * range are published; the curve between them is from memory (地方財政法施行令): a default until the
 * value of the town's own report is known.
 *
 * @param scale in yen.
 */
export function earlyDeficitThreshold(scale: bigint): Fraction {
  const okuYen = 100_000_000n;
  if (scale < 50n * okuYen) return percent(1500n);
  if (scale >= 500n * okuYen) return percent(1125n);
  // ((a·(S + b) / (c·S)) + 20) / 2 with S in units of 100 million yen.
  const small = scale < 200n * okuYen;
  const [b, c] = small ? [100n, 30n] : [1000n, 120n];
  const top = 100n * (scale + b * okuYen) + 20n * c * scale;
  return { top, bottom: 2n * c * scale };
}

const inLowestTerms = ({ top, bottom }: Fraction): Fraction =>
  fraction(top, bottom) ?? { top, bottom };

function deficitLimits(
  own: number | null | undefined,
  revival: bigint,
  computed: Fraction,
): Thresholds {
  return own
    ? { early: percent(BigInt(own)), revival: percent(revival), from: 'report' }
    : { early: inLowestTerms(computed), revival: percent(revival), from: 'computed' };
}

/**
 * @param scale 標準財政規模 in yen.
 * @param own what the town's report prints, which goes before what is computed.
 * @returns undefined for figures that the Act sets no limit to, and for deficits of an unknown scale.
 */
export function thresholdsOf(id: RatioId, scale: bigint, own?: OwnLimits): Thresholds | undefined {
  const computed = earlyDeficitThreshold(scale);
  switch (id) {
    case 'real-deficit':
      return scale > 0n || own?.earlyRealDeficit
        ? deficitLimits(own?.earlyRealDeficit, 2000n, computed)
        : undefined;
    case 'consolidated-deficit': {
      const all = { top: computed.top + 5n * computed.bottom, bottom: computed.bottom };
      return scale > 0n || own?.earlyConsolidatedDeficit
        ? deficitLimits(own?.earlyConsolidatedDeficit, 3000n, all)
        : undefined;
    }
    case 'real-debt-service':
      return { early: percent(2500n), revival: percent(3500n), from: 'law' };
    case 'future-burden':
      return { early: percent(35000n), from: 'law' };
    default:
      return undefined;
  }
}

/** A value that reaches a threshold counts as over it. */
export function stageOf(ratio: Ratio, thresholds: Thresholds): 'sound' | 'early' | 'revival' {
  if (!('value' in ratio)) return 'sound';
  if (thresholds.revival && isAtLeast(ratio.value, thresholds.revival)) return 'revival';
  return isAtLeast(ratio.value, thresholds.early) ? 'early' : 'sound';
}
