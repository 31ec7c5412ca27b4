const R = 5;

/** Six shapes, so that lines can be told apart without colour. */
const SHAPES = [
  `M${-R},0a${R},${R} 0 1,0 ${2 * R},0a${R},${R} 0 1,0 ${-2 * R},0z`,
  `M${-R},${-R}h${2 * R}v${2 * R}h${-2 * R}z`,
  `M0,${-R * 1.35}L${R * 1.35},0L0,${R * 1.35}L${-R * 1.35},0z`,
  `M0,${-R * 1.2}L${R * 1.15},${R * 0.9}L${-R * 1.15},${R * 0.9}z`,
  `M0,${R * 1.2}L${R * 1.15},${-R * 0.9}L${-R * 1.15},${-R * 0.9}z`,
  `M${-R},${-R}L${R},${R}M${-R},${R}L${R},${-R}`,
];

/** The sign of a series, placed in percent so that it keeps its shape when the picture is stretched. */
export function Marker({ index, x, y }: { index: number; x: string; y: string }) {
  return (
    <svg x={x} y={y} overflow="visible" className="marker-place">
      <path className="marker" d={SHAPES[index % SHAPES.length]} />
    </svg>
  );
}
