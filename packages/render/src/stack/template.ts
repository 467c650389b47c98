/** Whatever can stand in a template: JSON without null, which CloudFormation refuses everywhere. */
export type Value = string | number | boolean | readonly Value[] | Properties;

export type Properties = { readonly [key: string]: Value };

export interface Resource {
  readonly Type: string;
  readonly DependsOn?: readonly string[];
  readonly DeletionPolicy?: "Delete" | "Snapshot";
  readonly UpdateReplacePolicy?: "Delete" | "Snapshot";
  readonly CreationPolicy?: Properties;
  readonly UpdatePolicy?: Properties;
  readonly Properties?: Properties;
}

/** By logical id. */
export type Resources = { readonly [logicalId: string]: Resource };

export interface Parameter {
  readonly Type: string;
  readonly Description: string;
  /** A regular expression that the whole value has to match. */
  readonly AllowedPattern?: string;
  readonly ConstraintDescription?: string;
}

export interface Output {
  readonly Description: string;
  readonly Value: Value;
}

/** A CloudFormation template as data. What depends on cluster.yaml is decided before, so there are no Conditions and no Mappings. */
export interface Template {
  readonly AWSTemplateFormatVersion: "2010-09-09";
  readonly Description: string;
  readonly Metadata: Properties;
  readonly Parameters: { readonly [name: string]: Parameter };
  readonly Resources: Resources;
  readonly Outputs: { readonly [name: string]: Output };
}
