/** A bucket of S3 that CloudFormation reads templates from. Every method ends with a RemoteFailure when S3 refuses or is not reached. */
export interface TemplateStore {
  readonly bucket: string;
  /** The SHA-256 of an object's content as S3 computed it, in lower-case hexadecimal; null where there is none to be seen. */
  readChecksum(key: string): Promise<string | null>;
  /** Stores a text; S3 refuses a body that has another checksum. */
  put(object: { readonly key: string; readonly body: string; readonly checksum: string }): Promise<void>;
  /** What CloudFormation takes as TemplateURL. */
  urlOf(key: string): string;
}
