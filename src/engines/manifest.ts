import type { ModuleManifest } from '#platform/module.ts';
import type { TextSource } from './analysis/contract.ts';
import type { ApprovalKind } from './approvals/contract.ts';
import type { ActorNamesByKind } from './audit/contract.ts';
import type { CaseType } from './cases/contract.ts';
import type { DatasetSource } from './datasets/contract.ts';
import type { FormOwner, PrefillSource } from './forms/contract.ts';
import type { CostSource, Measure } from './measures/contract.ts';
import type { LineListener, NotificationKind } from './notifications/contract.ts';
import type { OwnedThings } from './organisation/contract.ts';
import type { Carrier } from './publishing/contract.ts';
import type { SearchSource } from './search/contract.ts';
import type { HopKind, InputKind } from './threads/contract.ts';

/** What a service may add to the town: the platform's slots and those of the engines. */
export interface ServiceManifest extends ModuleManifest {
  readonly measures?: readonly Measure[];
  /** What the plan's policies cost; one service at most. */
  readonly costs?: CostSource;
  /** What would be left without an owner when people move (人事異動). */
  readonly ownership?: OwnedThings;
  /** Sorts of notices that people can refuse one by one. */
  readonly notifications?: readonly NotificationKind[];
  /** Hear what people do with the town's LINE account. */
  readonly lineListeners?: readonly LineListener[];
  /** What it puts before somebody for a decision (決裁). */
  readonly approvals?: readonly ApprovalKind[];
  /** Whose forms are filled in at `/apply`. */
  readonly forms?: FormOwner;
  /** Where answers may come from. */
  readonly prefill?: readonly PrefillSource[];
  readonly cases?: readonly CaseType[];
  /** Sorts of voices that it asks for. */
  readonly inputs?: readonly InputKind[];
  /** What voices can lead to. */
  readonly hops?: readonly HopKind[];
  /** What everybody may find by words. */
  readonly search?: SearchSource;
  /** Bring what is published beyond the website. */
  readonly carriers?: readonly Carrier[];
  /** What the analysis may read of its inputs. */
  readonly texts?: readonly TextSource[];
  /** Tables that it opens to everybody, of its own records. */
  readonly datasets?: DatasetSource;
  /** Who the actors in the log are. */
  readonly actorNames?: ActorNamesByKind;
}
