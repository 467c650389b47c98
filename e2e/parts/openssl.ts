import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "./program.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** openssl's judgement of a certificate under an authority, with every check of RFC 5280 that it has. `certificate: OK` when it takes it. */
export async function verifyCertificate(
  certificate: string,
  options: { readonly authority: string; readonly purpose: string },
): Promise<string> {
  const folder = await temporaryFolder("openssl");
  const [authorityPath, certificatePath] = [join(folder, "authority.crt"), join(folder, "certificate.crt")];
  await writeFile(authorityPath, options.authority);
  await writeFile(certificatePath, certificate);
  const checks = ["-x509_strict", "-check_ss_sig", "-purpose", options.purpose];
  const { stdout, stderr } = await runProgram("openssl", ["verify", ...checks, "-CAfile", authorityPath, certificatePath]);
  return `${stdout}${stderr}`.replaceAll(certificatePath, "certificate").trim();
}
