import type { Body } from '#japan/municipality-code.ts';
import { type Fraction, fraction, isAtLeast } from './fraction.ts';
import { isShortfall, type Ratio, type RatioId } from './rules.ts';

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

/** What the Act sets for deficits of prefectures, in hundredths of a percent; Tokyo's are its own. */
const prefectures = { real: [375n, 500n], all: [875n, 1500n] } as const;

interface Town {
  /** 標準財政規模 in yen; zero or less while it is not known. */
  readonly scale: bigint;
  readonly body: Body;
}

function deficitLimits(
  kind: 'real' | 'all',
  { scale, body }: Town,
  own: number | null | undefined,
): Thresholds | undefined {
  const ofPrefectures = body === 'prefecture' || body === 'tokyo';
  const [byLaw, ofPrefecture] = prefectures[kind];
  const revival = percent(ofPrefectures ? ofPrefecture : kind === 'real' ? 2000n : 3000n);
  if (own) return { early: percent(BigInt(own)), revival, from: 'report' };
  if (body === 'tokyo') return undefined;
  if (body === 'prefecture') return { early: percent(byLaw), revival, from: 'law' };
  if (scale <= 0n) return undefined;
  const real = earlyDeficitThreshold(scale);
  const all = { top: real.top + 5n * real.bottom, bottom: real.bottom };
  return { early: inLowestTerms(kind === 'real' ? real : all), revival, from: 'computed' };
}

/**
 * @param own what the town's report prints, which goes before what is computed.
 * @returns undefined for figures that the Act sets no limit to, and for deficits of an unknown scale.
 */
export function thresholdsOf(id: RatioId, town: Town, own?: OwnLimits): Thresholds | undefined {
  // 経営健全化基準, article 23 of the Act.
  if (isShortfall(id)) return { early: percent(2000n), from: 'law' };
  switch (id) {
    case 'real-deficit':
      return deficitLimits('real', town, own?.earlyRealDeficit);
    case 'consolidated-deficit':
      return deficitLimits('all', town, own?.earlyConsolidatedDeficit);
    case 'real-debt-service':
      return { early: percent(2500n), revival: percent(3500n), from: 'law' };
    case 'future-burden':
      return { early: percent(town.body === 'municipality' ? 35000n : 40000n), from: 'law' };
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
