import type { AnalysedText } from './source.ts';

/** Everything that decides the outcome beside the texts; kept with the result. */
export interface ClusteringParameters {
  readonly seed: number;
  /** About how many themes on the first level; the method may find fewer. */
  readonly themes: number;
  /** Similarity (0-1) from which two texts count as nearly the same. */
  readonly nearDuplicate: number;
  /** So many alike within `campaignHours` are a campaign. */
  readonly campaignSize: number;
  readonly campaignHours: number;
}

/** What makes a run repeatable bit for bit. */
export interface Manifest {
  /** SHA-256 over ids and texts, in order. */
  readonly inputs: string;
  readonly count: number;
  readonly parameters: ClusteringParameters;
  /** Of the method: changes with every change of its outcome. */
  readonly version: string;
}

/** A theme, or a part of one; `level` 1 themes hold `level` 2 parts. */
export interface TextGroup {
  readonly id: string;
  readonly parent?: string;
  readonly level: 1 | 2;
  readonly size: number;
  /** Telling terms, best first. */
  readonly terms: readonly string[];
  /** Made of telling terms and the most central sentence. */
  readonly name: string;
  /** Ids of the most central texts, most central first. */
  readonly central: readonly string[];
  /** Share of pairs (0-1) that stay together when the analysis is repeated on resampled texts. */
  readonly stability: number;
}

/** Why a text stands where it stands. */
export type PlaceReason = 'close' | 'nearest' | 'same-as-another' | 'minority' | 'too-short';

/** Every text has exactly one. */
export interface Place {
  readonly id: string;
  /** A group of the lowest level that it is in. */
  readonly group: string;
  readonly reason: PlaceReason;
  /** Similarity to the centre of its group, 0-1. */
  readonly similarity: number;
  /** For the map, -1 to 1. */
  readonly x: number;
  readonly y: number;
}

/** Texts that are the same or nearly so. */
export interface AlikeTexts {
  readonly ids: readonly string[];
  readonly kind: 'same' | 'near';
  /** Set when many came in a short time; moments of the first and the last. */
  readonly campaign?: { readonly from: string; readonly to: string };
}

export interface Clustering {
  readonly manifest: Manifest;
  readonly groups: readonly TextGroup[];
  readonly places: readonly Place[];
  readonly alike: readonly AlikeTexts[];
}

/** Runs in a thread of its own, so that pages stay quick. Progress from 0 to 1. */
export type ClusterTexts = (
  texts: readonly AnalysedText[],
  parameters: ClusteringParameters,
  options?: { readonly signal?: AbortSignal; readonly progress?: (share: number) => void },
) => Promise<Clustering>;
