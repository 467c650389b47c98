export interface StoredParameter {
  readonly Name: string;
  readonly Value: string;
  readonly Type: string;
  readonly KeyId: string | null;
  readonly Version: number;
  readonly Tags: readonly { readonly Key: string; readonly Value: string }[];
}

/** Survives JSON: the sandbox keeps it between runs. */
export interface SsmState {
  readonly format: 1;
  readonly parameters: Record<string, StoredParameter>;
}
