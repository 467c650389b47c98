/** A value that is about to be stored. */
export interface SecretToStore {
  readonly name: string;
  readonly value: string;
  readonly kmsKeyArn: string | null;
  readonly tags: Readonly<Record<string, string>>;
}

/** Where secrets live. `put` never overwrites: what is there stays, and the answer says so. */
export interface SecretStore {
  /** The values of those names that exist. */
  get(names: readonly string[]): Promise<ReadonlyMap<string, string>>;
  put(secret: SecretToStore): Promise<"stored" | "exists">;
}
