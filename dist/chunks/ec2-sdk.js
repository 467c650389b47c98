import { n as __esmMin } from "./rolldown-runtime.js";
import { i as init_EC2Client, n as init_DescribeImagesCommand, r as EC2Client, t as DescribeImagesCommand } from "./vendor-ec2.js";
// packages/deploy/src/ec2-sdk.ts
function init_ec2_sdk() {
	return (init_ec2_sdk = __esmMin((() => {
		init_DescribeImagesCommand(), init_EC2Client();
	})))();
}
init_ec2_sdk();
export { DescribeImagesCommand, EC2Client };
