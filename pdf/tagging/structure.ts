import { actionNode, textOf } from "./layout-node";
import type { LayoutNode } from "./layout-node";
import type { StructureTag } from "./tag";

type Element = PDFKit.PDFStructureElement;
type Document = PDFKit.PDFDocument;

type Corner = { x: number; y: number };
type Place = Corner & { parent: () => Element; page: number; fixed: boolean };

/**
 * Turns `tag` props of a finished layout into structure elements while the page is painted: marks the content of
 * tagged nodes, and everything between them as artifact (PDF/UA-1, 7.1: all content is one or the other).
 */
export class Structure {
  readonly #pdf: Document;
  readonly #root: Element;
  readonly #elements = new Map<number, Element>();
  readonly #firstPages = new Map<number, number>();
  #link: { element: Element; label: string } | null = null;

  constructor(pdf: Document) {
    this.#pdf = pdf;
    this.#root = pdf.struct("Document");
    pdf.addStructure(this.#root);
    this.#labelLinks();
  }

  /** A copy of a laid-out page whose nodes mark themselves when painted. */
  page(page: LayoutNode, index: number): LayoutNode {
    const place = { x: 0, y: 0, parent: () => this.#root, page: index, fixed: false };
    const children = (page.children ?? []).flatMap((child) => this.#mark(child, place));
    const open = actionNode(() => this.#openArtifact());
    const close = actionNode(() => void this.#pdf.endMarkedContent());
    return { ...page, children: [open, ...children, close] };
  }

  #openArtifact(): void {
    this.#pdf.markContent("Artifact", { type: "Layout" });
  }

  #mark(node: LayoutNode, place: Place): LayoutNode[] {
    const corner = { x: place.x + (node.box?.left ?? 0), y: place.y + (node.box?.top ?? 0) };
    const fixed = place.fixed || node.props?.fixed === true;
    const { tag, artifact } = node.props ?? {};
    const placed = withBookmarkAt(node, corner);
    if (artifact) return this.#between(placed, () => this.#openPagination());
    if (tag && fixed && this.#isRepeat(node, place.page)) return [placed];
    // A View holds other elements; what is written or drawn holds the marked content itself.
    if (tag && node.type !== "VIEW") {
      return this.#between(placed, () => this.#openContent(node, tag, corner, place));
    }
    if (!node.children || node.type === "TEXT" || node.type === "SVG") return [placed];
    const parent = tag ? () => this.#element(node, tag, corner, place) : place.parent;
    const inside = { ...corner, parent, page: place.page, fixed };
    return [{ ...placed, children: node.children.flatMap((child) => this.#mark(child, inside)) }];
  }

  #between(node: LayoutNode, open: () => void): LayoutNode[] {
    const before = actionNode(() => {
      this.#pdf.endMarkedContent();
      open();
    });
    const after = actionNode(() => {
      this.#pdf.endMarkedContent();
      this.#link?.element.end();
      this.#link = null;
      this.#openArtifact();
    });
    return [before, node, after];
  }

  #openPagination(): void {
    // pdfkit knows `attached`; its published types do not yet.
    const running = { type: "Pagination", attached: ["Bottom"] } as PDFKit.Mixins.MarkingOptions;
    this.#pdf.markContent("Artifact", running);
  }

  #openContent(node: LayoutNode, tag: StructureTag, corner: Corner, place: Place): void {
    const element = this.#element(node, tag, corner, place);
    element.add(this.#pdf.markStructureContent(tag));
    if (tag === "Link") this.#link = { element, label: textOf(node) };
  }

  /** A head row repeated on the next page is shown again, not read again. */
  #isRepeat(node: LayoutNode, page: number): boolean {
    const id = node.props.tagId ?? -1;
    const first = this.#firstPages.get(id) ?? page;
    this.#firstPages.set(id, first);
    return first !== page;
  }

  #element(node: LayoutNode, tag: StructureTag, corner: Corner, place: Place): Element {
    const id = node.props.tagId ?? -1;
    const known = this.#elements.get(id);
    // A link split over pages becomes two: pdfkit can only note the page of its annotation while on that page.
    if (known && tag !== "Link") return known;
    const { width = 0, height = 0 } = node.box ?? {};
    const bbox = [corner.x, corner.y, corner.x + width, corner.y + height];
    const options = {
      alt: node.props.alt,
      lang: node.props.lang,
      scope: node.props.scope,
      ...(tag === "Figure" ? { bbox } : {}),
    };
    const element = this.#pdf.struct(tag, options);
    place.parent().add(element);
    this.#elements.set(id, element);
    return element;
  }

  /** Every link annotation belongs to its Link element and says in words where it leads (PDF/UA-1, 7.18.5). */
  #labelLinks(): void {
    const pdf = this.#pdf;
    for (const method of ["link", "goTo"] as const) {
      const original = pdf[method].bind(pdf);
      pdf[method] = (x: number, y: number, width: number, height: number, target: string) => {
        // pdfkit writes a boxed String as a PDF text string, a bare one as a name.
        const options = this.#link
          ? { structParent: this.#link.element, Contents: new String(this.#link.label || target) }
          : {};
        return original(x, y, width, height, target, options as PDFKit.Mixins.AnnotationOption);
      };
    }
  }
}

// react-pdf puts a bookmark at the node's box, which is relative to its parent; the page's own corner is meant.
function withBookmarkAt(node: LayoutNode, { x, y }: Corner): LayoutNode {
  const { bookmark } = node.props ?? {};
  if (!bookmark) return node;
  return { ...node, props: { ...node.props, bookmark: { ...bookmark, top: y, left: x } } };
}
