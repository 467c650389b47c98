export { t as DescribeImagesCommand, n as EC2Client } from "./vendor-ec2.js";
