import type { Tags } from "./cluster-tags.ts";
import type { LeftoverType } from "./leftover-type.ts";

/** Something in AWS that carries a tag of the cluster, or a snapshot of one of its volumes. JSON-serialisable. */
export interface TaggedResource {
  readonly type: LeftoverType;
  /** The name of a classic load balancer, the ARN of a newer one and of a target group, else EC2's id. */
  readonly id: string;
  readonly tags: Tags;
  /** EC2's word for a volume, interface or snapshot; null for the rest. */
  readonly state: string | null;
  /** The DNS name of a load balancer. */
  readonly hostname: string | null;
  /** What a snapshot was made of. */
  readonly volumeId: string | null;
  /** True for a volume or interface that EC2 deletes with the machine that it is attached to. */
  readonly endsWithMachine: boolean;
}

/** Any other thing of EC2 that carries a tag of the cluster. */
export interface OtherResource {
  /** EC2's word: `vpc`, `elastic-ip`, `instance`. */
  readonly kind: string;
  readonly id: string;
  readonly tags: Tags;
}

/** `held` when something else still uses it, `gone` when it was not there any more. */
export type DeletionAnswer = "accepted" | "held" | "gone";

/** What the engine asks of AWS. Every method ends with a RemoteFailure when a service refuses or is not reached. */
export interface LeftoversPort {
  /** Everything of the known types that has one of the tags (with any value where it is null), and every snapshot of the volumes. */
  list(query: LeftoversQuery): Promise<readonly TaggedResource[]>;
  /** What else EC2 has with one of the tags, without what is ended already. */
  listOthers(query: Pick<LeftoversQuery, "tags">): Promise<readonly OtherResource[]>;
  delete(resource: Pick<TaggedResource, "type" | "id">): Promise<DeletionAnswer>;
  /** The security groups with a rule that names this one; such a rule keeps it from being deleted. */
  findReferences(groupId: string): Promise<readonly GroupReference[]>;
  /** Takes the rules out that name the group. */
  revokeReference(reference: GroupReference): Promise<void>;
  /** The interfaces that hold a security group, as people read them: `eni-0abc (ELB a113caf3)`. */
  findHolders(groupId: string): Promise<readonly string[]>;
  /** Adds tags to a volume or a snapshot. */
  tag(resource: { readonly id: string; readonly tags: Tags }): Promise<void>;
}

export interface LeftoversQuery {
  readonly tags: readonly { readonly key: string; readonly value: string | null }[];
  readonly volumeIds: readonly string[];
}

/** A rule of one security group that names another. */
export interface GroupReference {
  /** The group that has the rule, and its tags. */
  readonly inGroup: string;
  readonly tags: Tags;
  readonly toGroup: string;
  readonly direction: "ingress" | "egress";
  readonly protocol: string;
  /** Null where the protocol has no ports. */
  readonly ports: { readonly from: number; readonly to: number } | null;
}
