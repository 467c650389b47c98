export { n as HeadObjectCommand, t as PutObjectCommand, r as S3Client } from "./vendor-s3.js";
