import { describe, expect, it } from "vitest";
import { chooseProxy } from "./proxy-settings.ts";

const proxy = "http://proxy.example:3128";
const choose = (server: string, noProxy: string | null) =>
  chooseProxy(new URL(server), { proxyUrl: null, settings: { httpsProxy: proxy, noProxy } });

describe("chooseProxy", () => {
  it.each([
    [null, "https://52.18.58.120:443", true],
    ["", "https://52.18.58.120", true],
    ["*", "https://52.18.58.120", false],
    ["52.18.58.120", "https://52.18.58.120", false],
    ["52.18.0.0/16", "https://52.18.58.120", false],
    ["52.19.0.0/16", "https://52.18.58.120", true],
    ["52.18.58.0/25", "https://52.18.58.200", true],
    ["0.0.0.0/0", "https://52.18.58.120", false],
    ["52.18.0.0/99", "https://52.18.58.120", true],
    ["particule.io", "https://k8s.particule.io", false],
    ["particule.io", "https://particule.io", false],
    [".particule.io", "https://particule.io", true],
    ["*.particule.io", "https://k8s.particule.io", false],
    ["rticule.io", "https://particule.io", true],
    ["K8S.Particule.IO", "https://k8s.particule.io", false],
    ["k8s.particule.io:6443", "https://k8s.particule.io", true],
    ["k8s.particule.io:443", "https://k8s.particule.io", false],
    ["a, b ,k8s.particule.io", "https://k8s.particule.io", false],
    ["fd00::/8", "https://[fd12:3456::1]:6443", false],
    ["[fd12:3456::1]:6443", "https://[fd12:3456::1]:6443", false],
    ["fd12:3456::2", "https://[fd12:3456::1]", true],
  ])("NO_PROXY=%s for %s: proxied %s", (noProxy, server, isProxied) => {
    expect(choose(server, noProxy)).toBe(isProxied ? proxy : null);
  });

  it("prefers the kubeconfig's proxy, adds a missing scheme, and leaves http alone", () => {
    const settings = { httpsProxy: "proxy.example:3128", noProxy: "*" };
    expect(chooseProxy(new URL("https://a"), { proxyUrl: "http://own:1", settings })).toBe("http://own:1");
    expect(chooseProxy(new URL("https://a"), { proxyUrl: null, settings: { ...settings, noProxy: null } })).toBe(proxy);
    expect(chooseProxy(new URL("http://a"), { proxyUrl: null, settings: { ...settings, noProxy: null } })).toBeNull();
  });
});
