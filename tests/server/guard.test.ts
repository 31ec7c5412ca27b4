import { describe, expect, test } from "vitest";
import { addressesOf, refusalFor } from "#app/server/front/guard";
import { limits } from "#app/server/front/limits";

const addresses = addressesOf("https://plan.test");
const get = { method: "GET", url: "/", headers: { host: "plan.test" } };
const post = {
  method: "POST",
  url: "/",
  headers: {
    host: "plan.test",
    origin: "https://plan.test",
    "sec-fetch-site": "same-origin",
    "content-type": "application/x-www-form-urlencoded",
  },
};
const at = (url: string) => ({ ...get, url });
const got = (headers: object) => ({ ...get, headers: { ...get.headers, ...headers } });
const posted = (headers: object) => ({ ...post, headers: { ...post.headers, ...headers } });

describe("the guard lets through what our own pages send", () => {
  test.each([
    ["a page", get],
    ["a page without body", got({ "content-length": "0" })],
    ["HEAD", { ...get, method: "HEAD" }],
    ["Danish letters, encoded", at("/cases/%C3%A6%C3%B8?q=%C3%A5+b")],
    ["a form", post],
    [
      "a form with charset",
      posted({ "content-type": `${post.headers["content-type"]}; charset=UTF-8` }),
    ],
    ["a form without fetch metadata", posted({ "sec-fetch-site": undefined })],
    ["a form without Origin", posted({ origin: undefined })],
    ["a probe by address", { ...at("/healthz"), headers: { host: "10.0.0.7:3000" } }],
    ["the longest body", posted({ "content-length": String(limits.bodyBytes) })],
  ])("%s", (_, head) => expect(refusalFor(head, addresses)).toBeNull());
});

describe("the guard refuses", () => {
  test.each([
    [405, "PUT", { ...get, method: "PUT" }],
    [405, "TRACE", { ...get, method: "TRACE" }],
    [405, "a made-up method", { ...get, method: "PURGE" }],
    [421, "another host", got({ host: "evil.test" })],
    [421, "no host", got({ host: undefined })],
    [421, "our host with another port", got({ host: "plan.test:81" })],
    [400, "an absolute URL", at("http://plan.test/")],
    [400, "an asterisk", at("*")],
    [400, "a second slash", at("//evil.test/")],
    [400, "a doubled slash inside", at("/cases//1")],
    [400, "NUL", at("/a%00b")],
    [400, "a backslash", at("/a%5Cb")],
    [400, "a raw backslash", at("/a\\b")],
    [400, "half an escape in the path", at("/a%f")],
    [400, "half an escape in the query", at("/?q=%")],
    [400, "a lone surrogate", at("/%ED%A0%80")],
    [400, "raw bytes", at("/\u00e6")],
    [400, "a path too long", at(`/${"a".repeat(limits.urlLength)}`)],
    [400, "GET with a body", got({ "content-length": "1" })],
    [400, "GET with a chunked body", got({ "transfer-encoding": "chunked" })],
    [415, "a packed body", posted({ "content-encoding": "gzip" })],
    [415, "JSON", posted({ "content-type": "application/json" })],
    [415, "an upload", posted({ "content-type": "multipart/form-data; boundary=x" })],
    [415, "text/plain", posted({ "content-type": "text/plain" })],
    [415, "no type", posted({ "content-type": undefined })],
    [
      415,
      "another charset",
      posted({ "content-type": `${post.headers["content-type"]};charset=utf-7` }),
    ],
    [413, "a body too long", posted({ "content-length": String(limits.bodyBytes + 1) })],
    [403, "another origin", posted({ origin: "https://evil.test" })],
    [403, "our origin without https", posted({ origin: "http://plan.test" })],
    [403, "Origin null", posted({ origin: "null" })],
    [403, "a sibling site", posted({ "sec-fetch-site": "same-site" })],
    [403, "another site", posted({ "sec-fetch-site": "cross-site" })],
    [403, "neither header", posted({ origin: undefined, "sec-fetch-site": undefined })],
  ])("%d %s", (status, _, head) => expect(refusalFor(head, addresses)?.status).toBe(status));
});

test("on loopback the machine's three names are one address", () => {
  const { hosts, origins } = addressesOf("http://localhost:3000");
  expect([...hosts]).toEqual(["localhost:3000", "127.0.0.1:3000", "[::1]:3000"]);
  expect(origins.has("http://127.0.0.1:3000")).toBe(true);
  expect([...addressesOf("https://plan.test:444").hosts]).toEqual(["plan.test:444"]);
});
