/** Where S3 is asked, as the SDKs read it from the environment (AWS SDKs reference guide, "Service-specific endpoints"); null for AWS itself. */
export function s3Endpoint(environment: Readonly<Record<string, string | undefined>>): string | null {
  return environment["AWS_ENDPOINT_URL_S3"] ?? environment["AWS_ENDPOINT_URL"] ?? null;
}
