import { n as __esmMin } from "./rolldown-runtime.js";
import { a as KeyUsageFlags, c as SubjectAlternativeNameExtension, d as X509CertificateGenerator, f as cryptoProvider, i as ExtendedKeyUsageExtension, l as SubjectKeyIdentifierExtension, m as require_Reflect, n as BasicConstraintsExtension, o as KeyUsagesExtension, p as init_x509_es, r as ExtendedKeyUsage, s as Name, t as AuthorityKeyIdentifierExtension, u as X509Certificate } from "./vendor-x509.js";
function init_x509_sdk() {
	return (init_x509_sdk = __esmMin((() => {
		require_Reflect();
		init_x509_es();
	})))();
}
init_x509_sdk();
export { AuthorityKeyIdentifierExtension, BasicConstraintsExtension, ExtendedKeyUsage, ExtendedKeyUsageExtension, KeyUsageFlags, KeyUsagesExtension, Name, SubjectAlternativeNameExtension, SubjectKeyIdentifierExtension, X509Certificate, X509CertificateGenerator, cryptoProvider };
