export type QrPictureProps = {
  /** The side of the square, in modules. */
  size: number;
  /** The dark modules as an SVG path. */
  path: string;
  label: string;
};

/** A QR code: dark on light whatever the page's colours are, since a camera reads it. */
export function QrPicture({ size, path, label }: QrPictureProps) {
  return (
    <svg className="qr-picture" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path className="qr-ground" d={`M0 0h${size}v${size}H0z`} />
      <path d={path} />
    </svg>
  );
}
