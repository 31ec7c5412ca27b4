import type { ReactElement } from "react";
import layoutDocument from "@react-pdf/layout";
import paint from "@react-pdf/render";
import { Font, pdf as mount } from "@react-pdf/renderer";
import type { DocumentProps } from "@react-pdf/renderer";
import PDFDocument from "pdfkit";
import { compact } from "./tagging/compact";
import { prepareTree } from "./tagging/layout-node";
import type { LayoutNode } from "./tagging/layout-node";
import { Structure } from "./tagging/structure";

/** A JSON file carried by the paper, in words and in bytes. */
export type Attachment = { name: string; description: string; text: string };

export type FileFacts = {
  title: string;
  subject: string;
  author: string;
  /** BCP 47 tag, for example "da-DK". */
  language: string;
  /** Printed into the file; the file identifier follows from it, so equal input gives equal bytes. */
  createdAt: Date;
  attachment?: Attachment | undefined;
};

export type PaperParts = {
  body: ReactElement<DocumentProps>;
  /** What stands on each page beside it, as a document of so many pages. */
  running: (pages: number) => ReactElement<DocumentProps>;
};

const PRODUCER = "Tilbage";

function openDocument(facts: FileFacts): PDFKit.PDFDocument {
  // pdfkit 0.20 writes PDF/UA; its published types still list the PDF/A subsets only.
  const options = {
    tagged: true,
    subset: "PDF/UA",
    pdfVersion: "1.7",
    lang: facts.language,
    displayTitle: true,
    autoFirstPage: false,
    // `compact` packs everything once it has been slimmed.
    compress: false,
    info: {
      Title: facts.title,
      Author: facts.author,
      Subject: facts.subject,
      Creator: PRODUCER,
      Producer: PRODUCER,
      CreationDate: facts.createdAt,
    },
  } as unknown as PDFKit.PDFDocumentOptions;
  return new PDFDocument(options);
}

type Options = PDFKit.Mixins.PDFAttachmentOptions & { relationship: "Data" };

function attach(pdf: PDFKit.PDFDocument, { attachment, createdAt }: FileFacts): void {
  if (!attachment) return;
  const { name, description, text } = attachment;
  // pdfkit knows `relationship`; its published types do not yet.
  const options: Options = {
    name,
    description,
    type: "application/json",
    relationship: "Data",
    creationDate: createdAt,
    modifiedDate: createdAt,
  };
  pdf.file(Buffer.from(text, "utf8"), options);
}

/**
 * Opens each font once. react-pdf hands over the font itself for every piece of text, and pdfkit, which knows its fonts
 * by name, would open it anew each time to find out that it is the same.
 */
function openFontsOnce(pdf: PDFKit.PDFDocument): void {
  const open = pdf.font.bind(pdf);
  // What react-pdf hands over is fontkit's font, which pdfkit's types do not name as a source.
  const byName = (font: PDFKit.Mixins.PDFFontSource, size: number) =>
    open(font, (font as unknown as { postscriptName: string }).postscriptName, size);
  Object.assign(pdf, { font: byName });
}

function collect(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on("end", () => resolve(Buffer.concat(chunks)));
    pdf.on("error", reject);
  });
}

/** The pages of a document, each node with its place. */
async function laidOut(element: ReactElement<DocumentProps>): Promise<LayoutNode> {
  const root = mount(element).container.document;
  prepareTree(root as LayoutNode);
  // The layout takes the font store as a second argument, which its types leave out.
  const layOut = layoutDocument as unknown as (
    root: unknown,
    fonts: typeof Font,
  ) => Promise<LayoutNode>;
  return layOut(root, Font);
}

/**
 * A paper with what runs along on its pages. That is laid out by itself once it is known how many pages there are:
 * react-pdf would otherwise set every page twice for a number in its foot.
 */
async function laidOutPaper({ body, running }: PaperParts): Promise<LayoutNode> {
  const root = await laidOut(body);
  const pages = root.children ?? [];
  const along = (await laidOut(running(pages.length))).children ?? [];
  const children = pages.map((page, index) => ({
    ...page,
    children: [...(along[index]?.children ?? []), ...(page.children ?? [])],
  }));
  return { ...root, children };
}

/**
 * Renders a react-pdf document as tagged PDF/UA-1. react-pdf itself writes untagged files only, so its layout and
 * its painter are driven here with a tagged pdfkit document. Fonts must be loaded.
 */
export async function renderTagged(parts: PaperParts, facts: FileFacts): Promise<Uint8Array> {
  const root = await laidOutPaper(parts);
  const pdf = openDocument(facts);
  openFontsOnce(pdf);
  const bytes = collect(pdf);
  attach(pdf, facts);
  pdf.on("pageAdded", () => {
    // Tab order follows the structure (PDF/UA-1, 7.18.3).
    Object.assign(pdf.page.dictionary.data, { Tabs: "S" });
  });
  const structure = new Structure(pdf);
  const pages = (root.children ?? []).map((page, index) => structure.page(page, index));
  // The painter's types name a subclass of pdfkit's document and react-pdf's own node types.
  const paintPages = paint as unknown as (pdf: PDFKit.PDFDocument, root: LayoutNode) => void;
  paintPages(pdf, { ...root, children: pages });
  return compact(await bytes);
}
