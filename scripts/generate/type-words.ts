import type { KeyType } from "@keelson/render";

/** What a value of a type looks like, in words for the reference page and editors. */
export function typeWords(type: KeyType): string {
  switch (type.kind) {
    case "string":
      return type.form;
    case "integer":
      return `a whole number from ${type.minimum} to ${type.maximum}${type.unit === undefined ? "" : `, in ${type.unit}`}`;
    case "decimal":
      return "an amount above 0 with at most six decimals, best in quotes";
    case "boolean":
      return "true or false";
    case "cidr":
      return `an IPv4 range with a prefix from /${type.minimumPrefix} to /${type.maximumPrefix}`;
    case "ip":
      return "an IPv4 address";
    case "enum":
      return `one of ${type.values.join(", ")}`;
    case "arn":
      return `an ARN: arn:aws:${type.service}:REGION:ACCOUNT:${type.resource}/ID`;
    case "list":
      return `a list of at most ${type.maxItems}, each ${typeWords(type.items)}`;
    case "map":
      return `a mapping of at most ${type.maxItems} entries; names: ${type.key.form}; values: ${type.value.form}`;
    case "subnets":
      return `a list; each entry has availabilityZone, ${typeWords(type.availabilityZone)}, and instanceCIDR, ${typeWords(type.instanceCIDR)}`;
  }
}
