/** A bucket of S3 that CloudFormation reads templates from. Every method ends with a RemoteFailure when S3 refuses or is not reached. */
export interface TemplateStore {
  readonly bucket: string;
  /** The SHA-256 that an object carries, as S3 computed it; null where there is no object of this key. */
  readChecksum(key: string): Promise<string | null>;
  /** Stores a text; S3 refuses a body that is not the one that was sent. */
  put(object: { readonly key: string; readonly body: string }): Promise<void>;
  /** What CloudFormation takes as TemplateURL. */
  urlOf(key: string): string;
}
