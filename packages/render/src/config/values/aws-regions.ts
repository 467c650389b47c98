/** Regions by partition (the endpoint partitions of the AWS SDK for JavaScript 3.9, `partitions.js`). */
export const awsRegions: Readonly<Record<string, string>> = {
  aws: `af-south-1
    ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2
    ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7
    ca-central-1 ca-west-1
    eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3
    il-central-1 me-central-1 me-south-1 me-west-1 mx-central-1 sa-east-1 sa-west-1
    us-east-1 us-east-2 us-west-1 us-west-2`,
  "aws-cn": "cn-north-1 cn-northwest-1",
  "aws-eusc": "eusc-de-east-1",
  "aws-iso": "us-iso-east-1 us-iso-west-1",
  "aws-iso-b": "us-isob-east-1 us-isob-west-1",
  "aws-iso-e": "eu-isoe-west-1",
  "aws-iso-f": "us-isof-east-1 us-isof-south-1",
  "aws-us-gov": "us-gov-east-1 us-gov-west-1",
};

/** Every region of the table. */
export function knownRegions(): readonly string[] {
  return Object.values(awsRegions).flatMap((regions) => regions.split(/\s+/));
}

const directions = "north|south|east|west|central|northeast|northwest|southeast|southwest";
const form = new RegExp(`^(us-gov|us-iso[a-z]?|eu-iso[a-z]|eusc-[a-z]{2}|[a-z]{2})-(?:${directions})-[1-9]$`);

/**
 * Whether a region that the table lacks may be one that AWS opened since: a country or continent of two letters, a direction and a number.
 * `eu-wset-1` has no direction, `ue-west-1` has the letters of a known one exchanged.
 */
export function mayBeNewRegion(region: string): boolean {
  const [, area] = form.exec(region) ?? [];
  if (area === undefined) return false;
  const exchanged = `${area[1]}${area[0]}${region.slice(2)}`;
  return !knownRegions().includes(exchanged);
}
