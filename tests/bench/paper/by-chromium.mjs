/** The same paper by headless Chromium, tagged. */
import { readFileSync } from "node:fs";
import { COLORS, curvePoints } from "./blocks.mjs";

const WIDTH = 660;
const fontData = (name) => readFileSync(`pdf/fonts/IBMPlexSans-${name}.ttf`).toString("base64");
const safe = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const face = (name, weight) =>
  `@font-face{font-family:P;font-weight:${weight};src:url(data:font/ttf;base64,${fontData(name)})}`;

const STYLE = `${face("Regular", 400)}${face("SemiBold", 600)}
@page{size:A4;margin:48pt}body{margin:0;font:400 10pt/1.35 P;color:${COLORS.ink}}
h2{font:600 15pt P}table{border-collapse:collapse;width:100%;font-size:9pt}
td{padding:4pt;border-bottom:.5pt solid ${COLORS.line};white-space:pre-line}`;

const fader = ({ position, name }, index, all) => {
  const x = (index + 0.5) * (WIDTH / all.length);
  const y = 90 - (position ?? 0) * 8.4;
  return `<g role="img" aria-label="${safe(name)}"><rect x="${x - 2}" y="6" width="5" height="84" rx="2" fill="${COLORS.tint}"/>
<rect x="${x - 15}" y="${y - 6}" width="30" height="12" rx="3" fill="${COLORS.accent}"/></g>`;
};

const curve = (points) =>
  `<polyline fill="none" stroke="${COLORS.accent}" points="${points.map((point) => point.join()).join(" ")}"/>`;

function html(block) {
  if (block.heading) return `<h2>${safe(block.heading)}</h2>`;
  if (block.text) return `<p>${safe(block.text)}</p>`;
  if (block.faders)
    return `<svg width="${WIDTH}" height="96">${block.faders.map(fader).join("")}</svg>`;
  if (block.curves)
    return `<svg width="${WIDTH}" height="170">${curvePoints(block.curves, WIDTH, 160).map(curve).join("")}</svg>`;
  const row = (cells) => `<tr>${cells.map((cell) => `<td>${safe(cell)}</td>`).join("")}</tr>`;
  return `<table>${(block.table ?? []).map(row).join("")}</table>`;
}

/** Prints blocks in a browser that is already open; gives the file's bytes. */
export async function print(browser, blocks) {
  const page = await browser.newPage();
  const body = blocks.map(html).join("");
  await page.setContent(`<!doctype html><html lang="da"><style>${STYLE}</style>${body}</html>`);
  const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  await page.close();
  return bytes;
}
