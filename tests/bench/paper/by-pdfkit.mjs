/** The same paper by pdfkit alone: no layout engine, no structure tags. */
import PDFDocument from "pdfkit";
import { COLORS, curvePoints } from "./blocks.mjs";

const LEFT = 48;
const WIDTH = 499;
const BOTTOM = 790;
const FONT = "pdf/fonts/IBMPlexSans-Regular.ttf";
const BOLD = "pdf/fonts/IBMPlexSans-SemiBold.ttf";

/** A pen that starts a new page when there is no room. */
function makePen(paper) {
  const pen = { y: LEFT };
  pen.room = (height) => {
    if (pen.y + height <= BOTTOM) return;
    paper.addPage();
    pen.y = LEFT;
  };
  return pen;
}

function text(paper, pen, words, { font = "body", size = 10 } = {}) {
  paper.font(font).fontSize(size).fillColor(COLORS.ink);
  pen.room(paper.heightOfString(words, { width: WIDTH }) + 6);
  paper.text(words, LEFT, pen.y, { width: WIDTH });
  pen.y = paper.y + 6;
}

function table(paper, pen, rows) {
  for (const row of rows) {
    paper.font("body").fontSize(9).fillColor(COLORS.ink);
    const width = WIDTH / row.length;
    const options = { width: width - 8 };
    const height = Math.max(...row.map((cell) => paper.heightOfString(cell || " ", options))) + 8;
    pen.room(height);
    row.forEach((cell, index) =>
      paper.text(cell || " ", LEFT + index * width + 4, pen.y + 4, options),
    );
    pen.y += height;
    paper
      .moveTo(LEFT, pen.y)
      .lineTo(LEFT + WIDTH, pen.y)
      .lineWidth(0.5)
      .stroke(COLORS.line);
  }
  pen.y += 10;
}

function faders(paper, pen, all) {
  pen.room(110);
  all.forEach(({ position }, index) => {
    const x = LEFT + (index + 0.5) * (WIDTH / all.length);
    for (let mark = 0; mark <= 10; mark += 1)
      paper
        .moveTo(x - 14, pen.y + mark * 8.4)
        .lineTo(x - 9, pen.y + mark * 8.4)
        .stroke(COLORS.line);
    paper.roundedRect(x - 2.5, pen.y, 5, 84, 2.5).fill(COLORS.tint);
    const top = pen.y + 84 - (position ?? 0) * 8.4;
    paper.roundedRect(x - 15, top - 6, 30, 12, 3.5).fill(COLORS.accent);
  });
  pen.y += 100;
}

function curves(paper, pen, series) {
  pen.room(180);
  for (const points of curvePoints(series, WIDTH, 160)) {
    points.forEach(([x, y], index) =>
      index === 0 ? paper.moveTo(LEFT + x, pen.y + y) : paper.lineTo(LEFT + x, pen.y + y),
    );
    paper.lineWidth(1.5).stroke(COLORS.accent);
    for (const [x, y] of points) paper.circle(LEFT + x, pen.y + y, 2.5).fill(COLORS.accent);
  }
  pen.y += 176;
}

function draw(paper, pen, block) {
  if (block.heading) text(paper, pen, block.heading, { font: "bold", size: 15 });
  if (block.text) text(paper, pen, block.text);
  if (block.table) table(paper, pen, block.table);
  if (block.faders) faders(paper, pen, block.faders);
  if (block.curves) curves(paper, pen, block.curves);
}

/** Prints blocks; gives the file's bytes. */
export function print(blocks) {
  return new Promise((resolve) => {
    const paper = new PDFDocument({ size: "A4", margin: LEFT, bufferPages: true, lang: "da-DK" });
    const chunks = [];
    paper.on("data", (chunk) => chunks.push(chunk));
    paper.on("end", () => resolve(Buffer.concat(chunks)));
    paper.registerFont("body", FONT);
    paper.registerFont("bold", BOLD);
    const pen = makePen(paper);
    for (const block of blocks) draw(paper, pen, block);
    paper.end();
  });
}
