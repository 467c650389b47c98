/** A value as it is stored. */
export interface StoredSecret {
  readonly value: string;
  /** `plain` is a parameter of type String: whoever may list parameters may read it. */
  readonly encryption: "encrypted" | "plain";
}

/** A value that is about to be stored. */
export interface SecretToStore {
  readonly name: string;
  readonly value: string;
  readonly kmsKeyArn: string | null;
  readonly tags: Readonly<Record<string, string>>;
}

/** Where secrets live. `put` never overwrites: what is there stays, and the answer says so. */
export interface SecretStore {
  /** Those names that exist, with their values. */
  get(names: readonly string[]): Promise<ReadonlyMap<string, StoredSecret>>;
  /** The tags of a name, without its value; null when it does not exist. */
  readTags(name: string): Promise<Readonly<Record<string, string>> | null>;
  put(secret: SecretToStore): Promise<"stored" | "exists">;
  /** Writes a new value over an existing one, which keeps its tags. Only a bootstrap token is ever replaced. */
  replace(secret: Omit<SecretToStore, "tags">): Promise<void>;
  /** At most as many names as one call takes; those that do not exist are no error. */
  delete(names: readonly string[]): Promise<void>;
}

/** DeleteParameters and GetParameters take at most ten names (Systems Manager API reference). */
export const namesPerCall = 10;
