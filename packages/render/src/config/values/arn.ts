/** The parts of an Amazon Resource Name that have both region and account. */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly resource: string;
}

const form = /^arn:(aws[a-z-]*):([a-z0-9-]+):([a-z0-9-]+):(\d{12}):([\w/:.-]{1,256})$/;

/** Null when the text is not an ARN of that form. */
export function parseArn(text: string): Arn | null {
  const [, partition, service, region, account, resource] = form.exec(text) ?? [];
  if (!partition || !service || !region || !account || !resource) return null;
  return { partition, service, region, account, resource };
}
