/** The roles that workflows run as, each with the policies of its own. */
export const roleNames = ["preview", "deploy", "apply", "dns", "destroy"] as const;
export type RoleName = (typeof roleNames)[number];

/** By the conventions of the doubles (sts.md): which access key is whose, and the ARN of its session. */
export const administratorKey = "AKIDADMINISTRATOR";

export function accessKeyOf(role: RoleName): string {
  return `ASIA${role.toUpperCase()}`;
}

export function sessionOf(role: RoleName): string {
  return `arn:aws:sts::123456789012:assumed-role/keelson-${role}/github-actions`;
}
