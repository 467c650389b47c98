import { n as __esmMin } from "./rolldown-runtime.js";
import { a as ListHostedZonesCommand, c as init_GetHostedZoneCommand, d as ChangeResourceRecordSetsCommand, f as init_ChangeResourceRecordSetsCommand, i as init_ListResourceRecordSetProtectionsCommand, l as GetChangeCommand, m as init_Route53Client, n as init_ListResourceRecordSetsCommand, o as init_ListHostedZonesCommand, p as Route53Client, r as ListResourceRecordSetProtectionsCommand, s as GetHostedZoneCommand, t as ListResourceRecordSetsCommand, u as init_GetChangeCommand } from "./vendor-route-53.js";
// packages/dns/src/route53-sdk.ts
function init_route53_sdk() {
	return (init_route53_sdk = __esmMin((() => {
		init_ChangeResourceRecordSetsCommand(), init_GetChangeCommand(), init_GetHostedZoneCommand(), init_ListHostedZonesCommand(), init_ListResourceRecordSetProtectionsCommand(), init_ListResourceRecordSetsCommand(), init_Route53Client();
	})))();
}
init_route53_sdk();
export { ChangeResourceRecordSetsCommand, GetChangeCommand, GetHostedZoneCommand, ListHostedZonesCommand, ListResourceRecordSetProtectionsCommand, ListResourceRecordSetsCommand, Route53Client };
