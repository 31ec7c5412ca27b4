import { encode } from "uqr";

/** Blank modules around a QR code (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** A link as a QR code: the side of its square in modules, and the dark ones as an SVG path. */
export function linkPicture(link: string): { size: number; path: string } {
  const { size, data } = encode(link, { ecc: "M", border: QUIET_ZONE });
  const dark = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return { size, path: dark.join("") };
}
