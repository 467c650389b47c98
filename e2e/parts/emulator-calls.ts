/** Calls to an emulator as another AWS client would make them: what the engines did is looked at without their adapters. */
const versions = { cloudformation: "2010-05-15", ec2: "2016-11-15", autoscaling: "2011-01-01", iam: "2010-05-08" } as const;

function signed(service: string, region: string): Record<string, string> {
  // Emulators take account and region from the credential's scope and check no signature.
  return {
    authorization: `AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/${region}/${service}/aws4_request, SignedHeaders=host, Signature=00`,
  };
}

/** The answer of a query call, as XML. */
export async function queryEmulator(
  url: string,
  call: {
    readonly service: keyof typeof versions;
    readonly region: string;
    readonly action: string;
    readonly parameters?: Readonly<Record<string, string>>;
  },
): Promise<string> {
  const body = new URLSearchParams({ Action: call.action, Version: versions[call.service], ...call.parameters });
  const answer = await fetch(url, { method: "POST", body, headers: signed(call.service, call.region) });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${call.action}: ${text}`);
  return text;
}

/** Makes a public hosted zone; answers its id without the `/hostedzone/` in front. */
export async function createHostedZone(url: string, name: string): Promise<string> {
  const content = `<Name>${name}</Name><CallerReference>${name}</CallerReference>`;
  const body = `<CreateHostedZoneRequest xmlns="https://route53.amazonaws.com/doc/2013-04-01/">${content}</CreateHostedZoneRequest>`;
  const answer = await fetch(`${url}/2013-04-01/hostedzone`, {
    method: "POST",
    body,
    headers: { ...signed("route53", "us-east-1"), "content-type": "application/xml" },
  });
  const id = /<Id>\/hostedzone\/([^<]+)<\/Id>/.exec(await answer.text())?.[1];
  if (id === undefined) throw new Error(`The emulator made no zone ${name}: ${answer.status}`);
  return id;
}

/** The answer of a Route 53 read, as XML. */
export async function readRoute53(url: string, path: string): Promise<string> {
  const answer = await fetch(`${url}/2013-04-01${path}`, { headers: signed("route53", "us-east-1") });
  return await answer.text();
}

/** Makes a bucket of S3. */
export async function createBucket(url: string, bucket: { readonly name: string; readonly region: string }): Promise<void> {
  // The first region takes none (API reference, CreateBucket).
  const place = bucket.region === "us-east-1" ? "" : `<LocationConstraint>${bucket.region}</LocationConstraint>`;
  const body = `<CreateBucketConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${place}</CreateBucketConfiguration>`;
  const headers = { ...signed("s3", bucket.region), "content-type": "application/xml" };
  const answer = await fetch(`${url}/${bucket.name}`, { method: "PUT", body, headers });
  if (!answer.ok) throw new Error(`The emulator made no bucket ${bucket.name}: ${answer.status} ${await answer.text()}`);
}

/** The text of an object of S3, by `/BUCKET/KEY`. */
export async function readObject(url: string, path: string): Promise<string> {
  const answer = await fetch(`${url}${path}`, { headers: signed("s3", "us-east-1") });
  if (!answer.ok) throw new Error(`The emulator has no object ${path}: ${answer.status}`);
  return await answer.text();
}
