/** Requests no browser of ours sends, from a seed, so that a failing one can be made again. */

type Random = () => number;

/** mulberry32: small, fast, and the same everywhere. */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = <T>(random: Random, from: readonly T[]): T =>
  from[Math.floor(random() * from.length)] as T;

const METHODS = [
  "GET",
  "POST",
  "HEAD",
  "PUT",
  "DELETE",
  "PATCH",
  "OPTIONS",
  "TRACE",
  "CONNECT",
  "PURGE",
  "get",
  "G\u0000T",
  "",
];
const PATHS = [
  "/",
  "/?index",
  "*",
  "",
  "//evil.test/",
  "/a//b",
  "/%",
  "/%ff",
  "/%00",
  "/%5c..%5c",
  "/../../etc/passwd",
  "/assets/../../package.json",
  "/assets/%2e%2e/%2e%2e/package.json",
  "/assets/",
  "/?_data=root",
  "/?_data=routes%2Fnone",
  "/?_data[]=1",
  "/cases/%ED%A0%80",
  "http://evil.test/",
  "https://plan.test:99999/",
  "/\u00e6\u00f8\u00e5",
  "/a b",
  "/#x",
  "/?q=%",
  "/__manifest?p=/",
  "/?__proto__[x]=1",
  `/${"a".repeat(5000)}`,
  `/?${"a=1&".repeat(900)}`,
  "/cases/1.data",
  "/;/",
  "/\t",
];
const VERSIONS = [
  "HTTP/1.1",
  "HTTP/1.1",
  "HTTP/1.1",
  "HTTP/1.0",
  "HTTP/2.0",
  "HTTP/9.9",
  "HTTP/1",
  "",
  "ICY",
];
const HOSTS = [
  "plan.test",
  "plan.test",
  "plan.test",
  "evil.test",
  "",
  "plan.test:80",
  "plan.test, evil.test",
  "[::1",
  "a b",
  "\u0000",
];
const HEADERS = [
  "Content-Length: 5",
  "Content-Length: -1",
  "Content-Length: 1e9",
  "Content-Length: 99999999999999999999",
  "Content-Length: 5\r\nContent-Length: 6",
  "Transfer-Encoding: chunked",
  "Transfer-Encoding: chunked, identity",
  "Transfer-Encoding: xchunked\r\nContent-Length: 3",
  "Content-Encoding: gzip",
  "Content-Encoding: br, gzip",
  "Content-Type: application/x-www-form-urlencoded",
  "Content-Type: application/x-www-form-urlencoded",
  "Content-Type: application/json",
  "Content-Type: multipart/form-data",
  "Content-Type: multipart/form-data; boundary=",
  "Origin: http://plan.test",
  "Origin: http://plan.test",
  "Origin: null",
  "Origin: x y",
  "Sec-Fetch-Site: same-origin",
  "Sec-Fetch-Site: \u0001",
  "Expect: 100-continue",
  "Expect: 200-nothing",
  "Upgrade: h2c\r\nConnection: Upgrade",
  "Upgrade: websocket\r\nConnection: Upgrade",
  "Connection: close, close",
  "Cookie: \u00ff\u00fe",
  "Cookie: a=b; ;=;;__proto__=1",
  "If-None-Match: *",
  "Range: bytes=0-",
  "X-Forwarded-Host: evil.test",
  "X-Forwarded-Proto: gopher",
  `X-Long: ${"x".repeat(20_000)}`,
  "No-Colon",
  ": empty",
  "Bad\u0000Name: 1",
  " folded: 1",
  "Accept-Encoding: br;q=2, gzip;q=x",
  "Accept-Language: \u00e6-;;;q=9",
  "Last-Event-ID: \u00ff",
  "Host: second.test",
];
const BODIES = [
  "",
  "a=1",
  "hello",
  "a=%",
  "a=%ff&b=%00",
  "5\r\nhello\r\n0\r\n\r\n",
  "zz\r\nhello\r\n",
  "5\r\nhel",
  "\u0000\u0001\u0002",
  "__proto__=1&constructor.prototype.x=1",
  "=&".repeat(1500),
  "x".repeat(300_000),
];
const ENDINGS = ["\r\n", "\r\n", "\r\n", "\r\n", "\n", "\r"];

/** Mostly the first, which is sound: with everything wrong at once, nothing gets past the first check. */
const mostlySound = <T>(random: Random, from: readonly T[]): T =>
  random() < 0.6 ? (from[0] as T) : pick(random, from);

/** The headers of our own form, so that bodies are read, too. */
const OWN_FORM = [
  "Origin: http://plan.test",
  "Content-Type: application/x-www-form-urlencoded",
  "Content-Length: 5",
];

function malformedRequest(random: Random): Buffer {
  const end = random() < 0.9 ? "\r\n" : pick(random, ENDINGS);
  const isForm = random() < 0.3;
  const method = isForm ? "POST" : mostlySound(random, METHODS);
  const line = [method, mostlySound(random, PATHS), mostlySound(random, VERSIONS)].join(" ");
  const host = random() < 0.95 ? [`Host: ${mostlySound(random, HOSTS)}`] : [];
  const odd = Array.from({ length: Math.floor(random() * 3) }, () => pick(random, HEADERS));
  const head = [line, ...host, ...(isForm ? OWN_FORM : []), ...odd, "", ""].join(end);
  const body = isForm || random() < 0.3 ? pick(random, BODIES) : "";
  const bytes = Buffer.from(head + body, "latin1");
  if (random() < 0.15) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  return random() < 0.1 ? bytes.subarray(0, Math.floor(random() * bytes.length)) : bytes;
}

/** `count` malformed requests, as the bytes of a connection each. */
export function malformedRequests(seed: number, count: number): Buffer[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => malformedRequest(random));
}
