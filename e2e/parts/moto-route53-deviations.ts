const accepted = "Accepted.";
const journal = "A DELETE is compared with the texts of earlier requests, not with the zone.";

/** The rules of the Route 53 contract that moto 5.2.5 breaks, and what it does instead. The double keeps them all, and no engine is bent for these. */
export const motoRoute53Deviations: Readonly<Record<string, string>> = {
  "S-02": "A CREATE is compared with the texts of earlier requests: other values make another set of the same key.",
  "S-03": "As S-02: an UPSERT before is another text.",
  "S-04": "As S-02: an earlier CREATE counts although its set is gone, when any later name exists.",
  "S-05": journal,
  "S-06": journal,
  "S-07": journal,
  "S-08": "Refused as InvalidInput, where Route 53 says InvalidChangeBatch.",
  "S-09": journal,
  "S-10": accepted,
  "S-12": "An alias comes back without its trailing dot.",
  "S-13": accepted,
  "S-14": accepted,
  "S-15": accepted,
  "S-16": accepted,
  "S-17": "Accepted: a zone ends on a text boundary.",
  "S-18": "A name in capitals is in no zone.",
  "S-19": "An asterisk comes back as it is.",
  "S-20": accepted,
  "S-21": accepted,
  "S-22": accepted,
  "S-23": accepted,
  "S-24": accepted,
  "S-27": "Only the number of values is limited, not their length.",
  "S-28": accepted,
  "S-29": "Ordered by labels without their dots: `a` stands before `a-b`.",
  "S-30": "Pages are as long as one asks for.",
  "S-33": "All changes have one id and are INSYNC at once.",
  apex: "Refused as InvalidInput, where Route 53 says InvalidChangeBatch.",
};
