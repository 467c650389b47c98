import { artifactText, type Example } from "./examples.ts";

export const roles = ["controller", "worker"] as const;
export type Role = (typeof roles)[number];

const launchTemplates: Readonly<Record<Role, string>> = { controller: "LaunchTemplateController", worker: "LaunchTemplateWorker" };

/** What CloudFormation makes of the references in user data: forms that real names and ids have. */
const substituted: Readonly<Record<string, string>> = {
  "AWS::StackName": "particule-k8s-clust",
  "AWS::Region": "eu-west-1",
  "AWS::URLSuffix": "amazonaws.com",
};

interface Template {
  readonly Resources: Readonly<
    Record<
      string,
      | {
          readonly Properties: {
            readonly LaunchTemplateData?: { readonly UserData: { readonly "Fn::Base64": { readonly "Fn::Sub": string } } };
          };
        }
      | undefined
    >
  >;
}

/** The outer Ignition config of a role as an instance would read it: taken from the template, references filled in. */
export function userDataOf(example: Example, role: Role): string {
  const template = JSON.parse(artifactText(example, "stack-template.json")) as Template;
  const text = template.Resources[launchTemplates[role]]?.Properties.LaunchTemplateData?.UserData["Fn::Base64"]["Fn::Sub"];
  if (text === undefined) throw new Error(`The template has no user data for the ${role}.`);
  return text.replaceAll(/\$\{([^}]+)\}/g, (_, reference: string) => substituted[reference] ?? "vol-0123456789abcdef0");
}
