/** One resource type. The lists are names separated by spaces; `Property.Inner` is a path inside a property. */
export interface ReplacementRow {
  readonly replaces?: string;
  readonly mayReplace?: string;
  readonly inPlace?: string;
  /** Attributes that only give back the property of the same name. */
  readonly echoes?: string;
  /** True for what holds data. */
  readonly isStateful?: true;
}

/** Rows by resource type. */
export type ReplacementTable = Readonly<Record<string, ReplacementRow>>;
