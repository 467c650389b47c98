/** What is used of the SDK, and nothing else: a bundle takes in exactly what this file names, when it is loaded. */
export { DescribeImagesCommand, EC2Client, GetConsoleOutputCommand } from "@aws-sdk/client-ec2";
