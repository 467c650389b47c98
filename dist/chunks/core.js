import { t as require_dist } from "./vendor-yaml.js";
import { createHash } from "node:crypto";
// packages/core/src/collection/compare-text.ts
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// packages/core/src/aws/foreign-answer.ts
var ForeignAnswer = class extends Error {
	name = "Unknown";
	$metadata;
	constructor(httpStatusCode) {
		super("The answer is a page of HTML.");
		this.$metadata = { httpStatusCode };
	}
};
// packages/core/src/aws/call-bounds.ts
const awsCallBounds = {
	requestHandler: {
		connectionTimeout: 1e4,
		socketTimeout: 3e4
	},
	extensions: [{ configure(extension) {
		const handler = extension.httpHandler();
		const handle = handler.handle.bind(handler);
		handler.handle = async (request, options) => {
			const answer = await handle(request, options);
			const { statusCode, headers } = answer.response;
			if (statusCode < 300 && /\bhtml\b|xhtml/i.test(headers["content-type"] ?? "")) throw new ForeignAnswer(statusCode);
			return answer;
		};
	} }]
};
// packages/core/src/collection/group-by.ts
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}
// packages/core/src/collection/order-by-dependency.ts
const maxCycles = 20;
function orderByDependency(dependencies) {
	const order = [];
	const cycles = [];
	const state = /* @__PURE__ */ new Map();
	for (const start of dependencies.keys()) {
		const trail = [];
		const enter = (name) => {
			state.set(name, "open");
			trail.push({
				name,
				rest: (dependencies.get(name) ?? []).filter((other) => dependencies.has(other)).toReversed()
			});
		};
		if (!state.has(start)) enter(start);
		for (let step = trail.at(-1); step !== void 0; step = trail.at(-1)) {
			const next = step.rest.pop();
			if (next === void 0) {
				trail.pop();
				state.set(step.name, "done");
				order.push(step.name);
			} else if (state.get(next) === "open") {
				if (cycles.length < maxCycles) cycles.push(trail.slice(trail.findIndex(({ name }) => name === next)).map(({ name }) => name));
			} else if (!state.has(next)) enter(next);
		}
	}
	return {
		order,
		cycles
	};
}
const entries = new Map(Object.values({
	general: {
		"invalid-input": {
			meaning: "Files or inputs have errors.",
			remedy: "Fix every finding that is listed; nothing was changed."
		},
		"wrong-usage": {
			meaning: "A command was called with arguments that it does not have.",
			remedy: "See its --help."
		},
		"credentials-missing": {
			meaning: "No AWS credentials were found.",
			remedy: "Run aws-actions/configure-aws-credentials before this step, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY."
		},
		"credentials-expired": {
			meaning: "The AWS credentials are no longer valid.",
			remedy: "Ask for new ones; a longer role-duration-seconds helps long deployments."
		},
		"credentials-rejected": {
			meaning: "AWS does not know the credentials, or the request was signed with a wrong secret.",
			remedy: "Check that key id, secret and session token belong together, and that the machine's clock is right."
		},
		"access-denied": {
			meaning: "The credentials do not allow a call that is needed.",
			remedy: "Grant the named action to the role."
		},
		throttled: {
			meaning: "A service kept refusing calls because there were too many.",
			remedy: "Run again later, or fewer deployments at a time."
		},
		"service-unreachable": {
			meaning: "A service could not be reached.",
			remedy: "Check the network, the region and the endpoint."
		},
		"remote-error": {
			meaning: "A service refused a call for a reason that has no code of its own.",
			remedy: "The message carries the service's own words and request id."
		},
		"timed-out": {
			meaning: "Waiting ended before the wanted state was reached.",
			remedy: "Run again: it goes on from the state that was left; or raise the timeout."
		},
		interrupted: {
			meaning: "The run was cancelled.",
			remedy: "Run again: it goes on from the state that was left."
		},
		bug: {
			meaning: "Keelson met a state that its authors held to be impossible.",
			remedy: "Report it with the printed details."
		}
	},
	source: {
		"file-missing": {
			meaning: "A named file does not exist.",
			remedy: "Check the path; it is taken from the working directory."
		},
		"file-is-directory": {
			meaning: "A folder was named where a file is read.",
			remedy: "Name the file inside the folder."
		},
		"file-unreadable": {
			meaning: "A file exists but cannot be read.",
			remedy: "Check its permissions."
		},
		"file-outside-folder": {
			meaning: "A file among artifacts is a link to somewhere outside their folder.",
			remedy: "Put the file itself into the folder."
		},
		"file-too-large": {
			meaning: "A file is larger than anything that is read.",
			remedy: "Check that it is the right file, or split it."
		},
		"not-text": {
			meaning: "A file is not UTF-8 text.",
			remedy: "Save it as UTF-8 without control characters."
		},
		"yaml-syntax": {
			meaning: "A text is not valid YAML.",
			remedy: "Fix the marked place."
		},
		"yaml-too-complex": {
			meaning: "A YAML text is nested too deeply or its aliases expand without bound.",
			remedy: "Write the values out."
		},
		"tab-indentation": {
			meaning: "A line of YAML is indented with a tab.",
			remedy: "Indent with spaces."
		},
		"duplicate-key": {
			meaning: "A mapping sets one key twice.",
			remedy: "Keep one of the two."
		},
		"unknown-tag": {
			meaning: "A YAML value carries a tag, such as !Ref, that means nothing here.",
			remedy: "Remove the tag, or put quotes around a text that starts with an exclamation mark."
		},
		"too-many-findings": {
			meaning: "A file has more findings than are listed.",
			remedy: "Fix the ones that are listed first; often one mistake causes the others."
		},
		"unknown-alias": {
			meaning: "A YAML alias has no anchor above it.",
			remedy: "Define the anchor first, or write the value out."
		}
	},
	config: {
		"empty-file": {
			meaning: "A file holds no value.",
			remedy: "Write at least the required keys."
		},
		"several-documents": {
			meaning: "A file that describes one thing holds several YAML documents.",
			remedy: "Keep one document: remove the lines with ---."
		},
		"unknown-key": {
			meaning: "A key means nothing here.",
			remedy: "Fix the spelling; the hint names the nearest key. Unknown keys are never ignored."
		},
		"missing-key": {
			meaning: "A required key is absent.",
			remedy: "Write the key."
		},
		"conflicting-keys": {
			meaning: "Two keys say the same thing and exclude each other.",
			remedy: "Keep one of them."
		},
		"retired-key": {
			meaning: "A key of kube-aws means nothing here, or something else says it.",
			remedy: "Write what the hint names, or remove the key."
		},
		"not-yet-key": {
			meaning: "A key of kube-aws asks for something that is not there yet.",
			remedy: "Remove the key; the hint says what to do until then."
		},
		"no-effect": {
			meaning: "A key has no effect beside another one.",
			remedy: "Remove one of the two, as the hint says."
		},
		"retired-value": {
			meaning: "A value of kube-aws no longer exists.",
			remedy: "Write a current one."
		},
		"wrong-type": {
			meaning: "A value is of another type than its key wants.",
			remedy: "Write it in the form that the hint shows."
		},
		"unknown-value": {
			meaning: "A value is none of those that its key knows.",
			remedy: "Write one of the listed values."
		},
		"out-of-range": {
			meaning: "A number is too small or too large.",
			remedy: "Write a number within the named bounds."
		},
		"too-many-items": {
			meaning: "A list or mapping has more entries than AWS takes.",
			remedy: "Join or remove entries."
		},
		"cluster-name-not-written": {
			meaning: "clusterName is absent: every file without one means the same stack and the same secrets.",
			remedy: "Write the name that the hint shows."
		},
		"not-a-cluster-name": {
			meaning: "clusterName cannot be the name of a stack.",
			remedy: "Write at most 63 letters, digits and hyphens, a letter first."
		},
		"not-a-dns-name": {
			meaning: "A value is not a DNS name.",
			remedy: "Write labels of letters, digits and hyphens with dots in between."
		},
		"not-a-region": {
			meaning: "A value is not an AWS region.",
			remedy: "Write a region such as eu-west-1."
		},
		"unknown-region": {
			meaning: "The region is none that this release knows; a warning when it may be one that AWS opened since.",
			remedy: "Fix the spelling; the hint names the nearest region."
		},
		"not-a-zone": {
			meaning: "A value is not an availability zone.",
			remedy: "Write the region and a letter from a to f, such as eu-west-1a."
		},
		"not-a-tag": {
			meaning: "A tag has a key or value that AWS does not take.",
			remedy: "Keep to letters, digits, spaces and _.:/=+@-."
		},
		"reserved-tag": {
			meaning: "A tag has a key that AWS, Kubernetes or Keelson sets itself; a warning for Name, which each resource has of its own.",
			remedy: "Choose another key."
		},
		"tags-differ-by-case": {
			meaning: "Two tags differ by case alone, and IAM takes them for one.",
			remedy: "Keep one of the two."
		},
		"not-a-key-name": {
			meaning: "A value cannot be the name of an EC2 key pair.",
			remedy: "Write the name as the EC2 console shows it."
		},
		"not-an-ssh-key": {
			meaning: "A value is not a public SSH key.",
			remedy: "Write the content of a .pub file; never a private key."
		},
		"not-an-instance-type": {
			meaning: "A value is not an EC2 instance type.",
			remedy: "Write a type such as t3.medium."
		},
		"not-a-resource-id": {
			meaning: "A value is not an id as AWS gives it.",
			remedy: "Copy the id from the AWS console."
		},
		"not-a-version": {
			meaning: "A value is not a version.",
			remedy: "Write a full version, in quotes if YAML takes it for a number."
		},
		"not-a-url": {
			meaning: "A value is not a URL.",
			remedy: "Write an https URL."
		},
		"not-a-cidr": {
			meaning: "A value is not an IPv4 range.",
			remedy: "Write an address and a prefix, such as 10.0.0.0/24."
		},
		"not-an-ip": {
			meaning: "A value is not an IPv4 address.",
			remedy: "Write four numbers from 0 to 255 with dots in between."
		},
		"not-an-arn": {
			meaning: "A value is not the ARN that its key wants.",
			remedy: "Copy the ARN of the key itself, not of an alias."
		},
		"reserved-range": {
			meaning: "A range overlaps addresses that have a meaning of their own, such as 127.0.0.0/8 or the metadata service's 169.254.0.0/16.",
			remedy: "Choose a range inside 10.0.0.0/8."
		},
		"public-range": {
			meaning: "A range holds addresses of the internet, whose hosts the cluster then cannot reach.",
			remedy: "Choose a range of RFC 1918, unless these addresses are your own."
		},
		"vpc-range-assumed": {
			meaning: "vpcId is given without vpcCIDR, so the default range is assumed.",
			remedy: "Write vpcCIDR as the VPC has it."
		},
		"main-route-table": {
			meaning: "vpcId is given without routeTableId, so subnets follow the VPC's main route table.",
			remedy: "Check that the main table leads to the internet, or name routeTableId."
		},
		"subnets-too-small": {
			meaning: "The subnets have fewer addresses than nodes can exist at once.",
			remedy: "Choose larger ranges, more subnets or fewer workers."
		},
		"range-size": {
			meaning: "A range is larger or smaller than AWS or Kubernetes takes.",
			remedy: "Choose a prefix within the named bounds."
		},
		"ranges-overlap": {
			meaning: "Two ranges share addresses.",
			remedy: "Choose ranges that share no address."
		},
		"subnet-outside-vpc": {
			meaning: "A subnet is not wholly inside the VPC.",
			remedy: "Choose a range inside vpcCIDR."
		},
		"controller-ip-outside-subnets": {
			meaning: "controllerIP lies in no subnet.",
			remedy: "Write an address of one of the subnets."
		},
		"address-reserved": {
			meaning: "controllerIP is an address that AWS keeps: the first four and the last one of each subnet.",
			remedy: "Write another address of the subnet."
		},
		"dns-service-ip": {
			meaning: "dnsServiceIP is not the tenth address of serviceCIDR, which kubeadm always takes.",
			remedy: "Write the address that the hint names."
		},
		"pod-range-too-small": {
			meaning: "podCIDR has no /24 for every node that can exist at once.",
			remedy: "Choose a larger podCIDR or fewer workers."
		},
		"docker-bridge-range": {
			meaning: "A range overlaps 172.17.0.0/16, the bridge network of Docker.",
			remedy: "Choose another range, unless nothing on the nodes ever starts Docker."
		},
		"zone-outside-region": {
			meaning: "A zone belongs to another region.",
			remedy: "Write a zone of the cluster's region."
		},
		"local-zone": {
			meaning: "A zone is a local zone, which the account has to opt in to and which has few instance and volume types.",
			remedy: "Check what the zone has, or write a zone of the region."
		},
		"arn-outside-region": {
			meaning: "An ARN names another region or partition than the cluster's.",
			remedy: "Name a key in the cluster's region."
		},
		"route-table-without-vpc": {
			meaning: "routeTableId is given without vpcId.",
			remedy: "Give both or none."
		},
		"no-way-out": {
			meaning: "Nodes would have no way to the internet, so they could never boot.",
			remedy: "Name a routeTableId with a default route, or set mapPublicIPs to true."
		},
		"name-outside-zone": {
			meaning: "externalDNSName does not end with the name of hostedZone.",
			remedy: "Name the zone that contains it."
		},
		"ttl-without-record": {
			meaning: "recordSetTTL is set though no record is made.",
			remedy: "Remove it, or set createRecordSet to true."
		},
		"iops-without-type": {
			meaning: "IOPS are given for a volume type that takes none.",
			remedy: "Remove them, or choose gp3, io1 or io2."
		},
		"volume-size": {
			meaning: "A volume is larger than its type can be.",
			remedy: "Write a smaller size, or choose gp3 or io2."
		},
		"etcd-volume-small": {
			meaning: "etcd's volume is so small that it can run full.",
			remedy: "Write etcdVolumeSize: 8 or more."
		},
		"etcd-restored": {
			meaning: "A new cluster starts with the data of a snapshot, which belongs to the secrets of the cluster that it is of.",
			remedy: "Keep those secrets in SSM, and leave etcdSnapshotId as it is while the cluster lives."
		},
		"worker-too-small": {
			meaning: "An instance type has about half a GiB, which the node's own programs fill.",
			remedy: "Choose t3.small or larger."
		},
		"many-workers": {
			meaning: "There are so many workers that one that is late fails the creation, and that an update of all takes very long.",
			remedy: "Create the cluster with fewer and raise workerCount afterwards."
		},
		"unknown-instance-family": {
			meaning: "An instance type is of no family that this release knows.",
			remedy: "Fix the part before the dot, unless the family is newer than this release."
		},
		"instance-too-small": {
			meaning: "An instance type has not the 2 vCPU and 2 GiB of a controller.",
			remedy: "Choose t3.medium or larger."
		},
		"instance-architecture": {
			meaning: "An instance type has another processor than the node images, which are x86-64.",
			remedy: "Choose a type with an Intel or AMD processor."
		},
		"instance-before-nitro": {
			meaning: "An instance type is older than the Nitro system; it works, but slower.",
			remedy: "Choose a current type such as t3."
		},
		"ssh-open": {
			meaning: "SSH of every node can be reached from everywhere.",
			remedy: "Name known ranges in sshAccessAllowedSourceCIDRs."
		},
		"ssh-closed": {
			meaning: "A key for SSH is given, but sshAccessAllowedSourceCIDRs lets nobody in.",
			remedy: "Write the ranges that may log in, or leave SSH closed."
		},
		"ssh-without-key": {
			meaning: "SSH is open to some ranges, but no key may log in.",
			remedy: "Write keyName or sshAuthorizedKeys, or remove the ranges."
		},
		"mirror-not-secure": {
			meaning: "The Kubernetes extension comes over http and without a known hash.",
			remedy: "Write an https URL, or give a version table with the hash."
		},
		"api-open": {
			meaning: "The Kubernetes API can be reached from everywhere; it still asks for a certificate.",
			remedy: "Name known ranges in apiAccessAllowedSourceCIDRs."
		},
		"node-ports-open": {
			meaning: "The NodePorts of the workers can be reached from everywhere.",
			remedy: "Name known ranges in nodePortAccessAllowedSourceCIDRs."
		},
		"api-closed": {
			meaning: "apiAccessAllowedSourceCIDRs is empty, so nothing outside reaches the Kubernetes API.",
			remedy: "Name at least the range of the machine that deploys."
		},
		"kubernetes-version-not-pinned": {
			meaning: "kubernetesVersion is absent, so the version moves with the version table.",
			remedy: "Write the version that the hint names."
		},
		"unknown-kubernetes-version": {
			meaning: "The version table has no entry for kubernetesVersion.",
			remedy: "Write one of the listed versions, or give another table with --versions."
		},
		"kubernetes-version-removed": {
			meaning: "kubernetesVersion was offered once and no longer is.",
			remedy: "Write the version that the hint names; a cluster is raised one minor version at a time."
		},
		"kubernetes-version-ended": {
			meaning: "The minor version of kubernetesVersion gets no patches any more.",
			remedy: "Write the version that the hint names; a cluster is raised one minor version at a time."
		},
		"kubernetes-version-behind": {
			meaning: "A newer patch of the same Kubernetes minor version is known.",
			remedy: "Write it when it suits you; a patch replaces the nodes one after the other."
		},
		"flatcar-version-other-channel": {
			meaning: "flatcarVersion is no release of releaseChannel, so there is no such image.",
			remedy: "Write a version of the channel, or the channel of the version."
		},
		"flatcar-version-too-old": {
			meaning: "flatcarVersion cannot read the node configs, so no node would boot.",
			remedy: "Write a current version."
		},
		"flatcar-version-behind": {
			meaning: "flatcarVersion is older than what any channel still releases, so its image may be gone.",
			remedy: "Write a current version."
		},
		"containerd-too-old": {
			meaning: "The node image's containerd is too old for the Kubernetes version.",
			remedy: "Write a newer flatcarVersion, or another releaseChannel."
		},
		"flatcar-version-not-pinned": {
			meaning: "flatcarVersion is absent, so the node image moves with the version table.",
			remedy: "Write the version that the hint names."
		},
		"node-image-not-pinned": {
			meaning: "No version of the release channel is known: the newest image is taken at creation and then kept.",
			remedy: "Write flatcarVersion."
		},
		"extension-not-pinned": {
			meaning: "The Kubernetes extension has no known hash, so nodes cannot check what they download.",
			remedy: "Give a version table with the hash, or a mirror that you trust."
		}
	},
	render: {
		"user-data-too-large": {
			meaning: "A node config does not fit into EC2's 16,384 bytes of user data.",
			remedy: "Shorten the named value of cluster.yaml."
		},
		"template-needs-bucket": {
			meaning: "The template has more than the 51,200 bytes that CloudFormation takes directly.",
			remedy: "Shorten the named value, or deploy the template from an S3 bucket."
		},
		"template-too-many-entries": {
			meaning: "The template has more resources, outputs or parameters than CloudFormation takes.",
			remedy: "Write fewer entries under the named key."
		},
		"too-many-tags": {
			meaning: "A resource has more than the 50 tags that AWS takes.",
			remedy: "Remove tags from stackTags."
		},
		"security-group-full": {
			meaning: "A security group has more inbound rules than the 60 that an account has by default.",
			remedy: "Join ranges of the named list, or ask AWS for more rules per security group."
		},
		"template-parameter-too-large": {
			meaning: "A parameter of the template has more than 4,096 bytes.",
			remedy: "Shorten its default."
		},
		"artifact-missing": {
			meaning: "A folder of artifacts lacks one of them.",
			remedy: "Render again with keelson render."
		},
		"artifact-unreadable": {
			meaning: "An artifact is not what render writes.",
			remedy: "Fix the file, or render again with keelson render."
		},
		"artifact-changed": {
			meaning: "An artifact is not the one that digest.json speaks of: it was edited.",
			remedy: "Run keelson render --artifacts DIR, which takes the edits over."
		},
		"node-config-not-embedded": {
			meaning: "The template embeds another node config than the one that lies beside it.",
			remedy: "Run keelson render --artifacts DIR, which embeds the edited one."
		},
		"user-data-not-found": {
			meaning: "An edited template has no user data of a role where render writes it.",
			remedy: "Restore the launch template's UserData, or render again."
		},
		customised: {
			meaning: "An artifact was edited by hand: it is not what render makes, and the digest says so.",
			remedy: "Nothing, when the edit is wanted; else render again from cluster.yaml."
		},
		"customised-unsafe": {
			meaning: "An edit of the artifacts took away something that keeps data or credentials safe.",
			remedy: "Undo this part of the edit, unless the risk that the message names is wanted."
		},
		"customised-not-named": {
			meaning: "An artifact was edited, and digest.json was edited to hide it.",
			remedy: "Run keelson render --artifacts DIR, which names every edited artifact."
		},
		"rendered-by-another-version": {
			meaning: "Artifacts were rendered by another version of the renderer, so edits are known from digest.json alone.",
			remedy: "Render again with this version to have them compared."
		},
		"customised-not-overwritten": {
			meaning: "Rendering would overwrite artifacts that were edited by hand.",
			remedy: "Render into another folder and take the edits over, or delete the folder when they are not wanted."
		},
		"artifacts-contradict": {
			meaning: "Two artifacts, or two parts of one, say different things that have to be the same.",
			remedy: "Undo the edit on one side, or change cluster.yaml and render again."
		},
		"json-syntax": {
			meaning: "A text is not valid JSON.",
			remedy: "Fix the marked place."
		},
		"template-not-valid": {
			meaning: "A part of a template has a form that CloudFormation does not take.",
			remedy: "Write it as the CloudFormation user guide's template reference says."
		},
		"template-reference-unknown": {
			meaning: "A template refers to a resource, parameter, condition or mapping that it does not have.",
			remedy: "Fix the name, or add what it names."
		},
		"template-dependency-cycle": {
			meaning: "Resources of a template wait for each other in a cycle.",
			remedy: "Take one of the references or DependsOn out."
		},
		"template-part-missing": {
			meaning: "An edited template lacks something that deploy, the nodes or later steps rely on.",
			remedy: "Restore it as render writes it."
		},
		"parameter-without-value": {
			meaning: "An edited template has a parameter that deploy does not know and that has no default.",
			remedy: "Give it a Default."
		},
		"node-config-not-valid": {
			meaning: "An edited node config is not what Ignition's specification 3.3.0 describes.",
			remedy: "Write it as the specification says; the message names the place."
		},
		"node-config-path-twice": {
			meaning: "An edited node config writes one path, or one unit, twice.",
			remedy: "Keep one of the two."
		},
		"data-url-unreadable": {
			meaning: "Ignition cannot decode a data URL.",
			remedy: "Percent-encode the text, or encode it with base64."
		},
		"kubeconfig-not-valid": {
			meaning: "The kubeconfig among the artifacts is not one, or names an entry that it does not have.",
			remedy: "Restore it as render writes it."
		},
		"kubeconfig-with-credentials": {
			meaning: "The kubeconfig among the artifacts holds credentials, and artifacts are committed.",
			remedy: "Take them out and withdraw them; deploy-cluster and connect-cluster hand out short-lived ones."
		},
		"not-a-version-table": {
			meaning: "A file given as version table has another shape.",
			remedy: "Write it like the built-in one; the message names the place."
		},
		"versions-do-not-fit": {
			meaning: "Entries of a version table do not work together, or leave a gap in the way of upgrades.",
			remedy: "Take versions that were released for each other; the message names the place."
		}
	},
	preview: {
		"template-too-complex": {
			meaning: "A template is larger, deeper or grows into more than can be evaluated.",
			remedy: "Check where the template comes from; no stack of a cluster comes near this bound."
		},
		"condition-undecided": {
			meaning: "Whether a resource exists depends on a value that is not known offline.",
			remedy: "Give the parameter's value, or read the plan as if the resource existed."
		},
		"transform-not-evaluated": {
			meaning: "The template has macros, which only CloudFormation can expand.",
			remedy: "Nothing: the plan is made of the template as it is written."
		},
		"type-changed": {
			meaning: "A resource has another type under the same logical id, which CloudFormation refuses.",
			remedy: "Give the new resource another logical id."
		},
		"update-not-supported": {
			meaning: "A property was changed that CloudFormation cannot change on a resource that exists: the deployment would fail.",
			remedy: "Put the old value back, or give the resource another logical id, which makes a new one."
		},
		"replacement-unknown": {
			meaning: "Keelson does not know whether changing this property replaces the resource.",
			remedy: "Read the property's page in CloudFormation's template reference; the plan counts it as a possible replacement."
		},
		"group-does-not-roll": {
			meaning: "An Auto Scaling group gets another launch template, but has no update policy: its running instances stay as they are.",
			remedy: "Give the group an UpdatePolicy, or end its instances one by one."
		},
		"group-cannot-roll": {
			meaning: "An Auto Scaling group shall keep at least as many instances in service while it rolls as it may have at most.",
			remedy: "Make MinInstancesInService of its update policy smaller than MaxSize."
		},
		"data-no-longer-kept": {
			meaning: "A resource that holds data loses the policy that keeps the data when the resource is deleted or replaced.",
			remedy: "Put its DeletionPolicy and UpdateReplacePolicy back."
		},
		"keelson-metadata-missing": {
			meaning: "The template has no Metadata.Keelson, which the deployed one has: what a living cluster cannot take cannot be compared.",
			remedy: "Put the section back as render writes it."
		},
		"needs-new-cluster": {
			meaning: "A key of cluster.yaml was changed that cannot change while the cluster lives.",
			remedy: "Put the old value back, or make a new cluster under another clusterName."
		},
		"volume-cannot-shrink": {
			meaning: "The etcd volume was made smaller, which no EBS volume can become.",
			remedy: "Put the old size back, or write a larger one."
		},
		"kubernetes-downgrade": {
			meaning: "The Kubernetes version goes down; etcd's data cannot go back.",
			remedy: "Keep the newer version, or restore a new cluster from a snapshot (etcdSnapshotId)."
		},
		"kubernetes-minor-skipped": {
			meaning: "The Kubernetes version skips a minor version, which kubeadm refuses.",
			remedy: "Go up by one minor version at a time."
		},
		"kubernetes-minor-step": {
			meaning: "The Kubernetes version goes up by one minor version, and there is no way back.",
			remedy: "Read the release's upgrade notes, and take a snapshot of the etcd volume first."
		},
		"flatcar-downgrade": {
			meaning: "The Flatcar version goes down.",
			remedy: "Write the version that the cluster runs, or a newer one, as flatcarVersion."
		}
	},
	deploy: {
		"foreign-stack": {
			meaning: "A stack of the cluster's name exists and was not made for this cluster by Keelson.",
			remedy: "Choose another clusterName, or another region or account; a stack that is not ours is never changed."
		},
		"template-unreadable": {
			meaning: "The stack template is not a CloudFormation template in JSON.",
			remedy: "Render it again."
		},
		"template-too-large": {
			meaning: "The stack template is larger than CloudFormation takes, from S3 too.",
			remedy: "Make the node configs or the number of subnets smaller."
		},
		"template-bucket-missing": {
			meaning: "The stack template is larger than CloudFormation takes in a request, and no bucket is given that it could be read from.",
			remedy: "Name a bucket of the same region that the deployment may write to and read from (template-bucket)."
		},
		"stack-changed": {
			meaning: "The stack was changed by somebody else after the plan was made.",
			remedy: "Run again: the plan is made anew. Let one deployment of a cluster run at a time (concurrency)."
		},
		"stack-paused": {
			meaning: "An earlier operation failed and was stopped without a rollback.",
			remedy: "Nothing: the stack is rolled back first, then the plan is made again."
		},
		"stack-goes-forward": {
			meaning: "An earlier update of ours failed that cannot be undone, and was left as it is.",
			remedy: "Nothing: what failed is tried again. Fix its reason, which is shown, or restore from a snapshot."
		},
		"stack-rollback-failed": {
			meaning: "An update failed, and so did its rollback.",
			remedy: "Fix what blocks the rollback and run again: it is tried once more. To leave a resource out of it, use the CloudFormation console (Stack actions, Continue update rollback)."
		},
		"stack-express": {
			meaning: "The stack was last deployed in Express mode, and its failed operation cannot be rolled back.",
			remedy: "Finish or delete it in the CloudFormation console; a cluster is never deployed in Express mode."
		},
		"stack-delete-failed": {
			meaning: "A deletion of the stack failed and left a part of it.",
			remedy: "Fix what blocks the named resources, delete the stack, then run again."
		},
		"stack-import-failed": {
			meaning: "An import of resources into the stack failed, and so did its rollback.",
			remedy: "Fix it in the CloudFormation console, then run again."
		},
		"stack-create-failed": {
			meaning: "The stack could not be created; CloudFormation removed what there was of it.",
			remedy: "Fix the first failure that is listed, then run again: what is left is deleted and the stack made anew."
		},
		"stack-update-failed": {
			meaning: "The stack could not be updated; CloudFormation went back to what was before.",
			remedy: "Fix the first failure that is listed, then run again."
		},
		"resource-failed": {
			meaning: "One resource of a stack could not be made or changed.",
			remedy: "The reason is CloudFormation's own."
		},
		"change-set-failed": {
			meaning: "CloudFormation worked the change out and found that it cannot be carried out; nothing was changed.",
			remedy: "The message carries CloudFormation's own reason."
		},
		"stack-busy": {
			meaning: "Another operation runs on the stack.",
			remedy: "Nothing: the run waits for its end. Let one deployment of a cluster run at a time (concurrency)."
		},
		"stack-recreated": {
			meaning: "What an earlier, failed creation left is deleted before the stack is created.",
			remedy: "Nothing: no cluster lived in it. The reason of the earlier failure is shown."
		},
		"stack-rolled-back-before": {
			meaning: "The last update of the stack was rolled back.",
			remedy: "See whether its reason still holds; it is shown."
		},
		"resource-replaced": {
			meaning: "An update makes a new resource in place of the old one.",
			remedy: "Check that nothing that must stay lives in the old one."
		},
		"dependants-change": {
			meaning: "Resources change because of what they refer to.",
			remedy: "Nothing: the change set shows them."
		},
		"events-unreadable": {
			meaning: "The stack's events could not be read, so that progress and reasons may be missing.",
			remedy: "Allow cloudformation:DescribeStackEvents."
		},
		"image-withdrawn": {
			meaning: "The machine image of the nodes no longer exists.",
			remedy: "Write a newer flatcarVersion into cluster.yaml and review what it changes."
		},
		"image-unknown": {
			meaning: "No machine image matches.",
			remedy: "Check releaseChannel and region, or name an image by amiId."
		},
		"image-old": {
			meaning: "The image that the nodes boot is half a year old or older; its publisher may take it back.",
			remedy: "Write a newer flatcarVersion into cluster.yaml: the nodes are then replaced one after the other."
		},
		"image-gone": {
			meaning: "The image that the nodes boot no longer exists: running nodes go on, but none can be replaced or added.",
			remedy: "Write a newer flatcarVersion into cluster.yaml before a node fails."
		},
		"network-missing": {
			meaning: "The VPC or the route table that cluster.yaml names is not there, or the table is another VPC's.",
			remedy: "Check vpcId, routeTableId, region and account."
		},
		"network-without-names": {
			meaning: "DNS is off in the VPC that cluster.yaml names: nodes would not find AWS, nor each other by name.",
			remedy: "Switch enableDnsSupport and enableDnsHostnames on in the VPC (Edit VPC settings)."
		},
		"network-without-internet": {
			meaning: "The route table that cluster.yaml names does not lead to the internet: nodes could not load what they boot from.",
			remedy: "Give it a route 0.0.0.0/0 to an internet gateway of the VPC, or name another table as routeTableId."
		},
		"snapshot-failed": {
			meaning: "The snapshot of the etcd volume, taken before a new version of Kubernetes, failed; nothing was changed.",
			remedy: "Run again: another one is made. EC2's console says why it failed."
		},
		"beyond-plan": {
			meaning: "CloudFormation would do more to the stack than the plan showed; nothing was changed.",
			remedy: "Look at what is named. If it is meant, run again with an explicit approval (approve-digest)."
		},
		"preview-not-possible": {
			meaning: "CloudFormation could not be asked what it would do, because of the state that the stack is in.",
			remedy: "Nothing: a deployment deals with that state first, and then plans again."
		},
		"protected-resource": {
			meaning: "The plan replaces or deletes a resource that the stack policy protects: the cluster's data or its address.",
			remedy: "If it is meant, lift the stack policy for this update; the next deployment sets it again."
		},
		"foreign-change-set": {
			meaning: "Somebody else prepared change sets in the empty stack that the cluster is made in.",
			remedy: "Nothing: they end with the creation. Let one deployment of a cluster run at a time (concurrency)."
		},
		"resources-retained": {
			meaning: "Resources outlive the stack, as their policy says.",
			remedy: "Delete what is not needed any more by hand; it goes on costing."
		},
		"stack-role-kept": {
			meaning: "CloudFormation works on the stack with a role that it was given before.",
			remedy: "Give another role (role-arn) where this one is not meant."
		},
		"validation-warning": {
			meaning: "A validation that CloudFormation makes beforehand warns of something, as a quota that is nearly used up.",
			remedy: "The message carries CloudFormation's own reason."
		},
		"validations-unreadable": {
			meaning: "What CloudFormation's validations found could not be read.",
			remedy: "Allow cloudformation:DescribeEvents."
		},
		"resource-drifted": {
			meaning: "A protected resource was changed outside of CloudFormation.",
			remedy: "Put it back, or write the change into cluster.yaml; an update may undo it."
		},
		"drift-unknown": {
			meaning: "Whether protected resources were changed outside of CloudFormation could not be found out.",
			remedy: "Allow cloudformation:DetectStackDrift and the reads that it makes, or go on without it."
		}
	},
	pki: {
		"secret-malformed": {
			meaning: "A stored parameter does not hold what its name says.",
			remedy: "Store the right value under that name, in PEM and without a passphrase, or delete the parameter before the first deployment so that a new one is made."
		},
		"secret-mismatch": {
			meaning: "A stored certificate, public key or copy does not belong to the stored private key or original.",
			remedy: "Store the pair that belongs together; nothing was overwritten. After a rotate-token that was stopped half-way, run it again."
		},
		"secret-key-missing": {
			meaning: "A certificate is stored without its private key.",
			remedy: "Store its private key too, or delete the certificate's parameter before the first deployment."
		},
		"secret-missing-under-stack": {
			meaning: "The stack exists, but a secret that its nodes were built on is gone from Parameter Store.",
			remedy: "Restore the parameter from a controller's /etc/kubernetes/pki; a new one would cut the running cluster off."
		},
		"secret-too-long": {
			meaning: "A value is longer than the 4,096 characters of a standard parameter.",
			remedy: "Use ECDSA keys and a certificate without its chain."
		},
		"authority-changed": {
			meaning: "The certificate authority in Parameter Store is not the one that the live stack was built on: its nodes would not trust new ones.",
			remedy: "Restore ca.crt and ca.key from a controller's /etc/kubernetes/pki, or make a new cluster under another clusterName."
		},
		"authority-expiring": {
			meaning: "A certificate authority ends within half a year.",
			remedy: "Plan a new cluster: rotation of an authority is not supported yet."
		},
		"secret-foreign": {
			meaning: "A stored parameter carries the tags of another cluster or stack.",
			remedy: "Choose another clusterName, or delete the parameter after making sure that nothing uses it."
		},
		"secret-of-user": {
			meaning: "A secret of the cluster was stored by somebody else than a deployment: it is used, never tagged, and never deleted.",
			remedy: "Nothing, if it is your own authority. Delete it yourself when the cluster is gone and nothing else uses it."
		},
		"secret-not-encrypted": {
			meaning: "A private key or token is stored as plain text, which everybody who may read parameters can read.",
			remedy: "Treat it as known to others: store a new one, of the type SecureString."
		},
		"key-unsupported": {
			meaning: "A stored key is of a kind that kubeadm does not take.",
			remedy: "Store an RSA key of at least 2,048 bits, or an ECDSA key on P-256, P-384 or P-521."
		},
		"authority-unusable": {
			meaning: "A stored certificate cannot be the authority of a cluster: Kubernetes or its clients would not trust what it signs.",
			remedy: "Store one self-signed CA certificate that may sign certificates for clients and servers, without its chain."
		},
		"authority-ended": {
			meaning: "A certificate authority is outside of its time: nothing that it signs is trusted.",
			remedy: "Before the first deployment, store one that is valid. A living cluster needs a new cluster: rotation is not supported yet."
		}
	},
	apply: {
		"not-a-manifest": {
			meaning: "A document among the manifests is not a Kubernetes object.",
			remedy: "Give it apiVersion, kind and metadata.name, or leave the file out of the manifests."
		},
		"manifest-field-missing": {
			meaning: "A manifest lacks a field that every Kubernetes object has.",
			remedy: "Add the named field."
		},
		"manifest-field-invalid": {
			meaning: "A field of a manifest has a value that Kubernetes cannot read.",
			remedy: "Write the value in the form that the message names."
		},
		"generated-name": {
			meaning: "A manifest asks the server for a name by metadata.generateName, so that every run would make another object.",
			remedy: "Write metadata.name instead."
		},
		"duplicate-object": {
			meaning: "Two manifests describe the same object.",
			remedy: "Keep one of the two."
		},
		"namespace-ignored": {
			meaning: "A manifest of a kind that lives outside of namespaces names a namespace.",
			remedy: "Remove metadata.namespace; it has no effect."
		},
		"kind-not-served": {
			meaning: "The cluster does not know the apiVersion and kind of a manifest.",
			remedy: "Check their spelling, add the CustomResourceDefinition to the manifests, or write a version that the cluster serves."
		},
		"namespace-missing": {
			meaning: "A manifest names a namespace that neither the cluster nor the manifests have.",
			remedy: "Add the Namespace to the manifests, or correct metadata.namespace."
		},
		"kubeconfig-invalid": {
			meaning: "A kubeconfig has a value of a wrong form.",
			remedy: "Write it as the kubeconfig (v1) format has it."
		},
		"kubeconfig-incomplete": {
			meaning: "A kubeconfig refers to a context, cluster or user that it does not have, or lacks a needed value.",
			remedy: "Add the named entry, or choose another context."
		},
		"credential-unreadable": {
			meaning: "A certificate, key or token of a kubeconfig cannot be read.",
			remedy: "Check the file or the base64 text that the message names."
		},
		"credential-plugin-failed": {
			meaning: "The command that a kubeconfig names for credentials gave none.",
			remedy: "Run the command by hand; it must print an ExecCredential."
		},
		"proxy-unsupported": {
			meaning: "A proxy is written in a form that is not supported.",
			remedy: "Use an http:// or https:// proxy."
		},
		"tls-verification-off": {
			meaning: "A kubeconfig switches the check of the server's certificate off.",
			remedy: "Replace insecure-skip-tls-verify by certificate-authority-data."
		},
		"tls-untrusted": {
			meaning: "The Kubernetes server's certificate is not the one that the kubeconfig expects.",
			remedy: "Check certificate-authority-data and tls-server-name; another server may be answering at this address."
		},
		"cluster-unreachable": {
			meaning: "The Kubernetes API server cannot be reached.",
			remedy: "Check the server's address, the proxy, and that its firewall lets this machine in."
		},
		"answer-unusable": {
			meaning: "The Kubernetes API server's answer is not what the API promises: cut, too large or not JSON.",
			remedy: "Check that the kubeconfig's server is a Kubernetes API server and no proxy changes its answers."
		},
		unauthorized: {
			meaning: "The cluster does not accept the credentials.",
			remedy: "Make new ones: they have expired or belong to another cluster."
		},
		forbidden: {
			meaning: "The credentials do not allow a call that is needed.",
			remedy: "Grant the named verb and resource by RBAC."
		},
		"object-not-found": {
			meaning: "The cluster does not have the named object or address.",
			remedy: "Check name and namespace."
		},
		"object-busy": {
			meaning: "An object kept changing, or its namespace is being deleted, so that it could not be written.",
			remedy: "Run again when the other change has ended."
		},
		"object-rejected": {
			meaning: "The cluster refuses an object as it is written.",
			remedy: "Fix the named fields; a field that cannot be changed needs the object deleted first."
		},
		"field-conflict": {
			meaning: "A field of a manifest is owned by another manager, with another value.",
			remedy: "Leave the field out of the manifest, write the live value, or let its manager give it up."
		},
		"webhook-unavailable": {
			meaning: "An admission or conversion webhook did not answer.",
			remedy: "Check the pods and the certificate behind the named webhook."
		},
		"server-warning": {
			meaning: "The Kubernetes API server warns of an object.",
			remedy: "Follow the warning."
		},
		"template-not-rolled": {
			meaning: "A changed pod template does not replace pods of this kind that run already.",
			remedy: "Delete the old pods when they may go, or use a Deployment."
		},
		"not-ready": {
			meaning: "An applied object did not become ready.",
			remedy: "Read the findings; mend the manifest and run again, or raise the timeout."
		},
		"load-balancer-pending": {
			meaning: "A load balancer got no address in time.",
			remedy: "Read the findings: the cloud provider says in events what it lacks; run again, or raise the load balancer's timeout."
		}
	},
	dns: {
		"dns-file-shape": {
			meaning: "A mapping or endpoints file is not one document of the expected shape.",
			remedy: "Write `records:` with a name and its target per entry; leave endpoints.json as apply-manifests wrote it."
		},
		"mapping-key-unknown": {
			meaning: "The mapping file has a key that does not exist.",
			remedy: "Use the keys service, ingress, gateway, values, type and ttl below a name."
		},
		"mapping-value-invalid": {
			meaning: "A value of the mapping file has a wrong form.",
			remedy: "Write it as the message says."
		},
		"mapping-target-count": {
			meaning: "A name of the mapping file has no target or several.",
			remedy: "Write exactly one of service, ingress, gateway or values."
		},
		"endpoints-format": {
			meaning: "endpoints.json is not of a format that this release reads.",
			remedy: "Use the file that apply-manifests of the same release wrote."
		},
		"host-name-invalid": {
			meaning: "A name cannot be a DNS name.",
			remedy: "Use labels of at most 63 letters, digits and hyphens."
		},
		"host-claimed-twice": {
			meaning: "Two entries want different things under one name.",
			remedy: "Remove the name from the mapping file or from one object's annotation."
		},
		"endpoint-unknown": {
			meaning: "The mapping file names an object that has no address and is not waiting for one.",
			remedy: "Check kind, namespace and name; a Service needs type LoadBalancer."
		},
		"endpoint-ambiguous": {
			meaning: "An object has several host names.",
			remedy: "Map each of them to a name of its own."
		},
		"alias-target-unknown": {
			meaning: "An alias was asked for, but the target is no load balancer whose hosted zone is known.",
			remedy: "Use record: auto or cname."
		},
		"record-type-unfit": {
			meaning: "A record of the given type cannot hold the target.",
			remedy: "Write another type, or leave it out."
		},
		"annotation-ignored": {
			meaning: "An external-dns annotation is not acted on.",
			remedy: "Remove it, or write what it says into the mapping file."
		},
		"zone-not-found": {
			meaning: "No hosted zone holds a name.",
			remedy: "Create the zone, check the account and the zone-id, or allow route53:ListHostedZones."
		},
		"zone-ambiguous": {
			meaning: "Several hosted zones have one name.",
			remedy: "Set zone-id to the one that is meant."
		},
		"zone-delegated": {
			meaning: "The zone delegates a part of itself that holds the name, so a record in it would never be seen.",
			remedy: "Publish in the zone that the name servers of the delegation serve."
		},
		"zone-not-read": {
			meaning: "A hosted zone that holds no wanted name may not be read, so that old records in it are not found.",
			remedy: "Allow route53:ListResourceRecordSets for it, or set zone-id."
		},
		"protections-not-read": {
			meaning: "The protections of a zone's records could not be listed.",
			remedy: "Allow route53:ListResourceRecordSetProtections, or ignore it when there are none."
		},
		"address-pending": {
			meaning: "An object has no address yet; the records under its names stay as they are.",
			remedy: "Run again when the load balancer is there, or raise load-balancer-timeout."
		},
		"record-not-owned": {
			meaning: "A wanted name is taken by a record that this owner did not make.",
			remedy: "Remove the record, choose another name, or list the name under adopt to take an unmarked record over."
		},
		"record-protected": {
			meaning: "A record that would change is protected in Route 53.",
			remedy: "Remove the protection, or leave the record as it is."
		},
		"apex-needs-alias": {
			meaning: "A CNAME was wanted at the zone's own name, where DNS forbids one.",
			remedy: "Use record: auto with a load balancer, or fixed IP addresses."
		},
		"marker-impossible": {
			meaning: "The TXT record that marks a record as owned cannot be written.",
			remedy: "Use the default txt-prefix, which works at the apex, and a shorter owner-id."
		},
		"owner-id-invalid": {
			meaning: "The owner id cannot stand in an ownership marker.",
			remedy: "Use letters, digits and the characters . _ - / only."
		},
		"change-withheld": {
			meaning: "The policy does not let a change pass.",
			remedy: "Use policy: sync to carry it out."
		},
		"too-many-deletions": {
			meaning: "A plan deletes more records than the guard lets pass.",
			remedy: "Read the named records; raise max-deletes if they shall go."
		},
		"nothing-mapped": {
			meaning: "No name is wanted at all, which would delete every owned record.",
			remedy: "Check the mapping file and the endpoints; set allow-empty if all records shall go."
		},
		"plan-changed": {
			meaning: "The plan is not the one that was reviewed.",
			remedy: "Review the new plan and pass its hash."
		},
		"change-batch-rejected": {
			meaning: "Route 53 refused a change and left the zone as it was.",
			remedy: "Read its reason; run again when somebody else changed the zone meanwhile."
		},
		"change-too-large": {
			meaning: "The records of one name need more than one request to Route 53 may carry.",
			remedy: "Use fewer or shorter values."
		}
	},
	operations: {
		"digest-mismatch": {
			meaning: "The artifacts are not the ones whose digest was expected.",
			remedy: "Deploy the commit that was reviewed, or review these artifacts and pass their digest."
		},
		"stack-creation-failed-before": {
			meaning: "An earlier creation of the stack failed, and the run was told not to create it again.",
			remedy: "Delete the stack, or run with on-failed-create: recreate."
		},
		"stack-output-missing": {
			meaning: "The stack has no output that is needed to reach the cluster.",
			remedy: "Deploy with artifacts that were rendered by this version; an edited template has to keep its Outputs."
		},
		"file-not-written": {
			meaning: "A file that a run leaves behind could not be written.",
			remedy: "Name a path in a folder that may be written to, or free the path; then run again."
		},
		"file-exists": {
			meaning: "A file that would be new is there already, and is never written over.",
			remedy: "Name another path, or move the file away first."
		},
		"folder-missing": {
			meaning: "The folder that a new file belongs in does not exist.",
			remedy: "Make the folder, or name a path in one that exists."
		},
		"no-manifests": {
			meaning: "The named folders hold no file that could be a manifest.",
			remedy: "Check the paths; files that end in .yaml, .yml or .json are read."
		},
		"source-ambiguous": {
			meaning: "A folder of artifacts was given together with what artifacts are rendered from.",
			remedy: "Give either artifacts, or cluster and versions."
		},
		"destroy-not-confirmed": {
			meaning: "A cluster is destroyed only when its name is typed as the confirmation, and it was not.",
			remedy: "Write the cluster's name under confirm (--confirm); dry-run shows what would go."
		},
		"cluster-not-named": {
			meaning: "Neither a cluster.yaml, a folder of artifacts, nor a cluster's name and region were given.",
			remedy: "Give cluster or artifacts, or cluster-name together with region."
		},
		"cluster-unproven": {
			meaning: "Things carry the cluster's tag, but nothing shows that Keelson made that cluster: another tool may have used the name.",
			remedy: "Look at what is listed, and remove it by hand where it is yours."
		},
		"cluster-not-asked": {
			meaning: "The Kubernetes API did not answer, so that Services and volumes are removed by their tags in AWS.",
			remedy: "Nothing, unless a PersistentVolume had the reclaim policy Retain: then let the API answer, or tag its volume keelson:retained first."
		},
		"secrets-kept": {
			meaning: "The cluster's parameters in Parameter Store stay, as its snapshots do.",
			remedy: "Nothing; keep-snapshots: false deletes both."
		},
		"records-not-removed": {
			meaning: "DNS records that point at the cluster's load balancers stay.",
			remedy: "Give owner-id (and zone-id) of the records' owner, or remove the listed records by hand."
		},
		"cluster-absent": {
			meaning: "There is no stack of the cluster's name in this region of this account.",
			remedy: "Check the name, the region and whose credentials these are; or deploy the cluster first."
		},
		"cluster-not-running": {
			meaning: "The cluster's stack is still being created, was never created, or is being deleted: there is nothing to connect to.",
			remedy: "Wait until the deployment has ended, or deploy again."
		},
		"api-not-ready": {
			meaning: "The stack is there, but the Kubernetes API did not become ready in time.",
			remedy: "See where the controller's boot stopped. Where it ended well, let this machine reach port 443 of the controller's address."
		},
		"nodes-not-ready": {
			meaning: "The Kubernetes API answers, but fewer nodes than expected became Ready in time.",
			remedy: "See what is said of each machine: one that never joined has its console, one that joined has its conditions. Then run again."
		},
		"boot-unseen": {
			meaning: "The machines' consoles could not be read, so that waiting shows no progress of their boots.",
			remedy: "Allow cloudformation:ListStackResources, autoscaling:DescribeAutoScalingGroups and ec2:GetConsoleOutput."
		},
		"console-late": {
			meaning: "EC2 has no console output of a machine yet: on instance types without Nitro it comes minutes late.",
			remedy: "Nothing. Types such as t3 show it while it is printed."
		},
		"plan-graded": {
			meaning: "What the worst of a plan's changes does to the cluster: rolling, outage or data-loss.",
			remedy: "Read the changes below it; the digest gate asks for a review of what is risky."
		},
		"not-reviewed": {
			meaning: "A risky plan was not reviewed: no check run of the merged pull request names this digest with this grade or a worse one.",
			remedy: "Read the plan, and run again with approve-digest and the printed digest."
		},
		"digest-not-reviewed": {
			meaning: "The digest was not reviewed, and the plan is not risky enough to ask for it.",
			remedy: "Nothing; digest-gate: always would ask for a review."
		},
		"digest-reviewed": {
			meaning: "The digest was reviewed with its pull request.",
			remedy: "Nothing."
		},
		"digest-approved": {
			meaning: "Somebody approved the digest by its name.",
			remedy: "Nothing."
		},
		"kubernetes-version-not-written": {
			meaning: "Kubernetes would go up by a minor version because the version table did, while cluster.yaml names none.",
			remedy: "Write kubernetesVersion into cluster.yaml."
		},
		"etcd-snapshotted": {
			meaning: "A snapshot of the etcd volume was taken before another version of Kubernetes starts on it.",
			remedy: "Nothing; etcdSnapshotId of a new cluster starts from it. Delete it when the new version has proved itself."
		},
		"run-left-stack": {
			meaning: "A cancelled run left the stack in the middle of an operation; the post step says what became of it.",
			remedy: "Run the deployment again: it goes on from what is there."
		},
		"path-in-git": {
			meaning: "A file with credentials would lie where git takes it into a repository, from which nobody ever gets it out again.",
			remedy: "Name a path outside of the work tree, or have it ignored (.gitignore) first."
		},
		"certificate-ending": {
			meaning: "A certificate of the cluster ends within sixty days, or has ended.",
			remedy: "The API server's own is renewed by the controller every month: see why keelson-renew-certificates did not. An authority needs a new cluster."
		},
		"node-not-ready": {
			meaning: "A machine of the cluster is not a Ready node.",
			remedy: "kubectl describe node says more; a machine that never joined has its reason in its console."
		},
		"token-of-user": {
			meaning: "The API takes a bootstrap token that no deployment stored.",
			remedy: "If nobody needs it: kubectl -n kube-system delete secret bootstrap-token-ID."
		}
	},
	runner: {
		"input-missing": {
			meaning: "A required input of an action is empty.",
			remedy: "Give it under `with:`."
		},
		"input-not-boolean": {
			meaning: "An input takes true or false.",
			remedy: "Write true or false."
		},
		"input-not-integer": {
			meaning: "An input takes a whole number.",
			remedy: "Write digits only."
		},
		"input-not-duration": {
			meaning: "An input takes a duration.",
			remedy: "Write a number with a unit: 90s, 30m, 1h30m."
		},
		"input-not-allowed": {
			meaning: "An input takes one of a few words.",
			remedy: "Write one of the words that the message lists."
		},
		"runner-file-not-written": {
			meaning: "A file in which the runner or a later step looks for results could not be written.",
			remedy: "Check RUNNER_TEMP, GITHUB_OUTPUT, GITHUB_STATE and GITHUB_STEP_SUMMARY, and whether the disk is full."
		},
		"file-not-deleted": {
			meaning: "A file that was to be deleted at the end of the job is still there.",
			remedy: "Delete it by hand on a self-hosted runner; a kubeconfig in it is valid until its certificate ends."
		},
		"comment-not-written": {
			meaning: "The report could not be written as a comment on the pull request.",
			remedy: "Give the job `pull-requests: write`; pull requests from forks have the report in the job summary."
		},
		"review-not-recorded": {
			meaning: "What the pull request would deploy could not be recorded as a check run on its head commit.",
			remedy: "Give the job `checks: write`; without the check run a risky deployment has to be approved by approve-digest."
		}
	}
}).flatMap((area) => Object.entries(area)));
function describeCode(code) {
	return entries.get(code) ?? {
		meaning: code,
		remedy: ""
	};
}
// packages/core/src/failure/failure.ts
var Failure = class extends Error {
	code;
	hint;
	constructor(code, message, options = {}) {
		super(message, options.cause === void 0 ? {} : { cause: options.cause });
		this.name = new.target.name;
		this.code = code;
		this.hint = options.hint ?? describeCode(code).remedy;
	}
};
var InvalidInput = class extends Failure {
	diagnostics;
	constructor(diagnostics, options = {}) {
		const errors = diagnostics.filter((diagnostic) => diagnostic.severity === "error");
		const files = [...new Set(errors.map(({ file }) => file))];
		const count = errors.length === 1 ? "is 1 error" : `are ${errors.length} errors`;
		super("invalid-input", `There ${count} in ${files.slice(0, 3).join(", ")}${files.length > 3 ? " and other files" : ""}.`, options);
		this.diagnostics = diagnostics;
	}
};
var Refused = class extends Failure {
	subjects;
	constructor(code, message, options = {}) {
		super(code, message, options);
		this.subjects = options.subjects ?? [];
	}
};
var RemoteFailure = class extends Failure {
	call;
	constructor(code, message, options) {
		super(code, message, options);
		this.call = options.call;
	}
};
var Unhealthy = class extends Failure {
	subject;
	diagnosis;
	constructor(code, message, options) {
		super(code, message, options);
		this.subject = options.subject;
		this.diagnosis = options.diagnosis;
	}
};
var TimedOut = class extends Failure {
	lastState;
	constructor(message, options) {
		super("timed-out", message, options);
		this.lastState = options.lastState;
	}
};
var Interrupted = class extends Failure {
	stateLeft;
	constructor(message, options) {
		super("interrupted", message, options);
		this.stateLeft = options.stateLeft;
	}
};
var Bug = class extends Failure {
	constructor(message, options = {}) {
		super("bug", message, options);
	}
};
function unreachable(value) {
	throw new Bug(`unexpected value ${JSON.stringify(value)}`);
}
// packages/core/src/failure/aws-failure.ts
const codesByName = new Map(Object.entries({
	ExpiredToken: "credentials-expired",
	RequestExpired: "credentials-expired",
	CredentialsProviderError: "credentials-missing",
	TokenProviderError: "credentials-missing",
	MissingAuthenticationToken: "credentials-missing",
	InvalidClientTokenId: "credentials-rejected",
	UnrecognizedClient: "credentials-rejected",
	InvalidSignature: "credentials-rejected",
	SignatureDoesNotMatch: "credentials-rejected",
	IncompleteSignature: "credentials-rejected",
	AuthFailure: "credentials-rejected",
	AccessDenied: "access-denied",
	UnauthorizedOperation: "access-denied",
	NotAuthorized: "access-denied",
	Throttling: "throttled",
	Throttled: "throttled",
	RequestLimitExceeded: "throttled",
	TooManyRequests: "throttled",
	RequestThrottled: "throttled",
	PriorRequestNotComplete: "throttled",
	SlowDown: "throttled",
	TimeoutError: "service-unreachable"
}));
const unreachableCodes = /* @__PURE__ */ new Set([
	"ENOTFOUND",
	"EAI_AGAIN",
	"ECONNREFUSED",
	"ECONNRESET",
	"ECONNABORTED",
	"EPIPE",
	"ETIMEDOUT",
	"EHOSTUNREACH",
	"ENETUNREACH",
	"CERT_HAS_EXPIRED",
	"DEPTH_ZERO_SELF_SIGNED_CERT",
	"SELF_SIGNED_CERT_IN_CHAIN",
	"UNABLE_TO_VERIFY_LEAF_SIGNATURE"
]);
function toAwsFailure(error, call) {
	if (error instanceof RemoteFailure) return error;
	const seen = readError(error);
	const code = codeOf(seen);
	const action = code === "access-denied" ? deniedAction(seen.message, call) : null;
	return new RemoteFailure(code, `${call.service} ${call.operation}: ${sentenceOf(code, seen, action)}`, {
		cause: error,
		call: {
			...call,
			status: seen.status,
			requestId: seen.requestId
		},
		...action === null ? {} : { hint: `Grant ${action} to the role, then run again.` }
	});
}
function readError(error) {
	const fields = fieldsOf(error);
	const metadata = fieldsOf(fields["$metadata"]);
	const text = (value) => typeof value === "string" && value !== "" ? value : null;
	return {
		name: text(fields["name"]) ?? "Error",
		message: shorten(text(fields["message"]) ?? (fields === noFields ? String(error) : "no message")),
		systemCode: text(fields["code"]) ?? text(fieldsOf(fields["cause"])["code"]),
		status: typeof metadata["httpStatusCode"] === "number" ? metadata["httpStatusCode"] : null,
		requestId: text(metadata["requestId"])
	};
}
const noFields = {};
function fieldsOf(value) {
	return typeof value === "object" && value !== null ? value : noFields;
}
function codeOf({ name, message, systemCode, status }) {
	const named = codesByName.get(name) ?? codesByName.get(name.replace(/Exception$/, ""));
	if (named !== void 0) return named;
	if (systemCode !== null && unreachableCodes.has(systemCode)) return "service-unreachable";
	if (/is not authorized to perform/i.test(message)) return "access-denied";
	if (/^Rate exceeded\b/i.test(message) || status === 429) return "throttled";
	return "remote-error";
}
function deniedAction(message, call) {
	return /not authorized to perform:?\s+([a-z0-9-]+:[A-Za-z0-9]+)/.exec(message)?.[1] ?? `${call.service.toLowerCase().replaceAll(" ", "")}:${call.operation}`;
}
function sentenceOf(code, seen, action) {
	switch (code) {
		case "access-denied": return `the credentials do not allow ${action}: ${seen.message}`;
		case "credentials-missing": return `no AWS credentials were found: ${seen.message}`;
		case "service-unreachable": return `no answer came (${seen.systemCode ?? seen.name}): ${seen.message}`;
		default:
			if (seen.name === "Unknown") return `an answer (${seen.status ?? "no status"}) that AWS does not give`;
			return seen.name === "Error" ? seen.message : `${seen.name}: ${seen.message}`;
	}
}
function shorten(message) {
	const open = message.replace(/\s*(Encoded authorization failure message:|Deserialization error: to see).*$/s, "");
	return open.length > 1e3 ? `${open.slice(0, 1e3)}…` : open;
}
// packages/core/src/failure/exit-code.ts
function exitCodeOf(failure, signal) {
	if (failure instanceof Interrupted) return signal === "SIGTERM" ? 143 : 130;
	if (failure instanceof Bug) return 70;
	return failure.code === "wrong-usage" ? 2 : 1;
}
// packages/core/src/source/position.ts
function compareRanges(a, b) {
	if (a === null || b === null) return (a === null ? 0 : 1) - (b === null ? 0 : 1);
	return a.start.line - b.start.line || a.start.column - b.start.column;
}
function rangeBetween(lines, from, to) {
	const start = lines.linePos(from);
	const end = lines.linePos(Math.max(from, to));
	return {
		start: {
			line: start.line,
			column: start.col
		},
		end: {
			line: end.line,
			column: end.col
		}
	};
}
// packages/core/src/source/diagnostic.ts
function hasErrors(diagnostics) {
	return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
function sortDiagnostics(diagnostics) {
	return diagnostics.toSorted((a, b) => compareText(a.file, b.file) || compareRanges(a.range, b.range) || compareText(a.code, b.code) || compareText(a.path, b.path));
}
function toDiagnosticRecord(diagnostic) {
	const { range, ...rest } = diagnostic;
	return {
		...rest,
		line: range?.start.line ?? null,
		column: range?.start.column ?? null
	};
}
// packages/core/src/failure/failure-record.ts
function toFailure(thrown) {
	if (thrown instanceof Failure) return thrown;
	return new Bug(thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown), { cause: thrown });
}
function toFailureRecord(failure) {
	return {
		kind: failure.name,
		code: failure.code,
		message: failure.message,
		hint: failure.hint,
		diagnostics: failure instanceof InvalidInput ? sortDiagnostics(failure.diagnostics).map(toDiagnosticRecord) : [],
		diagnosis: failure instanceof Unhealthy ? failure.diagnosis : [],
		call: failure instanceof RemoteFailure ? failure.call : null
	};
}
// packages/core/src/plan/change.ts
function toChangeRecord(change) {
	return {
		verb: change.verb,
		subject: change.subject,
		replaces: change.verb === "update" && change.replaces
	};
}
// packages/core/src/plan/grade.ts
const grades = [
	"none",
	"rolling",
	"outage",
	"data-loss"
];
function isWorse(grade, than) {
	return grades.indexOf(grade) > grades.indexOf(than);
}
function worstOf(found) {
	return grades[Math.max(0, ...found.map((grade) => grades.indexOf(grade)))] ?? "none";
}
// packages/core/src/plan/fingerprint.ts
function sha256(content) {
	return createHash("sha256").update(content).digest("hex");
}
function canonicalJson(value, indent = 0) {
	return JSON.stringify(value, (_key, part) => isPlainObject(part) ? sortKeys(part) : part, indent);
}
function isPlainObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function sortKeys(value) {
	return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => compareText(a, b)));
}
// packages/core/src/plan/guard.ts
function enforceGuards(plan, guards) {
	for (const guard of guards) {
		const refusal = guard(plan);
		if (refusal !== void 0) throw refusal;
	}
}
function applyPolicies(plan, policies) {
	return policies.reduce((current, policy) => policy(current), plan);
}
// packages/core/src/plan/plan.ts
function makePlan(parts) {
	const { engine, target, changes, notes } = parts;
	return {
		engine,
		target,
		changes,
		notes,
		fingerprint: sha256(canonicalJson({
			engine,
			target,
			changes
		}))
	};
}
function isUnchanged(plan) {
	return plan.changes.every((change) => change.verb === "keep");
}
function countChanges(changes) {
	const counts = {
		create: 0,
		update: 0,
		delete: 0,
		keep: 0
	};
	for (const change of changes) counts[change.verb] += 1;
	return counts;
}
// packages/core/src/report/as-json.ts
function asJson(report) {
	const { sections: _forPeople, ...data } = report;
	return `${JSON.stringify({
		format: 1,
		...data,
		ok: report.status === "succeeded"
	}, null, 2)}\n`;
}
// packages/core/src/time/duration.ts
const unitMilliseconds = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
};
function parseDuration(text) {
	const parts = [...text.trim().matchAll(/(\d+)(ms|s|m|h|d)/g)];
	if (parts.length === 0 || parts.map(([whole]) => whole).join("") !== text.trim()) return null;
	return parts.reduce((sum, [, count, unit]) => sum + Number(count) * (unitMilliseconds[unit ?? ""] ?? 0), 0);
}
function formatDuration(milliseconds) {
	if (milliseconds < 1e3) return `${Math.round(milliseconds)}ms`;
	const seconds = Math.round(milliseconds / 1e3);
	if (seconds < 60) return `${seconds}s`;
	const pad = (count) => String(count).padStart(2, "0");
	if (seconds < 3600) return `${Math.floor(seconds / 60)}m ${pad(seconds % 60)}s`;
	return `${Math.floor(seconds / 3600)}h ${pad(Math.floor(seconds % 3600 / 60))}m`;
}
// packages/core/src/report/escape.ts
function escapeMarkdown(text) {
	return oneLine(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/@|#(?=\w)|:(?=\/\/)|\bGH(?=-\d)|\bwww(?=\.)/gi, (start) => `${start}${nothing}`).replace(/[\\`*_[\]|~]/g, (sign) => `\\${sign}`);
}
const nothing = "&#8203;";
function inlineCode(text) {
	const content = oneLine(text).replaceAll("|", "\\|");
	const longest = longestFence(content);
	const fence = "`".repeat(longest + 1);
	const pad = content.startsWith("`") || content.endsWith("`") || content === "" ? " " : "";
	return `${fence}${pad}${content}${pad}${fence}`;
}
function longestFence(text) {
	return [...text.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0);
}
function escapeLog(text) {
	return oneLine(text).replace(/^([\s\p{Cf}\p{Mn}]*):(?=:)/u, "$1:​").replace(/##(?=\[)/g, "#​#");
}
function oneLine(text) {
	return text.replace(/\r?\n|[\r\u0085\u2028\u2029]/g, " ").replace(/[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "�");
}
// packages/core/src/report/as-log.ts
const marks = {
	create: "+",
	update: "~",
	delete: "-",
	keep: "="
};
function asLogLines(event) {
	return linesOf(event).map(escapeLog);
}
function linesOf(event) {
	switch (event.type) {
		case "plan-ready": {
			const { plan } = event;
			const counts = countChanges(plan.changes);
			const changed = plan.changes.filter((change) => change.verb !== "keep");
			return [
				`${plan.engine} ${plan.target}: ${counts.create} to create, ${counts.update} to update, ${counts.delete} to delete, ${counts.keep} unchanged`,
				...changed.map((change) => `  ${changeLine(change)}`),
				...plan.notes.map((note) => `  ${note.severity}: ${note.message}`)
			];
		}
		case "change-started": return [`${changeLine(event.change)} ...`];
		case "change-progress": return [`${progressOf(event.done, event.total)}${event.subject}: ${event.detail}`];
		case "change-ended": return outcomeLines(event.outcome);
		case "note": return [`${event.note.severity}: ${event.note.message}`];
		case "diagnosis": return [`${event.subject}:`, ...event.findings.map((finding) => `  ${finding}`)];
	}
}
function changeLine(change) {
	return `${marks[change.verb]} ${change.verb} ${change.subject}${change.replaces ? " (replaced)" : ""}`;
}
function progressOf(done, total) {
	return done === null || total === null ? "" : `[${done}/${total}] `;
}
function outcomeLines(outcome) {
	switch (outcome.status) {
		case "done": return [`${changeLine(outcome.change)}: done in ${formatDuration(outcome.duration)}`];
		case "skipped": return [`${changeLine(outcome.change)}: skipped, ${outcome.because}`];
		case "failed": return [`${changeLine(outcome.change)}: failed, ${outcome.failure.message}`];
	}
}
function diagnosticLines(diagnostic) {
	const { file, line, column, severity, message, code, hint } = diagnostic;
	const lines = [`${[
		file,
		line,
		column
	].filter((part) => part !== null).join(":")}: ${severity}: ${message} [${code}]`];
	if (hint !== null) lines.push(`  ${hint}`);
	return lines.map(escapeLog);
}
function failureLines(failure) {
	const request = failure.call?.requestId ? [`  request id: ${failure.call.requestId}`] : [];
	return [
		`error: ${failure.message} [${failure.code}]`,
		...failure.diagnosis.map((finding) => `  ${finding}`),
		...request,
		`  ${failure.hint}`
	].map(escapeLog);
}
// packages/core/src/report/as-markdown.ts
const ladder = [
	"full",
	"without-unchanged",
	"counts-only"
];
const summaryLimit = 1048576;
const commentLimit = 65536;
function asMarkdown(report, limit) {
	for (const detail of ladder) {
		const text = renderReport(report, detail);
		if (byteLength(text) <= limit) return text;
	}
	return `${`## ${escapeMarkdown(report.title)}\n\n`}The report is too long to be shown here; the log has all of it.\n`;
}
function byteLength(text) {
	return new TextEncoder().encode(text).length;
}
function renderReport(report, detail) {
	return `${[
		`## ${report.status === "succeeded" ? "✅" : "❌"} ${escapeMarkdown(report.title)}`,
		...report.failure === null ? [] : [failureBlock(report.failure)],
		...report.facts.length === 0 ? [] : [factsBlock(report)],
		...report.diagnostics.length === 0 ? [] : [diagnosticsBlock(report.diagnostics, detail)],
		...detail === "counts-only" ? [] : report.sections,
		...report.engines.map((engine) => engineBlock(engine, detail))
	].join("\n\n")}\n`;
}
function failureBlock(failure) {
	const findings = failure.diagnosis.map((finding) => `> - ${escapeMarkdown(finding)}`);
	const request = failure.call?.requestId ? [`> Request id ${inlineCode(failure.call.requestId)}`] : [];
	return [
		"> [!CAUTION]",
		`> **${escapeMarkdown(failure.message)}** (${inlineCode(failure.code)})`,
		...findings,
		...request,
		">",
		`> ${escapeMarkdown(failure.hint)}`
	].join("\n");
}
function diagnosticsBlock(diagnostics, detail) {
	if (detail === "counts-only") return `${diagnostics.length} findings.`;
	return table([
		"Severity",
		"Place",
		"Finding",
		"Code"
	], diagnostics.map(({ severity, file, line, column, message, hint, code }) => {
		return [
			severity,
			inlineCode([
				file,
				line,
				column
			].filter((part) => part !== null).join(":")),
			[message, hint].filter((part) => part !== null).map(escapeMarkdown).join(" "),
			inlineCode(code)
		];
	}));
}
function factsBlock(report) {
	return table(["Result", "Value"], report.facts.map(({ name, value, url }) => [escapeMarkdown(name), url === void 0 ? inlineCode(value) : `[${inlineCode(value)}](${url})`]));
}
function engineBlock(engine, detail) {
	const counts = countChanges(engine.plan.changes);
	const heading = `### ${engine.plan.engine} ${inlineCode(engine.plan.target)}`;
	const summary = `${counts.create} to create, ${counts.update} to update, ${counts.delete} to delete, ${counts.keep} unchanged.`;
	const outcomes = new Map(engine.outcomes.map((outcome) => [outcome.change.subject, outcome]));
	const rowsOf = (changes) => changes.map((change) => changeRow(change, outcomes.get(change.subject)));
	const rows = rowsOf(engine.plan.changes.filter(({ verb }) => verb !== "keep"));
	const unchanged = rowsOf(engine.plan.changes.filter(({ verb }) => verb === "keep"));
	const parts = [heading, summary];
	if (engine.notes.length > 0) parts.push(engine.notes.map((note) => `- ${note.severity}: ${escapeMarkdown(note.message)} (${inlineCode(note.code)})`).join("\n"));
	const ended = endedLine(engine);
	if (ended !== null) parts.push(ended);
	if (detail !== "counts-only" && rows.length > 0) parts.push(table(changeHead, rows));
	if (detail === "full" && unchanged.length > 0) parts.push(`<details><summary>${unchanged.length} unchanged</summary>\n\n${table(changeHead, unchanged)}\n\n</details>`);
	for (const diagnosis of engine.diagnoses) parts.push(`**${escapeMarkdown(diagnosis.subject)}**\n\n${diagnosis.findings.map((finding) => `- ${escapeMarkdown(finding)}`).join("\n")}`);
	return parts.join("\n\n");
}
const changeHead = [
	"Change",
	"Subject",
	"Outcome"
];
const shownSlowest = 5;
const worthSaying = 1e3;
function endedLine({ outcomes, plan }) {
	const done = outcomes.filter(isDone);
	if (outcomes.length === 0) return null;
	const planned = plan.changes.filter(({ verb }) => verb !== "keep").length;
	const times = done.filter(({ duration }) => duration >= worthSaying).toSorted((a, b) => b.duration - a.duration).slice(0, shownSlowest).map(({ change, duration }) => `${inlineCode(change.subject)} ${formatDuration(duration)}`);
	const counts = `${done.length} of ${Math.max(planned, outcomes.length)} changes are done.`;
	return times.length === 0 ? counts : `${counts} Slowest: ${times.join(", ")}.`;
}
function isDone(outcome) {
	return outcome.status === "done";
}
function changeRow(change, outcome) {
	return [
		change.replaces ? "replace" : change.verb,
		inlineCode(change.subject),
		outcome === void 0 ? "" : outcomeText(outcome)
	];
}
function outcomeText(outcome) {
	switch (outcome.status) {
		case "done": return `done in ${formatDuration(outcome.duration)}`;
		case "skipped": return `skipped: ${escapeMarkdown(outcome.because)}`;
		case "failed": return `failed: ${escapeMarkdown(outcome.failure.message)}`;
	}
}
function table(head, rows) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		line(head),
		line(head.map(() => "---")),
		...rows.map(line)
	].join("\n");
}
// packages/core/src/report/event.ts
function toPlanRecord(plan) {
	return {
		...plan,
		changes: plan.changes.map(toChangeRecord)
	};
}
function planReady(plan) {
	return {
		type: "plan-ready",
		plan: toPlanRecord(plan)
	};
}
// packages/core/src/report/reporter.ts
function fanOut(reporters) {
	return { emit(event) {
		for (const reporter of reporters) reporter.emit(event);
	} };
}
function recordEvents() {
	const events = [];
	return {
		events,
		emit: (event) => void events.push(event)
	};
}
// packages/core/src/review/review.ts
function reviewName(cluster) {
	return `keelson / ${cluster}`;
}
function formatReview(review) {
	const { digest, grade } = review;
	return `The deployment of the merged commit reads this.\n\n\`\`\`json\n${JSON.stringify({
		format: 1,
		digest,
		grade
	})}\n\`\`\`\n`;
}
function parseReview(text) {
	const written = /^```json\n(\{.*\})\n```$/m.exec(text.replaceAll("\r\n", "\n"))?.[1];
	const value = written === void 0 ? null : parseJson(written);
	if (typeof value !== "object" || value === null || !("format" in value) || value.format !== 1) return null;
	const digest = "digest" in value ? value.digest : null;
	const grade = "grade" in value ? value.grade : void 0;
	if (typeof digest !== "string" || !/^[0-9a-f]{64}$/.test(digest)) return null;
	if (grade === null) return {
		digest,
		grade
	};
	const known = grades.find((each) => each === grade);
	return known === void 0 ? null : {
		digest,
		grade: known
	};
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) return null;
		throw error;
	}
}
// packages/core/src/report/run-report.ts
function toRunReport(end) {
	return {
		title: end.title,
		status: end.failure === null ? "succeeded" : "failed",
		diagnostics: sortDiagnostics(end.diagnostics).map(toDiagnosticRecord),
		engines: groupByEngine(end.events),
		facts: end.facts,
		sections: end.sections,
		failure: end.failure
	};
}
function groupByEngine(events) {
	const drafts = [];
	const draftOf = (engine) => {
		const current = drafts.findLast((draft) => draft.plan.engine === engine);
		if (current !== void 0) return current;
		const draft = {
			plan: {
				engine,
				target: "",
				changes: [],
				notes: [],
				fingerprint: ""
			},
			outcomes: [],
			notes: [],
			diagnoses: []
		};
		drafts.push(draft);
		return draft;
	};
	for (const event of events) switch (event.type) {
		case "plan-ready":
			drafts.push({
				plan: event.plan,
				outcomes: [],
				notes: [...event.plan.notes],
				diagnoses: []
			});
			break;
		case "change-ended":
			draftOf(event.engine).outcomes.push(event.outcome);
			break;
		case "note":
			draftOf(event.engine).notes.push(event.note);
			break;
		case "diagnosis": draftOf(event.engine).diagnoses.push({
			subject: event.subject,
			findings: event.findings
		});
	}
	return drafts;
}
// packages/core/src/source/limit-diagnostics.ts
const perFile = 100;
function limitDiagnostics(diagnostics) {
	if (diagnostics.length <= perFile) return diagnostics;
	const shown = diagnostics.slice(0, perFile);
	const left = diagnostics.slice(perFile);
	const count = {
		severity: hasErrors(left) ? "error" : "warning",
		code: "too-many-findings",
		message: `${left.length} more findings of this file are not listed.`,
		hint: describeCode("too-many-findings").remedy,
		file: left[0]?.file ?? "",
		path: "",
		range: left[0]?.range ?? null
	};
	return [...shown, count];
}
// packages/core/src/source/json-pointer.ts
function pointerTo(parent, key) {
	return `${parent}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
function pointerKeys(pointer) {
	if (pointer === "") return [];
	return pointer.slice(1).split("/").map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
// packages/core/src/source/core-tags.ts
var import_dist = require_dist();
const leadingZero = {
	tag: "tag:yaml.org,2002:str",
	default: true,
	test: /^[-+]?0[0-9]+$/,
	resolve: (text) => text
};
function coreTags(tags) {
	return [leadingZero, ...tags];
}
// packages/core/src/source/explain-syntax.ts
const explanations = [
	{
		library: /^Implicit map keys need to be followed by map values/,
		message: "This line is no key with a value.",
		hint: "Write a colon and a space between the two."
	},
	{
		library: /^Nested mappings are not allowed in compact mappings/,
		message: "This line has a second colon with a space behind it, or the line below it is indented too far.",
		hint: "Put quotes around a text that holds a colon; let all keys of one mapping start at the same column."
	},
	{
		library: /^Implicit keys .*need to be on a single line/,
		message: "This key does not end on its line.",
		hint: "Write key and value on one line, close every quote and bracket, and let all keys of one mapping start at the same column."
	},
	{
		library: /^All (mapping|sequence) items must start at the same column/,
		message: "This entry starts at another column than the entries above it.",
		hint: "Let all entries of one list or mapping start at the same column."
	},
	{
		library: /^Unexpected .* (at node end|in YAML stream)/,
		message: "This does not continue what stands above it.",
		hint: "Let all keys of one mapping start at the same column, and put quotes around a text that starts with a quote or bracket."
	},
	{
		library: /^Missing closing/,
		message: "A quote is opened and never closed.",
		hint: "Close it."
	},
	{
		library: /^Flow (map|sequence) .*end with a/,
		message: "A bracket is opened and never closed.",
		hint: "Close it, and indent the lines in between."
	},
	{
		library: /^Plain value cannot start with/,
		message: "A text without quotes cannot start with this character.",
		hint: "Put quotes around the text."
	},
	{
		library: /^Missing , /,
		message: "A comma is missing between two entries.",
		hint: "Write it."
	},
	{
		library: /^Missing space after :/,
		message: "A space is missing behind this colon.",
		hint: "Write it."
	},
	{
		library: /^Comments must be separated/,
		message: "A space is missing before this comment.",
		hint: "Write a space before the #."
	},
	{
		library: /^Invalid escape sequence/,
		message: "This backslash stands before a character that needs none.",
		hint: String.raw`Write \\ for one backslash, or put single quotes around the text.`
	},
	{
		library: /^Block scalar header includes extra characters|^Not a YAML token/,
		message: "Something stands on the line behind | or >.",
		hint: "Begin the text on the next line, or put quotes around a text that starts with | or >."
	}
];
function explainSyntax(message) {
	const found = explanations.find(({ library }) => library.test(message));
	return found === void 0 ? null : {
		message: found.message,
		hint: found.hint
	};
}
function isEcho(message, index) {
	return index > 0 && message.includes("in YAML stream");
}
// packages/core/src/source/kubectl-tags.ts
const octal = {
	tag: "tag:yaml.org,2002:int",
	default: true,
	test: /^[-+]?0o[0-7_]+$/,
	resolve: (text) => {
		const digits = Number.parseInt(text.replace(/^[-+]?0o/, "").replaceAll("_", ""), 8);
		return text.startsWith("-") ? -digits : digits;
	}
};
function kubectlTags(tags) {
	const kept = tags.filter((tag) => typeof tag === "string" || !("default" in tag && isLeftAsText(tag)));
	return [octal, ...kept];
}
function isLeftAsText(tag) {
	return tag.tag === "tag:yaml.org,2002:timestamp" || tag.format === "TIME";
}
// packages/core/src/source/redact.ts
const withheld = "(not shown: it looks like a credential)";
const marked = new RegExp([
	"-----BEGIN[^\"]*",
	"\\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{12,}",
	"\\bgh[pousr]_\\w{16,}",
	"\\bgithub_pat_\\w{16,}",
	"\\bglpat-[\\w-]{16,}",
	"\\bxox[abeprs]-[\\w-]{8,}",
	"\\bnpm_\\w{20,}",
	"\\bsk[-_][\\w-]{16,}",
	"\\beyJ[\\w-]{8,}(?:\\.[\\w-]*)*",
	"\\b[a-z0-9]{6}\\.(?=[a-z]*\\d)[a-z0-9]{16}\\b",
	"\\b[Bb]earer\\s+[^\\s\"]{8,}",
	"(?<=://)[^/\\s\"@]*@",
	"(?<=\\b(?:password|passwd|secret|token)[\"']?\\s{0,2}[=:]\\s{0,2})[^\\s\"]{6,}"
].join("|"), "g");
const run = /[A-Za-z0-9+/_=]{24,}/g;
function redact(text) {
	return text.replace(marked, withheld).replace(run, (found) => isRandom(found) ? withheld : found);
}
function redactPointer(pointer) {
	return pointerKeys(pointer).reduce((parent, key) => pointerTo(parent, redact(key)), "");
}
function isRandom(found) {
	if (/^[0-9a-f]{32,}$/i.test(found)) return true;
	return /[A-Z]/.test(found) && /[a-z]/.test(found) && /[A-Za-z]\d|\d[A-Za-z]/.test(found);
}
// packages/core/src/source/mend-indentation.ts
const meanings = [
	" ",
	"  ",
	"    ",
	"        ",
	""
];
function* mendIndentation(text) {
	for (const meaning of meanings) yield replaceTabs(text, meaning);
}
function replaceTabs(text, meaning) {
	const edits = [];
	let grown = 0;
	return {
		text: text.replace(/^ *\t[ \t]*/gm, (indentation, before) => {
			const replaced = indentation.replaceAll("	", meaning);
			edits.push({
				before,
				lengthBefore: indentation.length,
				after: before + grown,
				lengthAfter: replaced.length
			});
			grown += replaced.length - indentation.length;
			return replaced;
		}),
		originOf: (offset) => originOf(offset, edits)
	};
}
function originOf(offset, edits) {
	let [low, high] = [0, edits.length];
	while (low < high) {
		const middle = low + high >> 1;
		if ((edits[middle]?.after ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	const edit = edits[low - 1];
	if (edit === void 0) return offset;
	const { before, lengthBefore, after, lengthAfter } = edit;
	return offset < after + lengthAfter ? before + Math.min(offset - after, lengthBefore) : before + lengthBefore + (offset - after - lengthAfter);
}
// packages/core/src/source/yaml-tree.ts
const shownLength = 80;
function readYamlTree(document, limits) {
	const problems = [];
	const targets = /* @__PURE__ */ new Map();
	const anchors = /* @__PURE__ */ new Map();
	const finished = /* @__PURE__ */ new Map();
	let aliased = 0;
	const build = (node, path) => {
		if ((0, import_dist.isAlias)(node)) return buildAlias(node, path);
		if (!(0, import_dist.isScalar)(node) && !(0, import_dist.isMap)(node) && !(0, import_dist.isSeq)(node)) return {
			value: null,
			size: 1
		};
		if (node.anchor !== void 0) anchors.set(node.anchor, node);
		const built = (0, import_dist.isMap)(node) ? buildMap(node, path) : (0, import_dist.isSeq)(node) ? buildSequence(node.items, path) : {
			value: plain(node),
			size: 1
		};
		finished.set(node, built);
		return built;
	};
	const buildAlias = (alias, path) => {
		const nothing = {
			value: null,
			size: 1
		};
		const target = anchors.get(alias.source);
		const at = rangeOf(alias);
		if (target === void 0) {
			problems.push({
				code: "unknown-alias",
				message: `There is no anchor &${alias.source.slice(0, shownLength)} above this alias.`,
				at,
				path
			});
			return nothing;
		}
		targets.set(alias, target);
		const built = finished.get(target);
		if (built === void 0) {
			problems.push({
				code: "yaml-too-complex",
				message: "This alias stands inside the very value that it repeats.",
				at,
				path
			});
			return nothing;
		}
		const wasWithin = aliased <= limits.maxAliasedNodes;
		aliased += built.size;
		if (aliased <= limits.maxAliasedNodes) return built;
		if (wasWithin) problems.push({
			code: "yaml-too-complex",
			message: "The aliases of this file expand to too many values.",
			at,
			path
		});
		return nothing;
	};
	const buildSequence = (items, path) => {
		const built = items.map((item, index) => (0, import_dist.isPair)(item) ? buildPairs([item], pointerTo(path, index)) : build(item, pointerTo(path, index)));
		return {
			value: built.map((item) => item.value),
			size: sum(built)
		};
	};
	const buildMap = (map, path) => buildPairs(map.items, path);
	const buildPairs = (pairs, path) => {
		const value = {};
		const merged = [];
		const parts = [];
		for (const pair of pairs) {
			const told = problems.length;
			const key = build(pair.key, path);
			if (typeof key.value === "object" && key.value !== null) {
				const message = "This key is a list or a mapping; only a single value can be one.";
				const hint = "Put quotes around a text that starts with a bracket.";
				if (problems.length === told) problems.push({
					code: "yaml-syntax",
					message,
					hint,
					at: rangeOf(pair.key),
					path
				});
				continue;
			}
			const name = keyText(pair.key, key.value);
			const part = build(pair.value, pointerTo(path, name));
			parts.push(key, part);
			if (isMergeKey(pair.key)) for (const source of listOf(part.value)) merged.push({
				source,
				pair
			});
			else if (!Object.hasOwn(value, name)) setOwn(value, name, part.value);
			else problems.push({
				code: "duplicate-key",
				message: `The key ${JSON.stringify(name.slice(0, shownLength))} is set twice.`,
				at: rangeOf(pair.key),
				path: pointerTo(path, name)
			});
		}
		for (const { source, pair } of merged) if (isMapping(source)) for (const [name, item] of Object.entries(source).filter(([name]) => !Object.hasOwn(value, name))) setOwn(value, name, item);
		else if (source !== null) problems.push({
			code: "yaml-syntax",
			message: "A merge key << needs a mapping.",
			hint: "Name the anchor of a mapping.",
			at: rangeOf(pair.key),
			path
		});
		return {
			value,
			size: sum(parts)
		};
	};
	const { value } = build(document.contents, "");
	return {
		value,
		targets,
		problems
	};
}
function keyText(key, value) {
	if (isMergeKey(key)) return "<<";
	if (value === null || value === void 0) return "";
	return typeof value === "string" ? value : JSON.stringify(value);
}
function isMergeKey(key) {
	return (0, import_dist.isScalar)(key) && typeof key.value === "symbol";
}
function plain(scalar) {
	const { value } = scalar;
	return typeof value === "object" && value !== null ? scalar.source ?? null : typeof value === "symbol" ? "<<" : value;
}
function setOwn(target, name, value) {
	Object.defineProperty(target, name, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
function listOf(value) {
	return Array.isArray(value) ? value : [value];
}
function sum(parts) {
	return parts.reduce((total, part) => total + part.size, 1);
}
function rangeOf(node) {
	if (!(0, import_dist.isScalar)(node) && !(0, import_dist.isMap)(node) && !(0, import_dist.isSeq)(node) && !(0, import_dist.isAlias)(node)) return null;
	const range = node.range;
	return range ? [range[0], range[1]] : null;
}
function isMapping(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// packages/core/src/source/yaml-place.ts
function locateIn(contents, targets) {
	const indexes = /* @__PURE__ */ new Map();
	const childOf = (parent, key) => {
		const node = (0, import_dist.isAlias)(parent) ? targets.get(parent) : parent;
		if ((0, import_dist.isSeq)(node)) {
			const item = node.items[Number(key)];
			return item === void 0 ? null : {
				key: null,
				value: item
			};
		}
		if (!(0, import_dist.isMap)(node)) return null;
		const index = indexes.get(node) ?? indexKeys(node.items);
		indexes.set(node, index);
		return index.get(key) ?? (key === "<<" ? null : mergedChildOf(index.get("<<")?.value, key));
	};
	const mergedChildOf = (merged, key) => {
		const bases = (0, import_dist.isSeq)(merged) ? merged.items : merged === void 0 ? [] : [merged];
		for (const base of bases) {
			const step = childOf(base, key);
			if (step !== null) return step;
		}
		return null;
	};
	return (pointer, aspect) => {
		let node = contents;
		let place = offsetsOf(contents);
		const keys = pointerKeys(pointer);
		for (const [index, key] of keys.entries()) {
			const step = childOf(node, key);
			if (step === null) return place;
			place = offsetsOf(aspect === "key" && index === keys.length - 1 ? step.key ?? step.value : step.value) ?? offsetsOf(step.key) ?? place;
			node = step.value;
		}
		return place;
	};
}
function indexKeys(pairs) {
	return new Map(pairs.toReversed().map((pair) => [keyText(pair.key, (0, import_dist.isScalar)(pair.key) ? pair.key.value : String(pair.key)), pair]));
}
function offsetsOf(node) {
	if (!(0, import_dist.isNode)(node) || !node.range) return null;
	return [node.range[0], node.range[1]];
}
// packages/core/src/source/parse-yaml.ts
const defaultLimits = {
	maxLength: 1048576,
	maxDepth: 64,
	maxLexemes: 5e5,
	maxAliasedNodes: 1e4
};
function parseYaml(source, options = {}) {
	const limits = {
		...defaultLimits,
		...options.limits
	};
	const text = source.text.replace(/^\uFEFF/, "");
	const lines = new import_dist.LineCounter();
	const asDiagnostic = (problem) => toDiagnostic(problem, source, lines);
	const refusal = refuseText(text, limits, lines);
	if (refusal !== null) return {
		documents: [],
		diagnostics: [asDiagnostic(refusal)]
	};
	const schema = options.schema ?? "core";
	const read = readText(text, {
		lines,
		limits,
		schema,
		rangeOf: (from, to) => rangeBetween(lines, from, to)
	});
	if (read.problems.length === 0 || !read.problems.every((problem) => problem.code === "tab-indentation")) return {
		documents: read.documents,
		diagnostics: limitDiagnostics(read.problems.map(asDiagnostic))
	};
	const mended = readMended(text, {
		lines,
		limits,
		schema
	});
	return {
		documents: mended.documents,
		diagnostics: limitDiagnostics([...read.problems, ...mended.problems].map(asDiagnostic))
	};
}
function readMended(text, { lines, ...options }) {
	let likeliest = null;
	for (const mended of mendIndentation(text)) {
		const rangeOf = (from, to) => rangeBetween(lines, mended.originOf(from), mended.originOf(to));
		const { documents, problems } = readText(mended.text, {
			...options,
			lines: new import_dist.LineCounter(),
			rangeOf
		});
		const tolerable = problems.filter(isTolerable).map((problem) => moveProblem(problem, mended));
		if (tolerable.length === problems.length) return {
			documents,
			problems: tolerable
		};
		likeliest ??= {
			documents,
			problems: tolerable
		};
	}
	return likeliest ?? {
		documents: [],
		problems: []
	};
}
function moveProblem(problem, { originOf }) {
	return problem.at === null ? problem : {
		...problem,
		at: [originOf(problem.at[0]), originOf(problem.at[1])]
	};
}
function readText(text, { lines, limits, schema, rangeOf }) {
	const { tokens, excess } = tokenize(text, limits, lines);
	if (excess !== null) return {
		documents: [],
		problems: [excess]
	};
	const composer = new import_dist.Composer({
		lineCounter: lines,
		...schema === "yaml-1.1" ? {
			version: "1.1",
			customTags: kubectlTags
		} : {
			version: "1.2",
			customTags: coreTags
		},
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: "silent",
		merge: true
	});
	const documents = [];
	const problems = [];
	for (const document of composer.compose(tokens)) {
		const tags = document.warnings.filter((found) => found.code === "TAG_RESOLVE_FAILED");
		const found = [...document.errors.filter(({ message }, index) => !isEcho(message, index)), ...tags].map((error) => explain(error));
		const tree = found.length > 0 ? null : readYamlTree(document, limits);
		for (const problem of [...found, ...tree?.problems ?? []]) problems.push(problem);
		if (tree?.problems.every(isTolerable)) documents.push(toYamlDocument(document, tree, rangeOf));
	}
	return {
		documents,
		problems
	};
}
function isTolerable(problem) {
	return problem.code === "duplicate-key";
}
function refuseText(text, limits, lines) {
	if (text.length > limits.maxLength) return {
		code: "file-too-large",
		message: `The file has ${text.length} characters; at most ${limits.maxLength} are read.`,
		at: null
	};
	const control = /[\u0000-\u0008\u000E-\u001F\uFFFD]/u.exec(text);
	if (control !== null) {
		countLines(text.slice(0, control.index), lines);
		return {
			code: "not-text",
			message: "The file is not UTF-8 text.",
			at: [control.index, control.index + 1]
		};
	}
	const conflict = /^<{7} .*$/m.exec(text);
	if (conflict === null || !/^={7}\r?$/m.test(text) || !/^>{7} /m.test(text)) return null;
	countLines(text.slice(0, conflict.index), lines);
	return {
		code: "yaml-syntax",
		message: "A conflict of a merge is left in the file.",
		hint: "Keep what is right of both sides, and remove the lines with <<<<<<<, ======= and >>>>>>>.",
		at: [conflict.index, conflict.index + 7]
	};
}
function countLines(text, lines) {
	lines.addNewLine(0);
	for (const line of text.matchAll(/\n/g)) lines.addNewLine(line.index + 1);
}
function tokenize(text, limits, lines) {
	countLines(text, lines);
	const parser = new import_dist.Parser();
	const tokens = [];
	let lexemes = 0;
	for (const lexeme of new import_dist.Lexer().lex(text)) {
		lexemes += 1;
		if (lexemes > limits.maxLexemes) return {
			tokens,
			excess: {
				code: "file-too-large",
				message: `The file has more than ${limits.maxLexemes} words and signs.`,
				at: [parser.offset, parser.offset]
			}
		};
		for (const token of parser.next(lexeme)) tokens.push(token);
		if (parser.stack.length > limits.maxDepth + 2) return {
			tokens,
			excess: {
				code: "yaml-too-complex",
				message: `The file is nested deeper than ${limits.maxDepth} levels.`,
				at: [parser.offset, parser.offset]
			}
		};
	}
	for (const token of parser.end()) tokens.push(token);
	return {
		tokens,
		excess: null
	};
}
function explain(error) {
	const at = error.pos;
	switch (error.code) {
		case "TAB_AS_INDENT": return {
			code: "tab-indentation",
			message: "YAML does not allow tabs as indentation.",
			at
		};
		case "TAG_RESOLVE_FAILED": return {
			code: "unknown-tag",
			message: "This YAML tag means nothing here.",
			at
		};
		default: return {
			code: "yaml-syntax",
			message: firstSentence(error.message),
			...explainSyntax(error.message),
			at
		};
	}
}
function firstSentence(message) {
	return (message.split(/[\r\n]/)[0] ?? message).slice(0, 300);
}
function toDiagnostic(problem, source, lines) {
	const { code, at } = problem;
	const length = source.text.replace(/^\uFEFF/, "").length;
	const range = at === null ? null : rangeBetween(lines, Math.min(at[0], length), Math.min(at[1], length));
	const message = redact(problem.message);
	const path = redactPointer(problem.path ?? "");
	return {
		severity: "error",
		code,
		message,
		hint: problem.hint ?? describeCode(code).remedy,
		file: source.name,
		path,
		range
	};
}
function toYamlDocument(document, tree, rangeBetween) {
	const start = {
		start: {
			line: 1,
			column: 1
		},
		end: {
			line: 1,
			column: 1
		}
	};
	const locate = locateIn(document.contents, tree.targets);
	return {
		value: tree.value,
		rangeOf(pointer, aspect = "value") {
			const place = locate(pointer, aspect);
			return place === null ? start : rangeBetween(place[0], place[1]);
		}
	};
}
// packages/core/src/time/backoff.ts
function backoffDelay(attempt, backoff, random) {
	return Math.floor(random() * Math.min(backoff.cap, backoff.base * 2 ** attempt));
}
// packages/core/src/time/poll.ts
async function poll(options) {
	const { clock, signal, subject } = options;
	const deadline = clock.now() + options.timeout;
	let lastState = "nothing was seen yet";
	for (let probes = 1;; probes += 1) {
		if (signal.aborted) throw new Interrupted(`Cancelled while waiting for ${subject}.`, { stateLeft: lastState });
		const probed = await options.probe();
		if ("value" in probed) return probed.value;
		lastState = probed.pending;
		const left = deadline - clock.now();
		if (left <= 0) throw new TimedOut(`Timed out while waiting for ${subject}: ${lastState}.`, { lastState });
		await clock.sleep(Math.min(options.interval(probes), left), signal);
	}
}
function growingInterval(first, cap) {
	return (probes) => Math.min(cap, first * 1.5 ** (probes - 1));
}
export { TimedOut as $, countChanges as A, toFailure as B, failureLines as C, formatDuration as D, inlineCode as E, canonicalJson as F, exitCodeOf as G, hasErrors as H, sha256 as I, Failure as J, toAwsFailure as K, isWorse as L, makePlan as M, applyPolicies as N, parseDuration as O, enforceGuards as P, RemoteFailure as Q, worstOf as R, diagnosticLines as S, escapeMarkdown as T, sortDiagnostics as U, toFailureRecord as V, toDiagnosticRecord as W, InvalidInput as X, Interrupted as Y, Refused as Z, asMarkdown as _, redact as a, awsCallBounds as at, table as b, limitDiagnostics as c, parseReview as d, Unhealthy as et, reviewName as f, toPlanRecord as g, planReady as h, parseYaml as i, groupBy as it, isUnchanged as j, asJson as k, toRunReport as l, recordEvents as m, poll as n, describeCode as nt, redactPointer as o, compareText as ot, fanOut as p, Bug as q, backoffDelay as r, orderByDependency as rt, pointerTo as s, growingInterval as t, unreachable as tt, formatReview as u, commentLimit as v, escapeLog as w, asLogLines as x, summaryLimit as y, toChangeRecord as z };
