import type { TagProps } from "./tag";

type Bookmark = { title: string; top?: number; left?: number };

/** What the tagging needs of a node of react-pdf's layout tree. Boxes are relative to the parent, in points. */
export type LayoutNode = {
  type: string;
  props: Omit<TagProps, "bookmark"> & {
    tagId?: number;
    fixed?: boolean;
    bookmark?: Bookmark | null;
    [name: string]: unknown;
  };
  style?: unknown;
  box?: { top: number; left: number; width: number; height: number };
  children?: LayoutNode[];
  value?: string;
};

/**
 * A node that paints nothing and runs `act` when the renderer reaches it and goes through its children. It has no box:
 * nothing is moved for it. (A canvas would do, but react-pdf builds a painter of thirty functions for each.)
 */
export const actionNode = (act: () => void): LayoutNode => ({
  type: "VIEW",
  props: {},
  style: {},
  children: Object.assign([], { forEach: act }),
});

/** The text of a node and everything below it. */
export const textOf = (node: LayoutNode): string =>
  node.value ?? (node.children ?? []).map(textOf).join("");

/**
 * Prepares a tree for layout. Every tagged node gets a number, so the two halves of a node split over pages stay one
 * element; a line feed left in a text becomes a blank, since no font has a glyph for it.
 */
export function prepareTree(root: LayoutNode): void {
  let next = 0;
  const visit = (node: LayoutNode) => {
    if (node.value?.includes("\n")) node.value = node.value.replaceAll("\n", " ");
    if (node.props?.tag) node.props = { ...node.props, tagId: next++ };
    node.children?.forEach(visit);
  };
  visit(root);
}
