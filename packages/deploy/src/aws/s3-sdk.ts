/** What is used of the SDK, and nothing else: a bundle takes in exactly what this file names, when it is loaded. */
export { HeadObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
