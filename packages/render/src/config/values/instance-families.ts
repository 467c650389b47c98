/** Families of EC2 instance types, retired ones included (EC2, DescribeInstanceTypes over all regions; EC2 user guide, previous generation). */
const families = `
  a1 c1 c3 c4 c5 c5a c5ad c5d c5n c6a c6g c6gd c6gn c6i c6id c6in c7a c7g c7gd c7gn c7i c7i-flex c8a c8g c8gb c8gd c8gn
  c8i c8i-flex c8ib c8id c8in c8ine cc2 cr1 d2 d3 d3en dl1 dl2q f1 f2 g2 g3 g3s g4ad g4dn g5 g5g g6 g6e g6f g7e gr6 gr6f
  h1 hpc6a hpc6id hpc7a hpc7g hpc8a hs1 i2 i3 i3en i4g i4i i7i i7ie i8g i8ge im4gn inf1 inf2 is4gen m1 m2 m3 m4 m5 m5a
  m5ad m5d m5dn m5n m5zn m6a m6g m6gd m6i m6id m6idn m6in m7a m7g m7gd m7i m7i-flex m8a m8azn m8g m8gb m8gd m8gn m8i
  m8i-flex m8ib m8id m8in m8ine mac-m4 mac-m4max mac-m4pro mac1 mac2 mac2-m1ultra mac2-m2 mac2-m2pro p2 p3 p3dn p4d p4de
  p5 p5e p5en p6-b200 p6-b300 p6e-gb200 r3 r4 r5 r5a r5ad r5b r5d r5dn r5n r6a r6g r6gd r6i r6id r6idn r6in r7a r7g r7gd
  r7i r7iz r8a r8g r8gb r8gd r8gn r8i r8i-flex r8ib r8id r8in t1 t2 t3 t3a t4g trn1 trn1n trn2 u-3tb1 u-6tb1 u7i-12tb
  u7i-6tb u7i-8tb u7in-16tb u7in-24tb u7in-32tb vt1 x1 x1e x2gd x2idn x2iedn x2iezn x8aedz x8g x8i z1d
`;

let known: ReadonlySet<string> | null = null;

/** Whether the part before the dot is a family that EC2 had when the table was made. */
export function isKnownFamily(instanceType: string): boolean {
  known ??= new Set(families.trim().split(/\s+/));
  return known.has(instanceType.split(".")[0] ?? "");
}

/** Families of the hypervisor before Nitro (DescribeInstanceTypes: hypervisor `xen`): disks have other names and the console comes late. */
const beforeNitro = new Set("c1 c3 c4 cc2 cr1 d2 f1 g2 g3 g3s h1 hs1 i2 i3 m1 m2 m3 m4 p2 p3 r3 r4 t1 t2 x1 x1e".split(" "));

/** Whether a type runs on Xen (EC2 user guide, "Instances built on the AWS Nitro System"). */
export function isBeforeNitro(instanceType: string): boolean {
  const [family = "", size = ""] = instanceType.split(".");
  return beforeNitro.has(family) && size !== "metal";
}

/** Graviton: `g` follows the generation; Grace: `gb` and a number behind the hyphen. Macs, whose processor differs, run no Linux image. */
export function isARMOrMac(instanceType: string): boolean {
  return /^(a1|[a-z]+\d+g[a-z]*|p\d+e-gb\d+|mac[\w-]*)\./.test(instanceType);
}

/** Types with less than the 2 vCPU and 2 GiB that kubeadm demands of a controller (DescribeInstanceTypes; AMD's `medium` has one vCPU). */
export function isTooSmallForController(instanceType: string): boolean {
  return /\.(nano|micro)$|^(t2\.small|m1\.(small|medium)|m3\.medium|c1\.medium|[cmr]\d+a[a-z]*\.medium)$/.test(instanceType);
}

/** Types with half a GiB: the kubelet, containerd and flannel alone fill it. */
export function isTooSmallForWorker(instanceType: string): boolean {
  return /\.nano$|^t1\.micro$/.test(instanceType);
}
