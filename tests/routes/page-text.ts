const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };

/** A text without its white space: a page breaks its lines elsewhere than a paper. */
export const squeezed = (text: string): string => text.replace(/\s+/g, "");

/** What a page says, without its white space. */
export const textOf = (html: string): string =>
  squeezed(
    html
      .replace(/<[^>]*>/g, "")
      .replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => ENTITIES[name] ?? ""),
  );
